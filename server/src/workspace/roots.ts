import { isManifest } from "#core/config.ts";
import { folderOf, isBelow } from "./file-kind.ts";

/**
 * The root of the dossier that a file belongs to: the nearest folder above it that holds a `dossier.yaml`, else the workspace
 * folder around it (the outermost one where they are nested), else the file's own folder. An untitled text is a dossier by itself.
 */
export function rootOf(uri: string, manifests: ReadonlySet<string>, folders: readonly string[]): string {
  for (let folder = folderOf(uri); folder.includes("/"); folder = folderOf(folder)) {
    if (manifests.has(`${folder}/dossier.yaml`)) return folder;
  }
  const around = folders.filter((folder) => isBelow(uri, folder)).sort((a, b) => a.length - b.length);
  if (around[0] !== undefined) return around[0];
  return uri.includes("/") ? folderOf(uri) : uri;
}

export const manifestsIn = (uris: Iterable<string>): Set<string> => new Set([...uris].filter(isManifest));
