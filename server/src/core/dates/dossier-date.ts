import { type CivilDay, calendarFromDay } from "./civil-day.ts";

/** From the coarsest to the finest: `20XX`, `202X`, `2021`, `2021-06`, `2021-06-22`, `2021-06-22T20:15`. */
export type Precision = "century" | "decade" | "year" | "month" | "day" | "moment";

/** A clock time. `offset` is minutes east of UTC; undefined where none is written, and the zone is then the reader's to know. */
export interface Moment {
  /** Minutes since midnight, 0 to 1439. */
  readonly minutes: number;
  /** 0 to 59. */
  readonly seconds: number;
  readonly offset: number | undefined;
}

/** One date as written, with the first and the last day it can be. `~` and `%` widen it by one unit on each side; `?` does not. */
export interface DatePoint {
  readonly text: string;
  readonly precision: Precision;
  /** Of a decade or century its first year. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
  readonly moment?: Moment;
}

/**
 * What one date may have been: it began between the two starts and ended between the two ends, all inclusive.
 * Always earliestStart ≤ latestStart, earliestEnd ≤ latestEnd, earliestStart ≤ earliestEnd and latestStart ≤ latestEnd.
 */
export interface DateMember {
  /** `interval` lasted from `from` to `to`; `range` is one unknown day between them; a `point` has `from` === `to`. */
  readonly shape: "point" | "interval" | "range" | "unknown";
  /** Undefined where the start is open. */
  readonly from: DatePoint | undefined;
  /** Undefined where the end is open. */
  readonly to: DatePoint | undefined;
  readonly earliestStart: CivilDay;
  readonly latestStart: CivilDay;
  /** Of an open end the earliest start: nothing says how long it lasted. */
  readonly earliestEnd: CivilDay;
  readonly latestEnd: CivilDay;
}

/** A date of the dossier format: a subset of EDTF (ISO 8601-2), of which any one member may be the true one. */
export interface DossierDate {
  /** As written, without the white space around it. */
  readonly text: string;
  readonly kind: "point" | "interval" | "set" | "unknown";
  /** The coarsest that is written; undefined for `unknown`. */
  readonly precision: Precision | undefined;
  /** At least one; `unknown` has one that spans all time. */
  readonly members: readonly DateMember[];
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export const unknownDate: DossierDate = {
  text: "unknown",
  kind: "unknown",
  precision: undefined,
  members: [
    {
      shape: "unknown",
      from: undefined,
      to: undefined,
      earliestStart: Number.NEGATIVE_INFINITY,
      latestStart: Number.POSITIVE_INFINITY,
      earliestEnd: Number.NEGATIVE_INFINITY,
      latestEnd: Number.POSITIVE_INFINITY,
    },
  ],
  approximate: false,
  uncertain: false,
};

/** A known day as a date, such as today. `day` must be finite. */
export function dateOfDay(day: CivilDay): DossierDate {
  const { year, month, day: dayOfMonth } = calendarFromDay(day);
  const text = isoDay(year, month, dayOfMonth);
  return dateOfPoint({
    text,
    precision: "day",
    year,
    month,
    day: dayOfMonth,
    approximate: false,
    uncertain: false,
    earliest: day,
    latest: day,
  });
}

/** The clock time of a date that is a single moment. */
export function momentOf(date: DossierDate): Moment | undefined {
  return date.kind === "point" ? date.members[0]?.from?.moment : undefined;
}

/** The first day the date can touch; -Infinity where that is open or unknown. */
export function earliestDay(date: DossierDate): CivilDay {
  let day = Number.POSITIVE_INFINITY;
  for (const { earliestStart } of date.members) day = Math.min(day, earliestStart);
  return day;
}

/** The last day the date can touch; Infinity where that is open or unknown. */
export function latestDay(date: DossierDate): CivilDay {
  let day = Number.NEGATIVE_INFINITY;
  for (const { latestEnd } of date.members) day = Math.max(day, latestEnd);
  return day;
}

export function dateOfPoint(point: DatePoint): DossierDate {
  const { text, precision, approximate, uncertain } = point;
  return { text, kind: "point", precision, members: [pointMember(point)], approximate, uncertain };
}

/** `members` must not be empty. */
export function dateFromMembers(text: string, kind: DossierDate["kind"], members: readonly DateMember[]): DossierDate {
  const points = members.flatMap(({ from, to }) => [from, to]).filter((point) => point !== undefined);
  return {
    text,
    kind,
    precision: PRECISIONS.find((precision) => points.some((point) => point.precision === precision)),
    members,
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
  };
}

/** A date of one precision: one unknown day between its first and its last. */
export function pointMember(point: DatePoint): DateMember {
  return {
    shape: "point",
    from: point,
    to: point,
    earliestStart: point.earliest,
    latestStart: point.latest,
    earliestEnd: point.earliest,
    latestEnd: point.latest,
  };
}

export const isoDay = (year: number, month: number, day: number): string =>
  `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;

export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${String(month).padStart(2, "0")}`;

export const isoYear = (year: number): string => String(year).padStart(4, "0");

const PRECISIONS: readonly Precision[] = ["century", "decade", "year", "month", "day", "moment"];
