import type { Span } from "#core/text/span.ts";
import { type CivilDay, dayFromCalendar, daysInMonth } from "./civil-day.ts";
import type { DateDefect, DateReplacement } from "./date-problem.ts";
import type { DatePoint, Moment, Precision } from "./dossier-date.ts";

/** A text that is no single date, its spans relative to that text. */
export interface PointFailure {
  readonly defect: DateDefect;
  readonly span: Span;
  readonly replacements: readonly DateReplacement[];
}

/**
 * Reads a single date without white space around it. A text of another shape gives undefined; one of the right shape that
 * names no day, month or time that exists gives the defect.
 */
export function parsePoint(text: string): DatePoint | PointFailure | undefined {
  const exact = EXACT.exec(text);
  if (exact !== null) return readExact(text, exact);
  const unspecified = UNSPECIFIED.exec(text);
  return unspecified === null ? undefined : readUnspecified(text, unspecified);
}

export const isPointFailure = (result: DatePoint | PointFailure): result is PointFailure => "defect" in result;

const EXACT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::\d\d)?)?)?)?)?([~?%])?$/;
const UNSPECIFIED = /^(?:(\d\d)XX|(\d{3})X|(\d{4})-XX(?:-XX)?|(\d{4}-\d\d)-XX)([~?%])?$/;

const MONTH_START = 5;
const DAY_START = 8;
const TIME_START = 11;

function readExact(text: string, match: RegExpExecArray): DatePoint | PointFailure {
  const [, yearText = "", monthText, dayText, hours, , , , qualifier] = match;
  const year = Number(yearText);
  if (year === 0) return failure({ code: "syntax", reason: "bce" }, 0, 4);
  if (monthText === undefined) return widen(text, { precision: "year", year }, qualifier);
  const month = Number(monthText);
  if (month < 1 || month > 12) return wrongMonth(year, month, dayText === undefined);
  if (dayText === undefined) return widen(text, { precision: "month", year, month }, qualifier);
  const day = Number(dayText);
  const length = daysInMonth(year, month);
  if (day < 1 || day > length) {
    const defect = { code: "impossible", reason: "day", year, month, daysInMonth: length } as const;
    return failure(defect, DAY_START, DAY_START + 2);
  }
  if (hours === undefined) return widen(text, { precision: "day", year, month, day }, qualifier);
  const moment = readMoment(match);
  if ("defect" in moment) return moment;
  if (qualifier !== undefined) {
    const withoutQualifier = { span: { start: 0, end: text.length }, text: text.slice(0, -1) };
    return {
      ...failure({ code: "syntax", reason: "qualifier" }, text.length - 1, text.length),
      replacements: [withoutQualifier],
    };
  }
  return widen(text, { precision: "moment", year, month, day, moment }, undefined);
}

/** EDTF gives the numbers from 21 to 41 in the place of the month to seasons, quarters and the like. */
function wrongMonth(year: number, month: number, alone: boolean): PointFailure {
  const end = MONTH_START + 2;
  if (!alone || month < 21 || month > 41) {
    return failure({ code: "impossible", reason: "month" }, MONTH_START, end);
  }
  const season = failure({ code: "syntax", reason: "season" }, MONTH_START, end);
  const instead = { span: { start: 0, end }, text: String(year).padStart(4, "0") };
  return { ...season, replacements: [instead] };
}

function readMoment(match: RegExpExecArray): Moment | PointFailure {
  const [, , , , hoursText = "", minutesText = "", secondsText = "0", offsetText] = match;
  const hours = Number(hoursText);
  const minutes = Number(minutesText);
  const seconds = Number(secondsText);
  const offsetStart = TIME_START + 5 + (match[6] === undefined ? 0 : 3);
  if (hours > 23 || minutes > 59 || seconds > 59) {
    return failure({ code: "impossible", reason: "time" }, TIME_START, offsetStart);
  }
  const offset = offsetText === undefined ? undefined : readOffset(offsetText);
  if (offset !== undefined && Number.isNaN(offset)) {
    const offsetEnd = offsetStart + (offsetText ?? "").length;
    return failure({ code: "impossible", reason: "offset" }, offsetStart, offsetEnd);
  }
  return { minutes: hours * 60 + minutes, seconds, offset };
}

/** Minutes east of UTC; NaN for what no zone has: ISO 8601 offsets in use run from -12:00 to +14:00. */
function readOffset(text: string): number {
  if (text === "Z") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(4) || "0");
  const size = hours * 60 + minutes;
  if (minutes > 59 || size > 14 * 60) return Number.NaN;
  return text.startsWith("-") ? 0 - size : size;
}

function readUnspecified(text: string, match: RegExpExecArray): DatePoint | PointFailure {
  const [, century, decade, yearText, monthText, qualifier] = match;
  if (monthText !== undefined) {
    const month = parsePoint(monthText);
    if (month === undefined || isPointFailure(month)) return month ?? failure(OTHER, 0, text.length);
    return widen(text, { precision: "month", year: month.year, month: month.month ?? 1 }, qualifier);
  }
  if (century !== undefined) {
    return widen(text, { precision: "century", year: Number(century) * 100 }, qualifier);
  }
  if (decade !== undefined) {
    return widen(text, { precision: "decade", year: Number(decade) * 10 }, qualifier);
  }
  const year = Number(yearText);
  if (year === 0) return failure({ code: "syntax", reason: "bce" }, 0, 4);
  return widen(text, { precision: "year", year }, qualifier);
}

const OTHER: DateDefect = { code: "syntax", reason: "other" };

interface Written {
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly moment?: Moment;
}

function widen(text: string, written: Written, qualifier: string | undefined): DatePoint {
  const approximate = qualifier === "~" || qualifier === "%";
  const units = approximate ? 1 : 0;
  return {
    text,
    ...written,
    approximate,
    uncertain: qualifier === "?" || qualifier === "%",
    earliest: firstDay(written, -units),
    latest: firstDay(written, units + 1) - 1,
  };
}

/** The first day of what is written, moved by whole units of its precision. */
function firstDay({ precision, year, month = 1, day = 1 }: Written, units: number): CivilDay {
  switch (precision) {
    case "century":
      return firstOfYear(year + units * 100);
    case "decade":
      return firstOfYear(year + units * 10);
    case "year":
      return firstOfYear(year + units);
    case "month": {
      const months = year * 12 + month - 1 + units;
      return dayFromCalendar(Math.floor(months / 12), (months % 12) + 1, 1);
    }
    default:
      return dayFromCalendar(year, month, day) + units;
  }
}

const firstOfYear = (year: number): CivilDay => dayFromCalendar(year, 1, 1);

const failure = (defect: DateDefect, start: number, end: number): PointFailure => ({
  defect,
  span: { start, end },
  replacements: [],
});
