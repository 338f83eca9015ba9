import type { Config } from "#core/config.ts";
import { pathDefect } from "#core/facts/dossier-path.ts";
import type { TextAnswer } from "#core/texts/article-texts.ts";

/** An address on the web; `undefined` for any other scheme, and for what is no address. */
export function pageTarget(text: string): string | undefined {
  const isAddress = /^https?:\/\/[^\s/?#\\]+(?:[/?#]\S*)?$/i.test(text) && isWellFormed(text);
  return isAddress ? text.replace(notInAddresses, encoded) : undefined;
}

/** The page of an item of Wikidata, as in `Q717`. */
export const itemTarget = (id: string): string | undefined =>
  /^Q[1-9]\d*$/.test(id) ? `https://www.wikidata.org/wiki/${id}` : undefined;

/** The text that the host found; one that is not at hand, where it would be. Nothing outside the dossier. */
export function articleTarget(
  { snapshots }: Config,
  manifest: string | undefined,
  answer: TextAnswer | undefined,
  path: string,
): string | undefined {
  if (answer?.status === "read") return answer.uri;
  if (answer?.status === "outside") return undefined;
  const folder = snapshots?.value ?? "";
  return inDossier(manifest, pathDefect("", folder) === undefined ? folder : "", path);
}

export const catalogueTarget = (manifest: string | undefined, path: string): string | undefined =>
  inDossier(manifest, "", path);

/** Only `dossier.yaml` says where a dossier begins. */
function inDossier(manifest: string | undefined, folder: string, path: string): string | undefined {
  if (manifest === undefined || pathDefect(folder, path) !== undefined || !isWellFormed(folder + path))
    return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(encodeURIComponent(part).replace(/[!'()*]/g, encoded));
  }
  return manifest.slice(0, manifest.lastIndexOf("/") + 1) + parts.join("/");
}

/** Half of a character cannot be encoded. */
const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

/** Whatever is neither allowed in an address (RFC 3986) nor an escape: other scripts among them, and marks of direction. */
const notInAddresses = /[^\x21-\x7e]|[<>"\\^`{|}]/gu;

/** As UTF-8, each byte as `%` and two digits. */
const encoded = (text: string): string =>
  /[\x21-\x7e]/.test(text)
    ? `%${text.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
    : encodeURIComponent(text);
