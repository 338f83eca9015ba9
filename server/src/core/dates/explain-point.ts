import { daysInMonth, isCalendarDay } from "./civil-day.ts";
import type { DateDefect, DateSyntaxReason } from "./date-problem.ts";
import { isoDay } from "./dossier-date.ts";
import { isPointFailure, type PointFailure, parsePoint } from "./parse-point.ts";

/** Says why a text that `parsePoint` does not know is no date of the format, and what its author may have meant. */
export function explainPoint(text: string): PointFailure {
  const numeric = DAY_MONTH_YEAR.exec(text);
  if (numeric !== null) return explainNumeric(text, numeric);
  for (const { pattern, reason, rewrite } of REWRITES) {
    const match = pattern.exec(text);
    if (match !== null) return explainRewritten(text, reason, rewrite?.(match));
  }
  return whole(text, { code: "syntax", reason: /\p{L}/u.test(text) ? "words" : "other" }, []);
}

/** Two numbers and a year. A dot is only written where the day comes first. */
const DAY_MONTH_YEAR = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4})$/;

function explainNumeric(text: string, match: RegExpExecArray): PointFailure {
  const [, first, separator, second, yearText] = match;
  const year = Number(yearText);
  const orders = [{ day: Number(first), month: Number(second) }];
  if (separator !== ".") orders.push({ day: Number(second), month: Number(first) });
  const possible = orders.filter(({ day, month }) => year > 0 && isCalendarDay(year, month, day));
  const readings = [...new Set(possible.map(({ day, month }) => isoDay(year, month, day)))];
  if (readings.length === 2) return whole(text, { code: "ambiguous-numeric" }, readings);
  if (readings.length === 1) return whole(text, { code: "syntax", reason: "numeric" }, readings);
  const month = orders.map((order) => order.month).find((candidate) => candidate >= 1 && candidate <= 12);
  if (month === undefined || year === 0) return whole(text, { code: "impossible", reason: "month" }, []);
  const length = daysInMonth(year, month);
  return whole(text, { code: "impossible", reason: "day", year, month, daysInMonth: length }, []);
}

interface Rewrite {
  readonly pattern: RegExp;
  readonly reason: DateSyntaxReason;
  /** What to write instead; only offered where it is a date. */
  readonly rewrite?: (match: RegExpExecArray) => string;
}

const REWRITES: readonly Rewrite[] = [
  { pattern: /^$/, reason: "empty" },
  { pattern: /^unknown$/i, reason: "nested" },
  { pattern: /^\{|\}$/, reason: "braces" },
  { pattern: /^Y-?\d+(?:E\d+)?$|^-?\d+E\d+$|^-?\d+S\d+$/, reason: "exponent" },
  { pattern: /^-\d{4}/, reason: "bce" },
  { pattern: /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?([~?%]?)$/, reason: "padding", rewrite: joined },
  { pattern: /^(\d{4})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{1,2}))?([~?%]?)$/, reason: "numeric", rewrite: joined },
  { pattern: /^(\d{4})(\d\d)(\d\d)?()$/, reason: "numeric", rewrite: joined },
  {
    pattern: /^(\d{1,2})\s*[-./]\s*(\d{4})$/,
    reason: "numeric",
    rewrite: ([, month = "", year = ""]) => `${year}-${month.padStart(2, "0")}`,
  },
  {
    pattern:
      /^(\d{4}-\d\d-\d\d)(?:[Tt]|\s+)(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*(?:([Zz]|UTC|GMT)|([+-]\d\d):?(\d\d)?)?$/,
    reason: "time",
    rewrite: withTime,
  },
  { pattern: /^\d{4}-\d\d-\d\d(?:[Tt]|\s+)\d/, reason: "time" },
  { pattern: /^[\d-]*X[\dX-]*[~?%]?$/i, reason: "unspecified", rewrite: ([text]) => text.toUpperCase() },
  { pattern: /^[\dX~?%-]*[~?%][\dX~?%-]*$/, reason: "qualifier", rewrite: qualifiedAtEnd },
];

function joined([, year = "", month = "", day, qualifier = ""]: RegExpExecArray): string {
  const days = day === undefined ? "" : `-${day.padStart(2, "0")}`;
  return `${year}-${month.padStart(2, "0")}${days}${qualifier}`;
}

function withTime(match: RegExpExecArray): string {
  const [, date = "", hours = "", minutes = "", seconds, universal, offsetHours, offsetMinutes = "00"] = match;
  const clock = `${hours.padStart(2, "0")}:${minutes}${seconds === undefined ? "" : `:${seconds}`}`;
  const local = offsetHours === undefined ? "" : `${offsetHours}:${offsetMinutes}`;
  return `${date}T${clock}${universal === undefined ? local : "Z"}`;
}

function qualifiedAtEnd([text]: RegExpExecArray): string {
  const signs = new Set(text.match(/[~?%]/g));
  const sign = signs.size > 1 ? "%" : [...signs][0];
  return `${text.replaceAll(/[~?%]/g, "")}${sign}`;
}

function explainRewritten(text: string, reason: DateSyntaxReason, rewritten: string | undefined): PointFailure {
  const point = rewritten === undefined ? undefined : parsePoint(rewritten);
  if (rewritten === undefined || point === undefined) return whole(text, { code: "syntax", reason }, []);
  if (!isPointFailure(point)) return whole(text, { code: "syntax", reason }, [rewritten]);
  return point.defect.code === "impossible"
    ? whole(text, point.defect, [])
    : whole(text, { code: "syntax", reason }, []);
}

function whole(text: string, defect: DateDefect, replacements: readonly string[]): PointFailure {
  const span = { start: 0, end: text.length };
  return { defect, span, replacements: replacements.map((replacement) => ({ span, text: replacement })) };
}
