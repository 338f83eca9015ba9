import { recordRule } from "#core/check/rule.ts";
import { numbersIn } from "#core/facts/claimed-numbers.ts";
import { correctNumber } from "#core/fixes/correct-number.ts";
import { preferred } from "#core/fixes/fixes.ts";
import { claimedWords, placeOf, sourceWords } from "./number-not-in-source.ts";

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
      const words = sourceWords(found);
      yield {
        span: placeOf(record, judged),
        message: written.includes(words) ? "scale" : "translated",
        args: { id: text.source.id?.value ?? "", written, found: words, number: claimedWords(judged) },
        fixes: (dossier) => correctNumber(dossier, record, judged, found).map(preferred),
      };
    }
  },
});
