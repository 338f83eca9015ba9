import { type CivilDay, calendarFromDay, dayFromCalendar, daysInMonth, weekdayOf } from "./civil-day.ts";
import type { MonthPart } from "./date-lexicon.ts";
import { monthsOfPart } from "./date-parts.ts";
import { type DossierDate, isoDay } from "./dossier-date.ts";
import { parseDate } from "./parse-date.ts";
import type { RelativeMeaning } from "./relative-mentions.ts";

/** When a text was written, as far as that is known; both ends inclusive and finite. */
export interface WritingTime {
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
}

/**
 * All days that the words can mean, as one unknown day of a range or as one of several; a bare weekday is the last such day, the
 * day of writing included. `undefined` for "18 hours ago", which counts back from another time, and where no day can be meant.
 */
export function resolveRelative(meaning: RelativeMeaning, written: WritingTime): DossierDate | undefined {
  switch (meaning.kind) {
    case "weekday":
      return oneOf(weekdaysIn(meaning.weekday, windowOf(meaning.offset, written)));
    case "unit":
      return rangeOf(unitRange(meaning, written));
    default:
      return undefined;
  }
}

/** The same weekdays, wherever the text may count them from: the week before or behind it. */
export function nearWeekdays(weekday: number, { earliest, latest }: WritingTime): DossierDate | undefined {
  return oneOf(weekdaysIn(weekday, { earliest: earliest - 7, latest: latest + 7 }));
}

/** The same weekday, the next one too: not every language shows by a word that it speaks of what is to come. */
export function lastOrNext(weekday: number, { earliest, latest }: WritingTime): DossierDate | undefined {
  return oneOf(weekdaysIn(weekday, { earliest: earliest - 6, latest: latest + 6 }));
}

/** "Last Friday" can be yesterday and the one a week before it. */
function windowOf(offset: number | undefined, { earliest, latest }: WritingTime): WritingTime {
  if (offset === undefined) return { earliest: earliest - 6, latest };
  if (offset === 0) return { earliest: earliest - 6, latest: latest + 6 };
  return offset < 0 ? { earliest: earliest - 13, latest } : { earliest, latest: latest + 13 };
}

function weekdaysIn(weekday: number, { earliest, latest }: WritingTime): CivilDay[] {
  const first = earliest + ((weekday - weekdayOf(earliest) + 7) % 7);
  const count = Math.max(0, Math.min(MOST_DAYS, Math.floor((latest - first) / 7) + 1));
  return Array.from({ length: count }, (_, index) => first + 7 * index);
}

/** A year of weeks. */
const MOST_DAYS = 53;

function oneOf(days: readonly CivilDay[]): DossierDate | undefined {
  const texts = days.map(isoOf);
  const text = texts.length === 1 ? texts[0] : `[${texts.join(", ")}]`;
  return days.length === 0 || text === undefined ? undefined : parseDate(text).date;
}

function rangeOf({ earliest, latest }: WritingTime): DossierDate | undefined {
  const [from, to] = [isoOf(earliest), isoOf(latest)];
  return parseDate(from === to ? from : `[${from}..${to}]`).date;
}

function isoOf(civilDay: CivilDay): string {
  const { year, month, day } = calendarFromDay(civilDay);
  return isoDay(year, month, day);
}

type UnitMeaning = Extract<RelativeMeaning, { kind: "unit" }>;

function unitRange(meaning: UnitMeaning, { earliest, latest }: WritingTime): WritingTime {
  const { unit, offset, part, counted } = meaning;
  const around = counted ? HALF[unit] : 0;
  switch (unit) {
    case "day":
      return { earliest: earliest + offset, latest: latest + offset };
    case "week":
      // Whether it runs from Monday, from Sunday, or from seven days before, nobody says.
      return { earliest: earliest + 7 * offset - 6, latest: latest + 7 * offset + 6 };
    case "month": {
      const [first, last] = [monthOf(earliest, offset, part), monthOf(latest, offset, part)];
      return { earliest: first.earliest - around, latest: last.latest + around };
    }
    default: {
      const [first, last] = [calendarFromDay(earliest).year + offset, calendarFromDay(latest).year + offset];
      const [from, to] = part === undefined ? [1, 12] : monthsOfPart[part];
      return {
        earliest: dayFromCalendar(first, from, 1) - around,
        latest: dayFromCalendar(last, to, daysInMonth(last, to)) + around,
      };
    }
  }
}

/** Days by which counted units may be rounded. */
const HALF = { day: 0, week: 3, month: 15, year: 182 } as const;

function monthOf(civilDay: CivilDay, offset: number, part: MonthPart | undefined): WritingTime {
  const { year, month } = calendarFromDay(civilDay);
  const months = year * 12 + month - 1 + offset;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const length = daysInMonth(inYear, inMonth);
  const [first, last] =
    part === undefined ? [1, length] : { early: [1, 10], middle: [11, 20], late: [21, length] }[part];
  return {
    earliest: dayFromCalendar(inYear, inMonth, first ?? 1),
    latest: dayFromCalendar(inYear, inMonth, last ?? length),
  };
}
