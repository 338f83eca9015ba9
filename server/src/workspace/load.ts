import { folderOf } from "./file-kind.ts";
import type { Host } from "./host.ts";
import type { Workspace } from "./workspace.ts";

/** How many files are read at a time: enough to keep a disk busy, few enough for a server that asks an editor for each. */
const atOnce = 20;

/** Reads every dossier file below the folders into the workspace, as one change. Returns those that could not be read. */
export async function loadFolders(workspace: Workspace, host: Host, folders: readonly string[]): Promise<string[]> {
  const found = (await Promise.all(folders.map((folder) => host.findFiles(folder)))).flat();
  const texts = await readAll(host, [...new Set(found)]);
  workspace.changeOnDisk(texts);
  return texts.filter(({ text }) => text === undefined).map(({ path }) => path);
}

/** The nearest folder above a file that holds a `dossier.yaml`. */
export async function manifestFolderAbove(host: Host, uri: string): Promise<string | undefined> {
  for (let folder = folderOf(uri); folder.includes("/"); folder = folderOf(folder)) {
    if ((await host.readFile(`${folder}/dossier.yaml`)) !== undefined) return folder;
  }
  return undefined;
}

export async function readAll(
  host: Host,
  uris: readonly string[],
): Promise<{ path: string; text: string | undefined }[]> {
  const texts: { path: string; text: string | undefined }[] = [];
  for (let i = 0; i < uris.length; i += atOnce) {
    const batch = uris.slice(i, i + atOnce);
    texts.push(...(await Promise.all(batch.map(async (path) => ({ path, text: await host.readFile(path) })))));
  }
  return texts;
}
