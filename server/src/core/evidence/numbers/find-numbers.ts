import { type DateMention, dateMentionsIn } from "#core/dates/date-mentions.ts";
import type { Language } from "#core/language/language.ts";
import { type SplitText, splitText } from "#core/language/words.ts";
import { findBars } from "./bars.ts";
import { findCodes } from "./codes.ts";
import type { NumberMention, NumberReading } from "./number-mention.ts";
import { numberText } from "./number-text.ts";
import { scanNumbers } from "./scan-numbers.ts";

/**
 * The numbers of a text in the words of the given languages, in text order and never overlapping. Those in dates, clock times,
 * addresses, names such as G7 and Su-30, and after words such as "article" are left out. `dates` are those of the text, where
 * they are known already.
 */
export function findNumbers(
  text: string,
  languages: readonly Language[],
  dates?: readonly DateMention[],
): readonly NumberMention[] {
  const split = splitText(text);
  return numbersIn(split, languages, dates ?? dateMentionsIn(split, languages));
}

/** The same, of a text that is split into words already. */
export function numbersIn(
  split: SplitText,
  languages: readonly Language[],
  dates: readonly DateMention[],
): readonly NumberMention[] {
  const codes = findCodes(split.text);
  const found = languages.flatMap((language) =>
    scanNumbers(
      numberText(split, language, (words) => findBars(words, codes, dates)),
      dates,
    ),
  );
  return languages.length > 1 ? merge(found) : found;
}

/** Of two readings in different languages the longer counts; of the same words both do. */
function merge(found: readonly NumberMention[]): readonly NumberMention[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: NumberMention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= mention.span.start) kept.push(mention);
    else if (lengthOf(mention) > lengthOf(last)) kept[kept.length - 1] = mention;
    else if (lengthOf(mention) === lengthOf(last)) kept[kept.length - 1] = withReadings(last, mention.readings);
  }
  return kept;
}

const lengthOf = ({ span }: NumberMention): number => span.end - span.start;

function withReadings(mention: NumberMention, others: readonly NumberReading[]): NumberMention {
  const isNew = ({ value }: NumberReading): boolean => mention.readings.every((reading) => reading.value !== value);
  return { ...mention, readings: [...mention.readings, ...others.filter(isNew)] };
}
