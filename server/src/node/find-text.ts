import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, sep } from "node:path";
import { URI } from "vscode-uri";
import type { TextRequest } from "#core/texts/article-texts.ts";
import type { FoundText, TextPlaces } from "#workspace/host.ts";

/**
 * Finds the text of an article: by its path below the dossier's folder of texts, then below the folder the user named; without a
 * path by its hash, in the same folders. A path or a link that leads out of its folder is not followed.
 */
export async function findText({ file, sha256 }: TextRequest, places: TextPlaces): Promise<FoundText> {
  const pin = sha256?.trim().toLowerCase();
  const folders = foldersOf(places);
  if (file === undefined) return (pin && (await findByHash(pin, folders))) || { status: "missing" };
  const [own] = folders;
  let left = isAbsolute(file) || (own !== undefined && !isInside(join(own.folder, file), own.fence));
  for (const { fence, folder } of folders) {
    const path = join(folder, file);
    if (isAbsolute(file) || !isInside(path, fence)) continue;
    const found = await readInside(path, fence, pin);
    if (found === "outside") left = true;
    else if (found !== undefined) return found;
  }
  return { status: left ? "outside" : "missing" };
}

/** `fence` is what nothing may lead out of. */
function foldersOf({ root, snapshots, folder }: TextPlaces): { readonly fence: string; readonly folder: string }[] {
  const fence = URI.parse(root).fsPath;
  const own = isAbsolute(snapshots) ? fence : join(fence, snapshots);
  const named = folder === undefined ? [] : [URI.parse(folder).fsPath];
  return [
    { fence, folder: isInside(own, fence) ? own : fence },
    ...named.map((path) => ({ fence: path, folder: path })),
  ];
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function readInside(
  path: string,
  fence: string,
  pin: string | undefined,
): Promise<FoundText | "outside" | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined;
    if (!isInside(await realpath(path), await realpath(fence))) return "outside";
    return describe(await readFile(path), path, pin);
  } catch {
    return undefined;
  }
}

function describe(bytes: Buffer, path: string, pin: string | undefined): FoundText {
  const content = sha256Of(bytes);
  const text = decode(bytes);
  if (text === undefined) return { status: "undecodable" };
  const [uri, name] = [URI.file(path).toString(), basename(path)];
  return { status: "read", uri, text, name, content, hash: compare(bytes, content, pin) };
}

function compare(bytes: Buffer, content: string, pin: string | undefined) {
  if (pin === undefined) return "unpinned";
  if (content === pin) return "same";
  const withoutCr = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return sha256Of(withoutCr) === pin ? "line-ends" : "changed";
}

const sha256Of = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Texts are few hundred at most where they are found by hash alone, so every one is read. */
async function findByHash(
  pin: string,
  folders: readonly { fence: string; folder: string }[],
): Promise<FoundText | undefined> {
  for (const { fence, folder } of folders) {
    for (const path of await textsBelow(folder)) {
      const found = await readInside(path, fence, pin);
      if (found !== undefined && found !== "outside" && found.status === "read" && found.hash !== "changed")
        return found;
    }
  }
  return undefined;
}

async function textsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const texts = entries.filter((entry) => entry.isFile() && /\.(?:txt|md|html?)$/i.test(entry.name));
  return texts
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](?:node_modules|\.[^\\/]+)[\\/]/.test(path))
    .sort();
}
