import type { DateMention } from "#core/dates/date-mentions.ts";
import type { Language } from "#core/language/language.ts";
import { perLanguage } from "#core/language/per-language.ts";
import { foldWord, splitWords } from "#core/language/words.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";

/**
 * The numbers of a claim's text that its sources must have: ten and more, percentages, money, ordinals, and what is written
 * with decimals. Smaller counts and parts in words are too often put in other words, and a number that may be a year or a name
 * proves nothing.
 */
export function numbersToCheck(
  text: string,
  languages: readonly Language[],
  dates?: readonly DateMention[],
): readonly NumberMention[] {
  return findNumbers(text, languages, dates).filter(
    (mention) => isTelling(mention) && !(mention.isWord && mayBeWeekday(mention, languages)),
  );
}

function isTelling({ readings, unit, isWord, isYearLike, isLabel, isCollective }: NumberMention): boolean {
  if (isYearLike || isLabel || isCollective) return false;
  switch (unit.kind) {
    case "percent":
    case "currency":
      return true;
    case "fraction":
      return false;
    case "ordinal":
      return !isWord || readings.every(({ value }) => value > 2);
    case "none":
      return readings.every(({ value, power }) => value >= 10 || power < 0);
  }
}

/** In Portuguese "quarta" is Wednesday as well as the fourth. */
function mayBeWeekday({ mantissa }: NumberMention, languages: readonly Language[]): boolean {
  const word = foldWord(mantissa);
  return languages.some((language) => weekdayWords(language).has(word));
}

const weekdayWords = perLanguage(({ calendar, dates }): ReadonlySet<string> => {
  const names = [...calendar.weekdays, ...Object.values(dates.otherWeekdays).flat()];
  return new Set(names.map((name) => splitWords(name)[0]?.folded ?? ""));
});
