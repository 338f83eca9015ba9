import type { DateText } from "#core/dates/date-text.ts";
import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import { overlaps, type Span } from "#core/text/span.ts";

/** A number that may be a day of a month that is named elsewhere. */
export interface LooseDay {
  readonly span: Span;
  readonly day: number;
}

/**
 * "On 5 January, and again on the 7th": numbers that may be days, though no month stands beside them. Not bits of "2,8 million"
 * and "9 600", no shares and sums, and no counts such as "18 people".
 * @param taken parts of the text that are dates
 * @param numbers finds the numbers of the same text; most texts have no number that is in question
 */
export function looseDaysIn(
  text: DateText,
  taken: readonly Span[],
  numbers: () => readonly NumberMention[],
): readonly LooseDay[] {
  const days = text.words.flatMap(({ kind, folded, span }, index) => {
    const day = kind === "number" && folded.length <= 2 ? Number(folded) : 0;
    if (!(day >= 1 && day <= 31) || taken.some((other) => overlaps(other, span))) return [];
    return isCount(text, index) ? [] : [{ span, day }];
  });
  if (days.length === 0) return [];
  const amounts = numbers().filter((number) => isAmount(number, text));
  return days.filter(({ span }) => !amounts.some((amount) => overlaps(amount.span, span)));
}

/** A number with decimals, groups, a scale word, or a unit that no day has. */
function isAmount({ span, scale, unit, readings }: NumberMention, { text }: DateText): boolean {
  if (scale > 0 || unit.kind === "percent" || unit.kind === "currency") return true;
  return (
    readings.some(({ power }) => power < 0) || /\p{Nd}[^\p{L}\p{Nd}]\p{Nd}/u.test(text.slice(span.start, span.end))
  );
}

/** Followed by a noun; what follows "on the 7" may be anything. */
function isCount({ words, lexicon }: DateText, index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (next?.kind !== "word" || next.span.start === words[index]?.span.end) return false;
  if (lexicon.language.functionWords.includes(next.folded) || lexicon.openers.has(next.folded)) return false;
  return before === undefined || !lexicon.beforeDay.openers.includes(before.folded);
}
