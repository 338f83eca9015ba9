import { URI, Utils } from "vscode-uri";
import { pathDefect } from "#core/facts/dossier-path.ts";
import type { TextRequest } from "#core/texts/article-texts.ts";
import { isBelow } from "./file-kind.ts";
import type { FoundText, TextFiles, TextPlaces } from "./host.ts";

/**
 * Finds the text of an article: by its path below the dossier's folder of texts, then below the folder the user named; without a
 * path by its hash, in the same folders. A path or a link that leads out of its folder is not followed.
 */
export async function findText(
  { file, sha256 }: TextRequest,
  places: TextPlaces,
  files: TextFiles,
): Promise<FoundText> {
  const pin = sha256?.trim().toLowerCase();
  const folders = foldersOf(places);
  if (file === undefined) return (pin && (await findByHash(pin, folders, files))) || { status: "missing" };
  const [own] = folders;
  let left = own !== undefined && below(own, file) === undefined;
  for (const folder of folders) {
    const uri = below(folder, file);
    if (uri === undefined) continue;
    const found = await readInside(uri, folder.fence, pin, files);
    if (found === "outside") left = true;
    else if (found !== undefined) return found;
  }
  return { status: left ? "outside" : "missing" };
}

/** Both are URIs without a slash at the end; `fence` is what nothing may lead out of. */
interface TextFolder {
  readonly fence: string;
  readonly folder: string;
}

function foldersOf({ root, snapshots, folder }: TextPlaces): TextFolder[] {
  const fence = withoutSlash(root);
  const own = below({ fence, folder: fence }, snapshots) ?? fence;
  const named = folder === undefined ? [] : [withoutSlash(folder)];
  return [{ fence, folder: own }, ...named.map((uri) => ({ fence: uri, folder: uri }))];
}

/** The path from the folder, as a URI; `undefined` where it leads out of the fence. A backslash is a separator on every system. */
function below({ fence, folder }: TextFolder, path: string): string | undefined {
  const defect = pathDefect("", path);
  if (defect === "absolute" || defect === "url") return undefined;
  const uri = withoutSlash(Utils.joinPath(URI.parse(folder), path.replaceAll("\\", "/")).toString());
  return isBelow(uri, withoutSlash(URI.parse(fence).toString())) ? uri : undefined;
}

const withoutSlash = (uri: string): string => uri.replace(/\/+$/, "");

async function readInside(
  uri: string,
  fence: string,
  pin: string | undefined,
  files: TextFiles,
): Promise<FoundText | "outside" | undefined> {
  const bytes = await files.readInside(uri, fence);
  if (bytes === undefined || bytes === "outside") return bytes;
  const text = decode(bytes);
  if (text === undefined) return { status: "undecodable" };
  const content = await files.sha256(bytes);
  const hash = pin === undefined ? "unpinned" : content === pin ? "same" : await compare(bytes, pin, files);
  return { status: "read", uri, text, name: Utils.basename(URI.parse(uri)), content, hash };
}

async function compare(bytes: Uint8Array, pin: string, files: TextFiles): Promise<"line-ends" | "changed"> {
  const withoutCr = bytes.filter((byte, i) => !(byte === CR && bytes[i + 1] === LF));
  return (await files.sha256(withoutCr)) === pin ? "line-ends" : "changed";
}

const LF = 10;
const CR = 13;

/** A global of every host (WHATWG Encoding), unknown to a ring without the types of one. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Texts are few hundred at most where they are found by hash alone, so every one is read. */
async function findByHash(
  pin: string,
  folders: readonly TextFolder[],
  files: TextFiles,
): Promise<FoundText | undefined> {
  for (const { fence, folder } of folders) {
    for (const uri of await files.findTexts(folder)) {
      const found = await readInside(uri, fence, pin, files);
      if (found !== undefined && found !== "outside" && found.status === "read" && found.hash !== "changed")
        return found;
    }
  }
  return undefined;
}
