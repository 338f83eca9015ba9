import { type CivilDay, weekdayOf } from "#core/dates/civil-day.ts";
import type { DatePoint, DossierDate } from "#core/dates/dossier-date.ts";
import { readDate } from "#core/model/read-date.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Node } from "#core/syntax/node.ts";
import type { Span } from "#core/text/span.ts";
import type { Hint } from "./hint.ts";

/**
 * Behind a date that is a day, or lasted from one day to another, the days of the week.
 * @param names from Monday to Sunday
 */
export function weekdayHints(record: AnyRecord, within: Span, names: readonly string[]): Hint[] {
  return record.visits.flatMap(({ spec, node }) =>
    spec.type === "date" ? scalarsOf(node).flatMap((scalar) => hintBehind(scalar, within, names)) : [],
  );
}

/** A list is "one of"; each item is a date of its own. */
const scalarsOf = (node: Node): readonly Node[] => (node.kind === "list" ? node.items : [node]);

function hintBehind(node: Node, within: Span, names: readonly string[]): Hint[] {
  const { end } = node.span;
  if (node.kind !== "scalar" || end < within.start || end > within.end) return [];
  const parsed = readDate(node);
  const days = parsed?.date && daysOf(parsed.date);
  return days ? [{ offset: end, text: days.map((day) => names[weekdayOf(day) - 1]).join("–") }] : [];
}

/** One day, or the first and the last; nothing where one of them is open or not exactly known. */
function daysOf({ kind, members: [member] }: DossierDate): readonly CivilDay[] | undefined {
  if ((kind !== "point" && kind !== "interval") || member === undefined) return undefined;
  const points = member.from === member.to ? [member.from] : [member.from, member.to];
  const days = points.flatMap((point) => (point && isDay(point) ? [point.earliest] : []));
  return days.length === points.length ? days : undefined;
}

const isDay = ({ precision, approximate }: DatePoint): boolean =>
  (precision === "day" || precision === "moment") && !approximate;

/** "Mon" to "Sun" in the language of a BCP 47 locale; in English where that is none. */
export function shortWeekdays(locale: string): readonly string[] {
  const format = formatIn(locale);
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => format.format((weekday + DAYS_TO_FIRST_SUNDAY) * MILLISECONDS_OF_DAY));
}

function formatIn(locale: string): Intl.DateTimeFormat {
  const options = { weekday: "short", timeZone: "UTC" } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat("en", options);
  }
}

/** 4 January 1970. */
const DAYS_TO_FIRST_SUNDAY = 3;
const MILLISECONDS_OF_DAY = 86_400_000;
