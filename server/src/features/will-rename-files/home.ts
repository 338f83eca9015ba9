import { isManifest } from "#core/config.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { pathDefect } from "#core/facts/dossier-path.ts";
import { folderOf, type Moves, pathTo, placeFrom, placeOf } from "./moves.ts";

/** The folders from which the paths of a dossier start, before and after files are moved. */
export interface Home {
  readonly manifest: DossierFile;
  readonly root: Folder;
  readonly texts: Folder;
}

export interface Folder {
  readonly before: string;
  readonly after: string;
}

/** `undefined` for a dossier without a `dossier.yaml`, which alone says where the root is. */
export function homeOf(dossier: Dossier, moves: Moves): Home | undefined {
  const paths = [...dossier.files.keys()].filter(isManifest).sort((a, b) => a.length - b.length);
  const manifest = dossier.files.get(paths[0] ?? "");
  if (manifest === undefined) return undefined;
  const place = placeOf(manifest.path);
  const root = { before: folderOf(place), after: folderOf(moves(place)) };
  const written = dossier.config.snapshots?.value ?? "";
  const path = pathDefect("", written) === undefined ? written : "";
  const followed = path === "" ? undefined : movedPath(path, root, moves);
  return {
    manifest,
    root,
    texts: { before: placeFrom(root.before, path), after: placeFrom(root.after, followed ?? path) },
  };
}

/**
 * The path, from the root, to what a path of the dossier leads to, after it was moved; `undefined` where the path stays the same,
 * and where it would leave the dossier.
 */
export function movedPath(path: string, root: Folder, moves: Moves): string | undefined {
  const place = placeFrom(root.before, path);
  const after = pathTo(moves(place), root.after);
  if (after === pathTo(place, root.before) || after === "") return undefined;
  return pathDefect("", after) === undefined ? after : undefined;
}
