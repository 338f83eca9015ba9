import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Holds what is too big to install with every clone, outside the checkout so that a fresh clone finds it again. */
export const cacheFolder =
  process.env.SOURCE_DOSSIER_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "source-dossier");

/**
 * A folder of the cache, filled the first time it is asked for.
 *
 * It is filled under another name and renamed when complete: of two runs at once, or after an interrupted one, nobody ever sees half a folder.
 * @param {string} name with the version in it, so that a new version is a new folder
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>}
 */
export async function cached(name, fill) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned();
  const partial = await mkdtemp(`${folder}${partialMark}`);
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another run was faster, and its folder is as good
  }
  return folder;
}

const partialMark = ".partial-";
const hour = 3_600_000; // milliseconds; no fill takes that long

async function removeAbandoned() {
  const partials = (await readdir(cacheFolder)).filter((name) => name.includes(partialMark));
  for (const path of partials.map((name) => join(cacheFolder, name))) {
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > hour) await rm(path, { recursive: true, force: true });
  }
}
