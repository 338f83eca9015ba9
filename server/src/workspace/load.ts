import { isManifest } from "#core/config.ts";
import { CatalogueReader } from "./catalogues.ts";
import { folderOf, isBelow } from "./file-kind.ts";
import type { Host } from "./host.ts";
import type { Workspace } from "./workspace.ts";

/** How many files are read at a time: enough to keep a disk busy, few enough for a server that asks an editor for each. */
export const atOnce = 20;

/** Characters that the workspace takes at a stretch: some 10 ms of reading them into records. */
const stretch = 100_000;

export interface Loading {
  /** Files that could not be read. */
  readonly unread: readonly string[];
  /** Folders of which only a part was looked through. */
  readonly cut: readonly string[];
  /** Every folder that was looked into. */
  readonly folders: readonly string[];
}

export interface LoadOptions {
  /** How many of how many files were read. */
  readonly told?: (read: number, all: number) => void;
  /** Between two stretches of work others have their turn; left out: there are no others. */
  readonly rest?: () => Promise<void>;
  /** Whether a folder is still wanted: the user may have closed it meanwhile. */
  readonly isWanted?: (folder: string) => boolean;
}

/**
 * Reads every dossier file below the folders into the workspace: first the manifests, because they say what all others are part
 * of, and the catalogues that they name, which add to records.
 */
export async function loadFolders(
  workspace: Workspace,
  host: Host,
  folders: readonly string[],
  options: LoadOptions = {},
): Promise<Loading> {
  const roots = workspace.roots();
  const found = await Promise.all(folders.map((folder) => host.findFiles(folder, roots)));
  const files = [...new Set(found.flatMap((one) => one.files))];
  const isStillWanted = (uri: string) => {
    const { isWanted = () => true } = options;
    return folders.some((folder) => isBelow(uri, folder) && isWanted(folder));
  };
  const parts = { workspace, host, isStillWanted, ...options };
  const unread = await loadFiles(files.filter(isManifest), parts);
  await new CatalogueReader(host, workspace).read();
  unread.push(
    ...(await loadFiles(
      files.filter((uri) => !isManifest(uri)),
      parts,
    )),
  );
  const cut = folders.filter((_, i) => found[i]?.isCut);
  return { unread, cut, folders: found.flatMap((one) => one.folders ?? []) };
}

/** @returns those that cannot be read */
async function loadFiles(
  uris: readonly string[],
  parts: LoadOptions & { workspace: Workspace; host: Host; isStillWanted: (uri: string) => boolean },
): Promise<string[]> {
  const { workspace, host, isStillWanted, told, rest } = parts;
  const unread: string[] = [];
  let batch: FileText[] = [];
  let length = 0;
  const take = async () => {
    const wanted = batch.filter(({ path }) => isStillWanted(path));
    [batch, length] = [[], 0];
    const [first] = wanted;
    if (rest && wanted.length === 1 && first?.text) await takeInParts(workspace, first.path, first.text, rest);
    workspace.changeOnDisk(wanted);
    await rest?.();
  };
  const add = async (file: FileText) => {
    const more = file.text?.length ?? 0;
    // A long one is taken by itself.
    if (batch.length > 0 && length + more > stretch) await take();
    batch.push(file);
    length += more;
  };
  for (let i = 0; i < uris.length; i += atOnce) {
    told?.(i, uris.length);
    const files = await readTogether(host, uris.slice(i, i + atOnce).filter(isStillWanted));
    unread.push(...files.flatMap(({ path, text }) => (text === undefined ? [path] : [])));
    for (const file of files) await add(file);
  }
  if (batch.length > 0) await take();
  return unread;
}

/** Gives the workspace more and more of a long text, all but the end, in whole lines. */
async function takeInParts(workspace: Workspace, path: string, text: string, rest: () => Promise<void>): Promise<void> {
  let [done, size] = [0, stretch];
  for (;;) {
    const end = text.indexOf("\n", done + size) + 1;
    if (end === 0 || end >= text.length) return;
    if (done === 0) workspace.changeOnDisk([{ path, text: text.slice(0, end) }]);
    else if (!workspace.extendOnDisk(path, text.slice(done, end))) size *= 2;
    done = end;
    await rest();
  }
}

/** The nearest folder above a file that holds a `dossier.yaml`, up to `highest` where there is one. */
export async function manifestFolderAbove(
  host: Host,
  uri: string,
  highest: string | undefined,
): Promise<string | undefined> {
  for (let folder = folderOf(uri); folder.includes("/"); folder = folderOf(folder)) {
    if ((await host.readFile(`${folder}/dossier.yaml`)) !== undefined) return folder;
    if (folder === highest) return undefined;
  }
  return undefined;
}

export interface FileText {
  readonly path: string;
  /** `undefined` where there is none. */
  readonly text: string | undefined;
}

export async function readAll(host: Host, uris: readonly string[]): Promise<FileText[]> {
  const texts: FileText[] = [];
  for (let i = 0; i < uris.length; i += atOnce) texts.push(...(await readTogether(host, uris.slice(i, i + atOnce))));
  return texts;
}

const readTogether = (host: Host, uris: readonly string[]): Promise<FileText[]> =>
  Promise.all(uris.map(async (path) => ({ path, text: await host.readFile(path) })));
