import type { NumberWords } from "./number-words.ts";

/**
 * What the analysis knows of one language. Names and words are written as that language writes them, in lower case or not;
 * readers compare them folded (`foldWord`), word by word, so a name may be several words.
 */
export interface Language extends LanguageTable {
  readonly calendar: CalendarNames;
}

/** The part that is written by hand: one file per language. */
export interface LanguageTable {
  /** The primary subtag of BCP 47, such as `id`. */
  readonly tag: string;
  readonly dates: DateWords;
  readonly numbers: NumberWords;
  /** Nouns that can head the name of an agreement, a law or a resolution, in every case form that occurs in running text. */
  readonly instrumentNouns: readonly string[];
  /** Frequent words that carry no content of their own. */
  readonly functionWords: readonly string[];
}

/** Frozen from CLDR by server/generate/calendar-names.mjs. Months from January, weekdays from Monday. */
export interface CalendarNames {
  readonly months: readonly string[];
  /** As they stand after a day: the genitive in Slavic languages. */
  readonly monthsInDate: readonly string[];
  /** Without a period at the end. */
  readonly shortMonths: readonly string[];
  /** Full names; a short one is too often another word. */
  readonly weekdays: readonly string[];
}

/** How dates are written in running text. */
export interface DateWords {
  /** Names beside those of CLDR, by month from 1: other cases, other spellings, other abbreviations. */
  readonly otherMonths: Readonly<Record<number, readonly string[]>>;
  /** The same by weekday, Monday being 1. Full names only. */
  readonly otherWeekdays: Readonly<Record<number, readonly string[]>>;
  /** Months that are other words too when they are not capitalised. */
  readonly capitalisedMonths: readonly string[];
  /** Whether the month may stand before the day, in words ("May 7, 2025") and so in numbers (5/7/2025). */
  readonly monthFirst: "in-words-and-numbers" | "in-words" | "never";
  /** What may stand between a weekday and its date: "Selasa tanggal 22", "Tuesday the 22nd". */
  readonly beforeDay: readonly string[];
  /** What may follow the number of a day at once: "1st", "1er", "7-го". */
  readonly afterDay: readonly string[];
  /** What may stand between day, month and year: "22 de junio de 2021". */
  readonly betweenParts: readonly string[];
  /** What may follow the year: "2021 года". */
  readonly afterYear: readonly string[];
  /** What may stand between the first and the last day, beside a dash: "21 hingga 23 Juni". */
  readonly rangeWords: readonly string[];
  /** What may stand between a date and a clock time: "pukul 20.15". */
  readonly beforeClock: readonly string[];
  /** Prepositions and articles that can open the phrase. */
  readonly openers: readonly string[];
  /** "Since": they make a date the start of what may still last. */
  readonly since: readonly string[];
  /** "Until": they make a date the end of what began at an open time. */
  readonly until: readonly string[];
  /** "About": they make a date approximate. */
  readonly approximators: readonly string[];
  /** The days 1 to 10 of a month: "early". */
  readonly early: readonly string[];
  /** The days 11 to 20: "mid". */
  readonly middle: readonly string[];
  /** The days from 21 on: "late". */
  readonly late: readonly string[];
  /** False where the weekday's name is another word here: Indonesian "dua minggu" is two weeks. */
  readonly isWeekday: (name: WeekdayInText) => boolean;
}

/** A weekday's name with its neighbours; `before` and `after` are folded, and undefined where no word is adjacent. */
export interface WeekdayInText {
  readonly folded: string;
  readonly capitalised: boolean;
  readonly before: string | undefined;
  readonly after: string | undefined;
}
