import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { quotationsIn } from "#core/facts/cited-quotation.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, insertBehind } from "#core/fixes/record-edits.ts";
import type { AnyRecord, CitationFields } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";

/** A translation is not what the source says; it can be compared with it only by way of the original. */
export const quoteLanguage = recordRule({
  id: "quote-language",
  severity: "hint",
  summary: "A quotation is in the language of its source, or marked as a translation.",
  messages: {
    foreign:
      "This quotation is not in the language of '{id}'. If it is a translation, add 'translated', and the original words as 'quote-original'.",
  },

  *record(record, context) {
    for (const { citation, words, source, verdict } of quotationsIn(record, context)) {
      if (verdict.kind !== "foreign") continue;
      yield {
        span: words.span,
        message: "foreign",
        args: { id: source.id?.value ?? "" },
        fixes: (dossier) => insertions(dossier, record, citation),
      };
    }
  },
});

function insertions(dossier: Dossier, record: AnyRecord, { node, translated }: CitationFields): readonly Fix[] {
  const quote = entryOf(node, "quote");
  if (node.kind !== "map" || quote === undefined || translated !== undefined) return [];
  return ["translated: human", "translated: machine"].flatMap((text) => {
    const change = insertBehind(record.syntax.text, node, quote, text);
    return change ? [fix("insert", { text }, editsOf(dossier, record, [change]))] : [];
  });
}
