import type { NewText } from "#core/dossier.ts";
import { folderOf } from "./file-kind.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The order in which texts are brought into the workspace, so that who works in an open file has what it refers to soon: first the
 * dossiers of open files, in each first the records that others refer to, and what lies beside an open file. Else as it was.
 */
export function inOrderOfUse(workspace: Workspace, texts: readonly NewText[]): NewText[] {
  const roots = workspace.roots();
  const open = workspace.openFiles();
  const openRoots = new Set(open.map((uri) => roots.rootOf(uri)));
  const openFolders = new Set(open.map(folderOf));
  const ranked = texts.map((file) => {
    const isNear = openRoots.has(roots.rootOf(file.path));
    const isUsed = referredTo.test(file.text?.slice(0, beginning) ?? "");
    const rank = (isNear ? 0 : 4) + (isUsed ? 0 : 2) + (openFolders.has(folderOf(file.path)) ? 0 : 1);
    return { file, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ file }) => file);
}

/** A file says early what it holds, and to look through all of each would take as long as to read it. */
const beginning = 4_000;

/** The sections of records that events and claims name by their ids. */
const referredTo = /^(?:sources|actors|instruments)[ \t]*:/m;
