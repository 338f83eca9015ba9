import type { Dossier } from "#core/dossier.ts";
import type { SourceRecord } from "#core/record.ts";

/** The URIs of the article texts that sources of the dossier name and that were read, sorted. */
export const namedTexts = (dossier: Dossier): readonly string[] =>
  [...dossier.texts.uris()].filter((uri) => namesText(dossier, uri)).sort();

/** True where a source of the dossier names the text at this URI, and it was read. */
export function namesText({ texts, index }: Dossier, uri: string): boolean {
  for (const key of texts.keysOf(uri)) for (const _ of index.sourcesOfText(key)) return true;
  return false;
}

/** The sources whose text is at this URI, in the order of files and text. */
export function sourcesOfText(dossier: Dossier, uri: string): readonly SourceRecord[] {
  const keys = [...dossier.texts.keysOf(uri)];
  const sources = keys.flatMap((key) => [...dossier.index.sourcesOfText(key)]);
  return dossier.inTextOrder(sources.map((record) => ({ record }))).map(({ record }) => record);
}
