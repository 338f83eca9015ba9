import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { URI } from "vscode-uri";
import { isBelow, isDossierFile } from "#workspace/file-kind.ts";
import { UsageError } from "./arguments.ts";

/** What the user named, and the folders that must be read to check it. URIs. */
export interface Selection {
  /** Files and folders whose problems are reported. */
  readonly reported: readonly string[];
  /** Folders that hold the whole dossiers around them. */
  readonly folders: readonly string[];
  /** Paths in the report are relative to this folder of the file system. */
  readonly base: string;
}

/** @throws UsageError where a path is not there */
export async function select(paths: readonly string[]): Promise<Selection> {
  const targets = await Promise.all(paths.map(target));
  const [only] = targets;
  const base = targets.length === 1 && only?.isFolder ? only.path : process.cwd();
  const roots = await Promise.all(targets.map(({ path, isFolder }) => rootAround(isFolder ? path : dirname(path))));
  return { reported: targets.map(({ path }) => URI.file(path).toString()), folders: outermost(roots), base };
}

async function target(path: string): Promise<{ path: string; isFolder: boolean }> {
  const absolute = resolve(path);
  const found = await stat(absolute).catch(() => undefined);
  if (found === undefined) throw new UsageError(`there is no '${path}'`);
  if (!found.isDirectory() && !isDossierFile(URI.file(absolute).toString())) {
    throw new UsageError(
      `'${path}' is no dossier file; those end in .dossier.yaml or .dossier.yml, or are named dossier.yaml`,
    );
  }
  return { path: absolute, isFolder: found.isDirectory() };
}

/** The nearest folder above with a `dossier.yaml`, else the folder itself. */
async function rootAround(folder: string): Promise<string> {
  for (let next = folder; ; next = dirname(next)) {
    const manifest = await stat(resolve(next, "dossier.yaml")).catch(() => undefined);
    if (manifest?.isFile()) return next;
    if (dirname(next) === next) return folder;
  }
}

function outermost(folders: readonly string[]): string[] {
  const uris = [...new Set(folders.map((folder) => URI.file(folder).toString()))];
  return uris.filter((uri) => !uris.some((other) => other !== uri && isBelow(uri, other)));
}
