import { type CivilDay, calendarFromDay, type Weekday, weekdayOf } from "#core/dates/civil-day.ts";
import { type DossierDate, earliestDay, isoDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { type DatedWeekday, onlyDay } from "#core/facts/dated-weekdays.ts";
import type { TextField } from "#core/facts/text-fields.ts";
import { foldWord } from "#core/language/words.ts";
import type { AnyRecord } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import type { Span } from "#core/text/span.ts";
import type { Fix } from "./fix.ts";
import { fix } from "./fixes.ts";

/** Puts the date's own weekday in the place of a wrong one. The words of a source are not the author's to change. */
export function correctWeekday(
  dossier: Dossier,
  record: AnyRecord,
  field: TextField,
  mention: DatedWeekday,
  span: Span,
): Fix[] {
  const day = onlyDay(mention.date);
  const text = day === undefined || field.role === "quotation" ? undefined : replacementOf(mention, weekdayOf(day));
  return text === undefined ? [] : [fix("replace", { text }, [dossier.edit(record, span, text)])];
}

/** In the same language and case; `undefined` for a form that would have to be inflected. */
function replacementOf({ text, weekday, language }: DatedWeekday, actual: Weekday): string | undefined {
  const { weekdays } = language.calendar;
  const name = weekdays[actual - 1];
  const isInflected = foldWord(text) !== foldWord(weekdays[weekday.weekday - 1] ?? "");
  if (name === undefined || (isInflected && INFLECTED.has(language.tag))) return undefined;
  if (text === text.toUpperCase()) return name.toUpperCase();
  const first = text.charAt(0);
  return (first === first.toUpperCase() ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase()) + name.slice(1);
}

const INFLECTED = new Set(["ru", "uk"]);

/** The weekday may be right and the day a slip: the days nearest to it, where the text has the day in digits once. */
export function correctDay(
  dossier: Dossier,
  record: AnyRecord,
  { node, role }: TextField,
  mention: DatedWeekday,
): Fix[] {
  const { day, span } = mention;
  const digits = [...textOf(node.text, span).matchAll(/\d+/g)].filter(({ 0: number }) => Number(number) === day);
  const [found] = digits;
  if (role === "quotation" || found === undefined || digits.length > 1) return [];
  const start = span.start + found.index;
  const place = spanInScalar(record.syntax.text, node, { start, end: start + found[0].length });
  if (textOf(record.syntax.text, place) !== found[0]) return [];
  const { month } = calendarFromDay(earliestDay(mention.date));
  const days = nearestDays(mention.date, mention.weekday.weekday).map(calendarFromDay);
  return days
    .filter((other) => other.month === month)
    .map((other) => {
      const number = String(other.day).padStart(found[0].startsWith("0") ? 2 : 1, "0");
      const text = node.text.slice(span.start, start) + number + node.text.slice(start + found[0].length, span.end);
      return fix("replace", { text }, [dossier.edit(record, place, number)]);
    });
}

/** In EDTF, the days of that weekday on either side of a single day, the nearer first; none for a day with a time. */
export const daysNear = (date: DossierDate, weekday: Weekday): readonly string[] =>
  nearestDays(date, weekday).map(isoOf);

function nearestDays(date: DossierDate, weekday: Weekday): readonly CivilDay[] {
  const day = onlyDay(date);
  if (day === undefined || date.precision !== "day" || date.approximate || date.uncertain) return [];
  const ahead = (weekday - weekdayOf(day) + DAYS) % DAYS;
  const days = [day + ahead, day + ahead - DAYS];
  return ahead === 0 ? [] : days.sort((a, b) => Math.abs(a - day) - Math.abs(b - day));
}

const DAYS = 7;

function isoOf(civilDay: CivilDay): string {
  const { year, month, day } = calendarFromDay(civilDay);
  return isoDay(year, month, day);
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);
