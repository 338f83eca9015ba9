import type { CivilDay } from "#core/dates/civil-day.ts";
import { type DossierDate, dateFromMembers, dateOfDay, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { WeekdayMention } from "#core/dates/weekday-mentions.ts";
import { type Span, shift } from "#core/text/span.ts";

/** A time that an article's body tells. Offsets count in the article's text. */
export interface TextDate {
  readonly span: Span;
  /**
   * `stated` with its year; `inferred` without it; `relative` to the day of writing; `loose` where it may be read so, which
   * is reason for doubt but nothing to propose.
   */
  readonly kind: "stated" | "inferred" | "relative" | "loose";
  /** All that it may mean, the likeliest first. */
  readonly readings: readonly DossierDate[];
  /** Where nothing tells the year: the date in any. */
  readonly inYear: ((year: number) => string | undefined) | undefined;
  /** The full name of a weekday, written together with a stated day. */
  readonly weekday?: WeekdayMention;
}

/** With these readings; those that are unknown are left out. */
export const dated = (
  span: Span,
  kind: TextDate["kind"],
  readings: readonly (DossierDate | undefined)[],
): TextDate => ({
  span,
  kind,
  readings: readings.filter((reading) => reading !== undefined),
  inYear: undefined,
});

/** A day, or one of less than a week. */
export const isDay = (date: DossierDate): boolean => latestDay(date) - earliestDay(date) < 7;

/** A day or a part of a month. */
export const isInMonth = (date: DossierDate): boolean => latestDay(date) - earliestDay(date) < 31;

/** One unknown day between the two. */
export function rangeDate(earliest: CivilDay, latest: CivilDay): DossierDate {
  const [from, to] = [dateOfDay(earliest), dateOfDay(latest)];
  if (latest < earliest) return to;
  const bounds = { earliestStart: earliest, latestStart: latest, earliestEnd: earliest, latestEnd: latest };
  const member = { shape: "range", from: from.members[0]?.from, to: to.members[0]?.from, ...bounds } as const;
  return dateFromMembers(`[${from.text}..${to.text}]`, "set", [member]);
}

/** The same, further on in the text. */
export function moved(date: TextDate, by: number): TextDate {
  const { span, weekday } = date;
  const placed = { ...date, span: shift(span, by) };
  return weekday === undefined ? placed : { ...placed, weekday: { ...weekday, span: shift(weekday.span, by) } };
}
