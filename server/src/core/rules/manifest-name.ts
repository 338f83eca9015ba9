import { fileRule } from "#core/check/rule.ts";
import { isMisnamedManifest } from "#core/config.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { manifestModel } from "#core/model/manifest.ts";
import { keyOf } from "#core/model/walk.ts";
import type { Span } from "#core/text/span.ts";

/** A manifest of another name is not found, and the settings in it count for nothing. */
export const manifestName = fileRule({
  id: "manifest-name",
  severity: "hint",
  summary: "The manifest of a dossier is called dossier.yaml.",
  messages: {
    name: "Nothing is read from this file: the manifest of a dossier is called dossier.yaml. Rename it.",
  },

  *file(file) {
    const [first] = isMisnamedManifest(file.path) ? keysOf(file).sort((a, b) => a.start - b.start) : [];
    if (first !== undefined) yield { span: first, message: "name" };
  },
});

/** The top-level keys that would mean something in a manifest; a file without any is of somebody else. */
function keysOf({ syntax: { headers, records, starts } }: DossierFile): Span[] {
  const settings = records.flatMap((record, i) => {
    if (record.section !== undefined) return [];
    const { key } = record.read();
    const start = starts.at(i) ?? 0;
    const isSetting = key !== undefined && keyOf(manifestModel, key.text) !== undefined;
    return isSetting ? [{ start: key.span.start + start, end: key.span.end + start }] : [];
  });
  return [...headers.map(({ span }) => span), ...settings];
}
