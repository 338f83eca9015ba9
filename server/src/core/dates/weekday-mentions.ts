import type { Language } from "#core/language/language.ts";
import { splitText } from "#core/language/words.ts";
import type { Span } from "#core/text/span.ts";
import type { Weekday } from "./civil-day.ts";
import { lexiconOf } from "./date-lexicon.ts";
import { type DateText, dateText, isCapitalised } from "./date-text.ts";
import type { Match } from "./phrase-table.ts";

/** The full name of a weekday in running text. */
export interface WeekdayMention {
  readonly span: Span;
  readonly weekday: Weekday;
}

/** The full weekday names of a text, dated or not. Names that are another word where they stand are left out. */
export function findWeekdays(text: string, language: Language): readonly WeekdayMention[] {
  const read = dateText(splitText(text), lexiconOf(language), true);
  return read.words.flatMap((_, index) => {
    const weekday = matchWeekday(read, index, "bare");
    return weekday === undefined ? [] : [weekday.value];
  });
}

/** Before a date the word behind the name is no hint that it is another word. */
export function matchWeekday(
  text: DateText,
  index: number,
  place: "bare" | "before-date",
): Match<WeekdayMention> | undefined {
  const { words, lexicon } = text;
  const name = lexicon.weekdays.match(words, index);
  const first = words[index];
  const last = name && words[name.next - 1];
  if (name === undefined || first === undefined || last === undefined) return undefined;
  const isWeekday = lexicon.language.dates.isWeekday({
    folded: first.folded,
    capitalised: isCapitalised(text, index),
    before: wordAt(text, index - 1),
    after: place === "bare" ? wordAt(text, name.next) : undefined,
  });
  const value = { span: { start: first.span.start, end: last.span.end }, weekday: name.value };
  return isWeekday ? { value, next: name.next } : undefined;
}

function wordAt({ words }: DateText, index: number): string | undefined {
  const word = words[index];
  return word?.kind === "word" || word?.kind === "number" ? word.folded : undefined;
}
