import { byCodeUnit } from "#core/text/by-code-unit.ts";
import type { DossierFile } from "./dossier-file.ts";
import { manifestModel } from "./model/manifest.ts";
import { type ObjectReading, read } from "./model/read.ts";
import { type Entry, isEmpty, type MapNode } from "./syntax/node.ts";

/** The settings of a dossier, from its `dossier.yaml`. Data only: nothing in it can widen what is read. */
export type Config = ObjectReading<typeof manifestModel.keys>;

/** True for the file that marks the root of a dossier. */
export const isManifest = (path: string): boolean => /(?:^|\/)dossier\.yaml$/.test(path);

/** True for what an author may take for the manifest. Nothing is read from it. */
export const isMisnamedManifest = (path: string): boolean => /(?:^|\/)dossier\.yml$/.test(path);

/** The manifest of a dossier: the nearest to the root, because nested ones begin dossiers of their own. */
export function manifestAmong(files: Iterable<string>): string | undefined {
  const [path] = [...files].filter(isManifest).sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  return path;
}

/** Its folder, without a slash at the end; empty where files are named from there. */
export function manifestFolder(files: Iterable<string>): string {
  return manifestAmong(files)?.replace(/\/?dossier\.yaml$/, "") ?? "";
}

export const emptyConfig: Config = readSettings([]);

export function readConfig(manifest: DossierFile | undefined): Config {
  return manifest ? readSettings(settingsOf(manifest)) : emptyConfig;
}

/** The language of a file's titles and claims, where the file says one. */
export function languageOfFile(file: DossierFile): string | undefined {
  const entry = settingsOf(file).find(({ key }) => key.text === "language");
  return entry?.value.kind === "scalar" && !isEmpty(entry.value) ? entry.value.text : undefined;
}

function settingsOf(file: DossierFile): Entry[] {
  return file.settings.flatMap(({ key, value }) => (key ? [{ key, value }] : []));
}

function readSettings(entries: readonly Entry[]): Config {
  const node: MapNode = { kind: "map", span: { start: 0, end: 0 }, flow: false, entries };
  return read(manifestModel, node) as Config;
}
