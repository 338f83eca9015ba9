import type { CivilDay } from "#core/dates/civil-day.ts";
import { type DateMention, findDateMentions } from "#core/dates/date-mentions.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { WeekdayMention } from "#core/dates/weekday-mentions.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages } from "#core/language/languages.ts";
import { foldWord } from "#core/language/words.ts";
import { overlaps, type Span } from "#core/text/span.ts";
import { canHaveFallenOn, isBeforeNewStyle } from "./old-style.ts";
import type { TextField } from "./text-fields.ts";

/** A weekday in a text, and the days that it is written of. */
export interface DatedWeekday {
  /** As written. */
  readonly text: string;
  readonly weekday: WeekdayMention;
  readonly date: DossierDate;
  /** The day of the month, as the text has it. */
  readonly day: number | undefined;
  /** Of the date, without the weekday. */
  readonly span: Span;
  readonly language: Language;
}

/** Weekdays written together with a full date. In more than one language only where none of them reads it otherwise. */
export function datedWeekdays({ node, languages }: TextField): DatedWeekday[] {
  if (!/\p{Nd}/u.test(node.text)) return [];
  const all = withWeekday(node.text, languages).flatMap((language) => {
    return findDateMentions(node.text, [language]).flatMap((mention) => dated(node.text, mention, language));
  });
  const first = all.filter(
    ({ weekday }, i) => all.findIndex((other) => overlaps(other.weekday.span, weekday.span)) === i,
  );
  return first.map((found) => {
    return all.find((other) => overlaps(other.weekday.span, found.weekday.span) && !isWrong(other)) ?? found;
  });
}

/** The languages of which the text may have a weekday: most texts have none, and need not be read for dates. */
export function withWeekday(text: string, languages: readonly Language[]): readonly Language[] {
  const folded = foldWord(text);
  return languages.filter(({ tag }) => WEEKDAY_STEMS.get(tag)?.some((stem) => folded.includes(stem)));
}

/** First words of the names, by language. */
const WEEKDAY_STEMS: ReadonlyMap<string, readonly string[]> = new Map(
  allLanguages.map(({ tag, calendar, dates }) => {
    const names = [...calendar.weekdays, ...Object.values(dates.otherWeekdays).flat()];
    return [tag, names.map((name) => foldWord(name).split(/[^\p{L}]/u, 1)[0] ?? "")];
  }),
);

function dated(text: string, mention: DateMention, language: Language): DatedWeekday[] {
  const { weekday, date, yearStated, from, span } = mention;
  const parsed = weekday && yearStated && date !== undefined ? parseDate(date).date : undefined;
  if (weekday === undefined || parsed?.precision !== "day") return [];
  return [
    { text: text.slice(weekday.span.start, weekday.span.end), weekday, date: parsed, day: from.day, span, language },
  ];
}

export const isWrong = ({ weekday, date }: DatedWeekday): boolean => !canHaveFallenOn(date, weekday.weekday);

/** The day whose weekday everybody agrees on; `undefined` for more days than one, and before there was one calendar. */
export function onlyDay(date: DossierDate): CivilDay | undefined {
  const day = earliestDay(date);
  return day === latestDay(date) && !isBeforeNewStyle(date) ? day : undefined;
}
