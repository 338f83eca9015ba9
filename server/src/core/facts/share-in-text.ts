import type { ClaimedNumber, NumberMention } from "#core/evidence/numbers/number-mention.ts";

/**
 * "One in four", "every fifth", "uno de cada tres": a text gives a share without a percentage.
 * @param mentions of the text, in its order
 */
export function tellsShare(
  { readings, unit }: ClaimedNumber,
  text: string,
  mentions: readonly NumberMention[],
): boolean {
  if (unit.kind !== "percent") return false;
  const isShareOf = (parts: number) => readings.some(({ value }) => Math.abs(value - 100 / parts) < 1);
  return mentions.some((mention, index) => {
    if (mention.value < 2 || !isShareOf(mention.value)) return false;
    const before = mentions[index - 1];
    const isOneIn = before?.value === 1 && ONE_IN.test(text.slice(before.span.end, mention.span.start));
    return isOneIn || EVERY.test(text.slice(Math.max(0, mention.span.start - LONGEST_WORD), mention.span.start));
  });
}

/** At most three words between the two numbers. */
const ONE_IN = /^\s*(?:\p{L}+\s+){0,2}(?:in|of|dari|cada|em|sur|von|из|з|із)\s+(?:every\s+|cada\s+|antara\s+)?$/u;
const EVERY = /(?:every|each|cada|chaque|jede[rsnm]?|setiap|tiap|кажд\p{L}+|кожн\p{L}+)\s+$/iu;
const LONGEST_WORD = 12;
