import { commands, FileSystemError, l10n, Uri, window, workspace } from "vscode";
import { type BaseLanguageClient, DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageclient";
import { dossierFiles } from "./dossier-template.ts";

/**
 * Writes the files of a small dossier into a folder and opens it. Files that are there already stay as they are.
 * @param given the folder, for callers that know; else the user is asked
 */
export async function newDossier(client: BaseLanguageClient, given?: Uri): Promise<void> {
  const folder = given ?? (await askForFolder());
  if (folder === undefined) return;
  const manifest = Uri.joinPath(folder, "dossier.yaml");
  if (await exists(manifest)) {
    await window.showTextDocument(manifest);
    void window.showInformationMessage(l10n.t("There is a dossier in this folder already."));
    return;
  }
  const title = given
    ? nameOf(folder)
    : await window.showInputBox({
        title: l10n.t("New dossier"),
        prompt: l10n.t("What the dossier is about"),
        value: nameOf(folder),
      });
  if (title === undefined) return;
  const files = [...dossierFiles(title)].map(([name, text]) => ({ uri: Uri.joinPath(folder, name), text }));
  for (const { uri, text } of files) await write(uri, text);
  await tell(
    client,
    files.map(({ uri }) => uri),
  );
  if (workspace.getWorkspaceFolder(folder)) {
    await window.showTextDocument(Uri.joinPath(folder, "events.dossier.yaml"), { preview: false });
  } else await commands.executeCommand("vscode.openFolder", folder);
}

/** Watchers may miss files that are written into a folder which is as new as they are. */
async function tell(client: BaseLanguageClient, uris: readonly Uri[]): Promise<void> {
  const changes = uris.map((uri) => ({ uri: client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Created }));
  await client.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
}

/** An open folder, or another one. */
async function askForFolder(): Promise<Uri | undefined> {
  const open = (workspace.workspaceFolders ?? []).map(({ name, uri }) => ({
    label: `$(folder) ${name}`,
    description: l10n.t("the open folder"),
    uri,
  }));
  if (open.length === 0) return browse();
  const other = { label: `$(folder-opened) ${l10n.t("Another folder …")}`, description: "", uri: undefined };
  const chosen = await window.showQuickPick([...open, other], { title: l10n.t("Folder of the new dossier") });
  return chosen && (chosen.uri ?? browse());
}

async function browse(): Promise<Uri | undefined> {
  const openLabel = l10n.t("Create Dossier Here");
  const chosen = await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel });
  return chosen?.[0];
}

const nameOf = (folder: Uri): string => folder.path.replace(/\/$/, "").split("/").at(-1) ?? "";

async function write(uri: Uri, text: string): Promise<void> {
  if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code !== "FileNotFound") throw error;
    return false;
  }
}
