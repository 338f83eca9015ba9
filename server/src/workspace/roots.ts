import { isManifest, readConfig } from "#core/config.ts";
import { DossierFile } from "#core/dossier-file.ts";
import { filePatterns, pathFrom } from "#core/file-patterns.ts";
import { folderOf, isBelow, isSkippedFolder } from "./file-kind.ts";

/** Which dossier a file belongs to, from the manifests that are known and the folders that the user has open. */
export class Roots {
  readonly #folders: readonly string[];
  /** By the folder of the manifest. */
  readonly #manifests = new Map<
    string,
    { readonly globs: readonly string[]; readonly excludes: (path: string) => boolean }
  >();

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** The same manifests, which may become others. */
  copy(folders = this.#folders): Roots {
    const copy = new Roots(folders);
    for (const [root, manifest] of this.#manifests) copy.#manifests.set(root, manifest);
    return copy;
  }

  /**
   * A manifest came, changed or, without a text, went. True when files may belong elsewhere now.
   * @param uri of a file that `isManifest`
   */
  learn(uri: string, text: string | undefined): boolean {
    const root = folderOf(uri);
    const before = this.#manifests.get(root);
    if (text === undefined) return this.#manifests.delete(root);
    const globs = readConfig(DossierFile.read(uri, text)).exclude.map(({ value }) => value);
    if (before && globs.join("\0") === before.globs.join("\0")) return false;
    this.#manifests.set(root, { globs, excludes: filePatterns(globs) });
    return true;
  }

  knows(root: string): boolean {
    return this.#manifests.has(root);
  }

  /**
   * The root of the dossier that a file belongs to: the nearest folder above it that holds a `dossier.yaml`, else the workspace
   * folder around it (the outermost one where they are nested), else the file's own folder. An untitled text is a dossier by
   * itself. `undefined` for what is excluded. The manifest itself never is.
   */
  rootOf(uri: string): string | undefined {
    const root = this.#manifestAbove(uri);
    if (root !== undefined) {
      const isOut = !(isManifest(uri) && folderOf(uri) === root) && this.#excludes(root, uri);
      return isOut || !this.#isReached(root) ? undefined : root;
    }
    const around = this.#folders.filter((folder) => isBelow(uri, folder)).sort((a, b) => a.length - b.length);
    if (around[0] !== undefined) return around[0];
    return uri.includes("/") ? folderOf(uri) : uri;
  }

  /** True where nothing below the folder can belong to a dossier, so that it need not be looked into. */
  leavesOut(folder: string): boolean {
    const around = this.#folders.filter((one) => isBelow(folder, one)).sort((a, b) => b.length - a.length)[0];
    if (around === folder) return false;
    const names = folder.slice((around ?? folderOf(folder)).length + 1).split("/");
    if (names.some(isSkippedFolder)) return true;
    const root = this.#manifestAbove(folder);
    return root !== undefined && (this.#excludes(root, folder) || !this.#isReached(root));
  }

  /** A root inside of what another one excludes is none, unless the user has opened it. */
  #isReached(root: string): boolean {
    const outer = this.#manifestAbove(root);
    if (outer === undefined) return true;
    if (this.#folders.some((folder) => isBelow(root, folder) && isBelow(folder, outer) && folder !== outer))
      return true;
    return !this.#excludes(outer, root) && this.#isReached(outer);
  }

  #excludes(root: string, uri: string): boolean {
    return this.#manifests.get(root)?.excludes(pathFrom(root, uri)) ?? false;
  }

  /** The nearest folder above that has a manifest; of a folder, not itself. */
  #manifestAbove(uri: string): string | undefined {
    for (let folder = folderOf(uri); folder.includes("/"); folder = folderOf(folder)) {
      if (this.#manifests.has(folder)) return folder;
    }
    return undefined;
  }
}
