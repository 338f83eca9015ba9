import { isManifest } from "#core/config.ts";
import type { NewText } from "#core/dossier.ts";
import { CatalogueReader } from "./catalogues.ts";
import { folderOf, isBelow } from "./file-kind.ts";
import type { Host } from "./host.ts";
import { inOrderOfUse } from "./order-of-use.ts";
import { takeTexts } from "./take-texts.ts";
import type { Workspace } from "./workspace.ts";

/** How many files are read at a time: enough to keep a disk busy, few enough for a server that asks an editor for each. */
export const atOnce = 20;

export interface Loading {
  /** Files that could not be read. */
  readonly unread: readonly string[];
  /** Folders of which only a part was looked through. */
  readonly cut: readonly string[];
  /** Every folder that was looked into. */
  readonly folders: readonly string[];
}

export interface LoadOptions {
  /** How far it has come, in files: one whose text has been read counts half, one that is in the workspace whole. */
  readonly told?: (done: number, all: number) => void;
  /** Between two stretches of work others have their turn; left out: there are no others. */
  readonly rest?: () => Promise<void>;
  /** Whether a folder is still wanted: the user may have closed it meanwhile. */
  readonly isWanted?: (folder: string) => boolean;
}

/**
 * Reads every dossier file below the folders into the workspace: first the manifests, because they say what all others are part
 * of, and the catalogues that they name, which add to records. Then the rest: to read the texts takes a small part of the time, so
 * all of them are read before the first is taken, and what open files are likely to ask for can come first. Files that are open
 * themselves are not read.
 */
export async function loadFolders(
  workspace: Workspace,
  host: Host,
  folders: readonly string[],
  options: LoadOptions = {},
): Promise<Loading> {
  const { isWanted = () => true, told } = options;
  const roots = workspace.roots();
  const found = await Promise.all(folders.map((folder) => host.findFiles(folder, roots)));
  const files = [...new Set(found.flatMap((one) => one.files))];
  const isStillWanted = (uri: string) => folders.some((folder) => isBelow(uri, folder) && isWanted(folder));
  const unread: string[] = [];
  const load = async (uris: readonly string[], tell?: LoadOptions["told"]) => {
    let halves = 0;
    const done = (count: number) => {
      halves += count;
      tell?.(Math.floor(halves / 2), uris.length);
    };
    const texts: NewText[] = [];
    for (let i = 0; i < uris.length; i += atOnce) {
      const next = uris.slice(i, i + atOnce);
      texts.push(
        ...(await readTogether(
          host,
          next.filter(isStillWanted).filter((uri) => !isLeft(workspace, uri)),
        )),
      );
      done(next.length);
    }
    unread.push(...texts.flatMap(({ path, text }) => (text === undefined ? [path] : [])));
    done(uris.length - texts.length);
    await takeTexts(workspace, host, inOrderOfUse(workspace, texts), { rest: options.rest, isStillWanted, done });
  };
  await load(files.filter(isManifest));
  await new CatalogueReader(host, workspace).read();
  await load(
    files.filter((uri) => !isManifest(uri)),
    told,
  );
  const cut = folders.filter((_, i) => found[i]?.isCut);
  return { unread, cut, folders: found.flatMap((one) => one.folders ?? []) };
}

/** What is open is not read. */
function isLeft(workspace: Workspace, uri: string): boolean {
  if (!workspace.isOpen(uri)) return false;
  workspace.leaveUnread(uri);
  return true;
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

export async function readAll(host: Host, uris: readonly string[]): Promise<NewText[]> {
  const texts: NewText[] = [];
  for (let i = 0; i < uris.length; i += atOnce) texts.push(...(await readTogether(host, uris.slice(i, i + atOnce))));
  return texts;
}

const readTogether = (host: Host, uris: readonly string[]): Promise<NewText[]> =>
  Promise.all(uris.map(async (path) => ({ path, text: await host.readFile(path) })));
