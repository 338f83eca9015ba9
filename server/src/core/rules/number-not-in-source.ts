import { recordRule } from "#core/check/rule.ts";
import { numbersIn } from "#core/facts/claimed-numbers.ts";
import { claimedWords, placeOf, sourceWords } from "#core/facts/number-in-claim.ts";
import { correctNumber } from "#core/fixes/correct-number.ts";

type Key = "absent" | "absentMany" | "bare" | "bareMany";

/** Digits are mistyped easily, and no reader notices. */
export const numberNotInSource = recordRule<Key>({
  id: "number-not-in-source",
  severity: "warning",
  summary: "The numbers of a claim occur in a source that it cites.",
  messages: {
    absent: "{number} does not occur in '{id}' (it has {nearest}).",
    absentMany: "{number} occurs in none of the texts cited (they have {nearest}).",
    bare: "{number} does not occur in '{id}'.",
    bareMany: "{number} occurs in none of the texts cited.",
  },

  *record(record, context) {
    for (const judged of numbersIn(record, context)) {
      const { verdict, texts } = judged;
      if (verdict.kind !== "absent") continue;
      const { nearest } = verdict;
      const message = nearest.length > 0 ? "absent" : "bare";
      yield {
        span: placeOf(record, judged),
        message: texts.length > 1 ? `${message}Many` : message,
        args: { number: claimedWords(judged), id: texts[0]?.source.id?.value ?? "", nearest: nearest.map(sourceWords) },
        fixes: (dossier) => nearest.flatMap((found) => correctNumber(dossier, record, judged, found)),
      };
    }
  },
});
