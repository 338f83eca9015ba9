import { folderOf } from "./file-kind.ts";
import type { Host } from "./host.ts";
import type { Workspace } from "./workspace.ts";

/** How many files are read at a time: enough to keep a disk busy, few enough for a server that asks an editor for each. */
const atOnce = 20;

export interface Loading {
  /** Files that could not be read. */
  readonly unread: readonly string[];
  /** Folders of which only a part was looked through. */
  readonly cut: readonly string[];
}

/** Reads every dossier file below the folders into the workspace, as one change. @param told how many of how many files were read */
export async function loadFolders(
  workspace: Workspace,
  host: Host,
  folders: readonly string[],
  told: (read: number, all: number) => void = () => undefined,
): Promise<Loading> {
  const found = await Promise.all(folders.map((folder) => host.findFiles(folder)));
  const texts = await readAll(host, [...new Set(found.flatMap(({ files }) => files))], told);
  workspace.changeOnDisk(texts);
  return {
    unread: texts.filter(({ text }) => text === undefined).map(({ path }) => path),
    cut: folders.filter((_, i) => found[i]?.isCut),
  };
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
  told: (read: number, all: number) => void = () => undefined,
): Promise<{ path: string; text: string | undefined }[]> {
  const texts: { path: string; text: string | undefined }[] = [];
  for (let i = 0; i < uris.length; i += atOnce) {
    const batch = uris.slice(i, i + atOnce);
    told(i, uris.length);
    texts.push(...(await Promise.all(batch.map(async (path) => ({ path, text: await host.readFile(path) })))));
  }
  return texts;
}
