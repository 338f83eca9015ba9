import { recordRule } from "#core/check/rule.ts";
import { formatMention, formatNumber } from "#core/evidence/numbers/format-number.ts";
import { type JudgedNumber, type NumberOfClaim, type NumberOfSource, numbersIn } from "#core/facts/claimed-numbers.ts";
import { correctNumber } from "#core/fixes/correct-number.ts";
import type { AnyRecord } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import type { Span } from "#core/text/span.ts";

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

/** At the figure, or else in the text. */
export function placeOf(record: AnyRecord, { claim, figure, inText }: NumberOfClaim): Span {
  if (figure?.value !== undefined) return figure.value.span;
  const { text } = claim;
  if (text?.node.kind !== "scalar" || inText === undefined) return text?.span ?? claim.span;
  return spanInScalar(record.syntax.text, text.node, inText.span);
}

/** A number of a claim as it is written in its text; a figure in English. */
export function claimedWords({ claim, figure, inText, number }: JudgedNumber): string {
  if (figure?.value !== undefined) return formatNumber(figure.value.value, number.unit, "en");
  return inText === undefined ? "" : (claim.text?.value.slice(inText.span.start, inText.span.end) ?? "");
}

export const sourceWords = ({ text, mention }: NumberOfSource): string =>
  formatMention(mention, text.article.text, "en");
