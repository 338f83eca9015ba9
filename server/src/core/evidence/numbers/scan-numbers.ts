import type { DateMention } from "#core/dates/date-mentions.ts";
import { isAge } from "./age.ts";
import { isBareYear } from "./bars.ts";
import { boundOn } from "./bounds.ts";
import { readingOf } from "./decimal.ts";
import { type Naming, namingOf, restOfName } from "./naming.ts";
import type { NumberMention } from "./number-mention.ts";
import { type NumberText, spanOfWords } from "./number-text.ts";
import { matchQuantity, type Quantity } from "./quantity.ts";
import { joinRanges, type PlacedMention } from "./ranges.ts";

/** The numbers of a text in the words of one language. */
export function scanNumbers(text: NumberText, dates: readonly DateMention[]): readonly NumberMention[] {
  const years = new Set(dates.filter((date) => isBareYear(text.text, date)).map(({ span }) => span.start));
  const found: PlacedMention[] = [];
  let behindName: number | undefined;
  let next = 0;
  for (const index of text.openings) {
    const match = index < next ? undefined : matchQuantity(text, index);
    const quantity = match?.value;
    if (quantity !== undefined) {
      const naming = behindName === index ? "name" : namingOf(text, quantity);
      if (naming === "name") behindName = restOfName(text, quantity.next);
      else
        found.push({ mention: mentionOf(text, quantity, naming, years), start: quantity.start, next: quantity.next });
    }
    next = match?.next ?? next;
  }
  return joinRanges(text, found);
}

function mentionOf(text: NumberText, quantity: Quantity, naming: Naming, years: ReadonlySet<number>): NumberMention {
  const { magnitude, unit, start, next } = quantity;
  const readings = magnitude.readings.map(readingOf);
  const span = spanOfWords(text, start, next);
  const isAmount = unit.kind === "currency" || unit.kind === "percent" || magnitude.scale > 0;
  return {
    span,
    readings,
    value: readings[0]?.value ?? 0,
    mantissa: mantissaOf(text, quantity),
    scale: magnitude.scale,
    unit,
    bound: boundOn(text, quantity),
    isWord: magnitude.isWord,
    isYearLike: !isAmount && magnitude.isPlain && years.has(span.start),
    isLabel: naming === "perhaps a name",
    isAge: isAge(text, quantity),
    isCollective: magnitude.kind === "collective",
    range: undefined,
  };
}

/** Without the currency in front of it. */
function mantissaOf(text: NumberText, { magnitude, start }: Quantity): string {
  const { start: from, end } = spanOfWords(text, start, magnitude.mantissaEnd);
  const mantissa = text.text.slice(from, end);
  return magnitude.isWord ? mantissa : mantissa.replace(/^\D+(?=\d)/, "");
}
