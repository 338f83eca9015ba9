import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import type { MessagePart } from "#core/messages/message.ts";
import type { AnyRecord } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import type { Span } from "#core/text/span.ts";
import type { NumberOfClaim, NumberOfSource } from "./claimed-numbers.ts";

/** Where to report a number of a claim: at the figure, or else in the text. */
export function placeOf(record: AnyRecord, { claim, figure, inText }: NumberOfClaim): Span {
  if (figure?.value !== undefined) return figure.value.span;
  const { text } = claim;
  if (text?.node.kind !== "scalar" || inText === undefined) return text?.span ?? claim.span;
  return spanInScalar(record.syntax.text, text.node, inText.span);
}

/** A number of a claim as it is written in its text; a figure in words. */
export function claimedWords({ claim, figure, inText, number }: NumberOfClaim): MessagePart {
  if (figure?.value !== undefined) return { quantity: figure.value.value, unit: number.unit };
  return inText === undefined ? "" : (claim.text?.value.slice(inText.span.start, inText.span.end) ?? "");
}

export const sourceWords = ({ text, mention }: NumberOfSource): MessagePart => mentionWords(mention, text.article.text);

/** Ordinals and parts as they stand in the text; all others in the words of whoever reads it. */
export function mentionWords({ unit, value, span }: NumberMention, text: string): MessagePart {
  const isWritten = unit.kind === "ordinal" || unit.kind === "fraction";
  return isWritten ? text.slice(span.start, span.end).replace(/\s+/g, " ") : { quantity: value, unit };
}
