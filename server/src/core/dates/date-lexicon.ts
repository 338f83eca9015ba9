import type { Language } from "#core/language/language.ts";
import { perLanguage } from "#core/language/per-language.ts";
import type { Weekday } from "./civil-day.ts";
import { type PhraseTable, phraseTable } from "./phrase-table.ts";

/** The date words of one language, ready to be looked up in running text. */
export interface DateLexicon {
  readonly language: Language;
  /** The words that a date can begin with, apart from numbers. */
  readonly openers: ReadonlySet<string>;
  readonly months: PhraseTable<MonthName>;
  readonly weekdays: PhraseTable<Weekday>;
  readonly parts: PhraseTable<MonthPart>;
  readonly beforeDay: PhraseTable<true>;
  readonly afterDay: PhraseTable<true>;
  readonly betweenParts: PhraseTable<true>;
  readonly afterYear: PhraseTable<true>;
  readonly rangeWords: PhraseTable<true>;
  readonly beforeClock: PhraseTable<true>;
}

/** A third of a month: the days 1 to 10, 11 to 20, and from 21 on. */
export type MonthPart = "early" | "middle" | "late";

export interface MonthName {
  readonly month: number;
  /** False for an abbreviation. */
  readonly full: boolean;
  readonly capitalisedOnly: boolean;
}

export const lexiconOf: (language: Language) => DateLexicon = perLanguage((language) => {
  const { dates } = language;
  const words = (phrases: readonly string[]): PhraseTable<true> => phraseTable(phrases.map((phrase) => [phrase, true]));
  const part = (phrases: readonly string[], value: MonthPart) => phrases.map((phrase) => [phrase, value] as const);
  const months = phraseTable(monthNames(language));
  const weekdays = phraseTable(weekdayNames(language));
  const parts = phraseTable([
    ...part(dates.early, "early"),
    ...part(dates.middle, "middle"),
    ...part(dates.late, "late"),
  ]);
  return {
    language,
    openers: new Set([...months.openers, ...weekdays.openers, ...parts.openers]),
    months,
    weekdays,
    parts,
    beforeDay: words(dates.beforeDay),
    afterDay: words(dates.afterDay),
    betweenParts: words(dates.betweenParts),
    afterYear: words(dates.afterYear),
    rangeWords: words(dates.rangeWords),
    beforeClock: words(dates.beforeClock),
  };
});

function monthNames({ calendar, dates }: Language): readonly (readonly [string, MonthName])[] {
  const named = (name: string, month: number, full: boolean) => {
    const capitalisedOnly = dates.capitalisedMonths.includes(name.toLowerCase());
    return [name, { month, full, capitalisedOnly }] as const;
  };
  return [
    ...calendar.months.map((name, index) => named(name, index + 1, true)),
    ...calendar.monthsInDate.map((name, index) => named(name, index + 1, true)),
    ...Object.entries(dates.otherMonths).flatMap(([month, names]) =>
      names.map((name) => named(name, Number(month), name.length > LONGEST_ABBREVIATION)),
    ),
    ...calendar.shortMonths.map((name, index) => named(name, index + 1, false)),
  ];
}

function weekdayNames({ calendar, dates }: Language): readonly (readonly [string, Weekday])[] {
  const others = Object.entries(dates.otherWeekdays).flatMap(([weekday, names]) =>
    names.map((name) => [name, Number(weekday) as Weekday] as const),
  );
  return [...calendar.weekdays.map((name, index) => [name, (index + 1) as Weekday] as const), ...others];
}

const LONGEST_ABBREVIATION = 4;
