import { daysInMonth, isCalendarDay } from "./civil-day.ts";
import type { MonthPart } from "./date-lexicon.ts";
import { isoDay, isoMonth, isoYear } from "./dossier-date.ts";

/** What of a date is written in running text; `undefined` where it is left out. */
export interface MentionedDay {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export interface DateParts {
  readonly from: MentionedDay;
  /** The end of "21–23 June". */
  readonly to: MentionedDay | undefined;
  readonly part: MonthPart | undefined;
  /** The other reading of 5/7/2025. */
  readonly otherwise: MentionedDay | undefined;
}

/** The ways to write the parts as a date of the format: none where the year is missing or there is no such day, two at most. */
export function readingsOf({ from, to, part, otherwise }: DateParts): readonly string[] {
  if (part !== undefined) {
    return listOf(from.month === undefined ? partOfYear(from, part) : partOfMonth(from, from.month, part));
  }
  const start = textOf(from);
  if (to !== undefined) {
    const end = textOf(to);
    const ordered = start !== undefined && end !== undefined && start <= end;
    return ordered ? [`${start}/${end}`] : [];
  }
  return [...listOf(start), ...listOf(otherwise && textOf(otherwise))];
}

/** The same parts, with the year where none is written. */
export function inYear(parts: DateParts, year: number): DateParts {
  const complete = (day: MentionedDay): MentionedDay => ({ ...day, year: day.year ?? year });
  return { ...parts, from: complete(parts.from), to: parts.to && complete(parts.to) };
}

function partOfMonth({ year }: MentionedDay, month: number, part: MonthPart): string | undefined {
  if (year === undefined) return undefined;
  const [first, last] = { early: [1, 10], middle: [11, 20], late: [21, daysInMonth(year, month)] }[part];
  return `[${isoDay(year, month, first ?? 1)}..${isoDay(year, month, last ?? 1)}]`;
}

/** The months of "early 2022", "mid-2022", "late 2022": a third of the year each. */
export const monthsOfPart: Readonly<Record<MonthPart, readonly [first: number, last: number]>> = {
  early: [1, 4],
  middle: [5, 8],
  late: [9, 12],
};

function partOfYear({ year }: MentionedDay, part: MonthPart): string | undefined {
  if (year === undefined) return undefined;
  const [first, last] = monthsOfPart[part];
  return `[${isoDay(year, first, 1)}..${isoDay(year, last, daysInMonth(year, last))}]`;
}

function textOf({ year, month, day }: MentionedDay): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return isoYear(year);
  if (day === undefined) return isoMonth(year, month);
  return isCalendarDay(year, month, day) ? isoDay(year, month, day) : undefined;
}

const listOf = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
