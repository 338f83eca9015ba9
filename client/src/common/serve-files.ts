import { FileType, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/**
 * Answers a server that has no disk of its own: in a browser, or for a folder that is on no disk. Only files of the open folders
 * and of the folder that the user named for article texts are given.
 */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest("dossier/findFiles", ({ folder }: { folder: string }) =>
    find(folder, "**/{*.dossier.yaml,*.dossier.yml,dossier.yaml}"),
  );
  client.onRequest("dossier/findTexts", ({ folder }: { folder: string }) => find(folder, "**/*.{txt,md,html,htm}"));
  client.onRequest("dossier/readFile", ({ uri }: { uri: string }) => read(Uri.parse(uri, true)));
}

async function find(folder: string, pattern: string): Promise<string[]> {
  const found = await workspace.findFiles(
    new RelativePattern(Uri.parse(folder, true), pattern),
    "**/{node_modules,.*}/**",
  );
  return found.map((uri) => uri.toString());
}

async function read(uri: Uri): Promise<{ base64: string } | null> {
  if (!isGiven(uri)) return null;
  try {
    if ((await workspace.fs.stat(uri)).type & FileType.Directory) return null;
    return { base64: toBase64(await workspace.fs.readFile(uri)) };
  } catch {
    return null;
  }
}

function isGiven(uri: Uri): boolean {
  if (workspace.getWorkspaceFolder(uri)) return true;
  const named = workspace.getConfiguration("dossier").get<string>("snapshotFolder");
  return (
    named !== undefined && named !== "" && workspace.isTrusted && uri.toString().startsWith(`${folderUri(named)}/`)
  );
}

const folderUri = (named: string): string =>
  (/^[a-z][a-z\d+.-]+:\/\//i.test(named) ? Uri.parse(named) : Uri.file(named)).toString().replace(/\/$/, "");

/** In parts, because a function takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(""));
}
