import { recordRule } from "#core/check/rule.ts";
import { formatMention } from "#core/evidence/numbers/format-number.ts";
import { numbersIn } from "#core/facts/claimed-numbers.ts";
import { claimedWords, placeOf, sourceWords } from "#core/facts/number-in-claim.ts";
import { correctNumber } from "#core/fixes/correct-number.ts";
import { preferred } from "#core/fixes/fixes.ts";

/** Scale words differ between languages: a "billón" is a trillion, and a "miliar" is no million. */
export const numberScale = recordRule({
  id: "number-scale",
  severity: "warning",
  summary: "The numbers of a claim are of the size that the source gives them.",
  messages: {
    scale: "'{id}' has {found}, not {number}.",
    translated: "'{id}' has '{written}', which is {found}, not {number}.",
  },

  *record(record, context) {
    for (const judged of numbersIn(record, context)) {
      if (judged.verdict.kind !== "scale") continue;
      const { found } = judged.verdict;
      const { text, mention } = found;
      const written = text.article.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, " ");
      const inEnglish = formatMention(mention, text.article.text, "en");
      yield {
        span: placeOf(record, judged),
        message: written.includes(inEnglish) ? "scale" : "translated",
        args: { id: text.source.id?.value ?? "", written, found: sourceWords(found), number: claimedWords(judged) },
        fixes: (dossier) => correctNumber(dossier, record, judged, found).map(preferred),
      };
    }
  },
});
