import { recordRule } from "#core/check/rule.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { type DateFieldProblem, type DatePlace, dateProblemsOf } from "#core/facts/date-problems.ts";
import type { AnyRecord } from "#core/record.ts";

/** A day that no calendar has is a typing mistake in a number that nobody can guess. */
export const dateImpossible = recordRule({
  id: "date-impossible",
  severity: "error",
  summary: "Every date is in the calendar.",
  messages: {
    day: "'{date}' does not exist: {month} has {days} days.",
    month: "'{date}' does not exist: months run from 01 to 12.",
    time: "'{date}' does not exist: hours run from 00 to 23, minutes and seconds from 00 to 59.",
    offset: "'{date}' does not exist: offsets from UTC run from -14:00 to +14:00.",
  },

  *record(record, context) {
    for (const problem of dateProblemsOf(record, "impossible", context)) {
      const { defect, place, subject } = problem;
      yield {
        span: place.span,
        ...subject,
        message: defect.reason,
        args: { date: wholeDate(record, place), ...calendarOf(defect) },
      };
    }
  },
});

/** The date of which the wrong part is marked. */
function wholeDate({ syntax: { text } }: AnyRecord, { span, written }: DatePlace): string {
  if (text.slice(span.start, span.end) !== written) return written;
  const before = /[\dTXZ:+-]*$/.exec(text.slice(0, span.start))?.[0] ?? "";
  const after = /^[\dTXZ:+~?%-]*/.exec(text.slice(span.end))?.[0] ?? "";
  return before + written + after;
}

function calendarOf(defect: DateFieldProblem<"impossible">["defect"]) {
  if (defect.reason !== "day") return {};
  const text = `${String(defect.year).padStart(4, "0")}-${String(defect.month).padStart(2, "0")}`;
  return { month: parseDate(text).date ?? text, days: defect.daysInMonth };
}
