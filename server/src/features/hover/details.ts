import { formatDate } from "#core/dates/format-date.ts";
import { formatNumber } from "#core/evidence/numbers/format-number.ts";
import type { NumberOfClaim } from "#core/facts/claimed-numbers.ts";
import type { Detail } from "#core/facts/text-support.ts";
import type { PhraseId } from "../phrases/phrases.ts";
import { firstOf, type HoverContext, nameOf } from "./hover-context.ts";
import { escaped } from "./markdown.ts";

/** A line that names details; none where there are none. */
export function detailsInWords(id: PhraseId, details: readonly Detail[], context: HoverContext): string[] {
  const words = firstOf(details.map((detail) => inWords(detail, context)));
  return words.length === 0 ? [] : [context.say(id, { details: words.join(", ") })];
}

function inWords(detail: Detail, context: HoverContext): string {
  switch (detail.kind) {
    case "number":
      return escaped(numberInWords(detail.number, context));
    case "actor":
      return nameOf(context, detail.id);
    case "date":
      return escaped(formatDate(detail.date, context.locale));
  }
}

/** As it is written in the claim; a figure in the language of the editor. */
function numberInWords({ claim, figure, inText, number }: NumberOfClaim, { locale }: HoverContext): string {
  if (inText !== undefined) return claim.text?.value.slice(inText.span.start, inText.span.end) ?? "";
  return figure?.value === undefined ? "" : formatNumber(figure.value.value, number.unit, locale);
}
