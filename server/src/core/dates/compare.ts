import { type CivilDay, dayFromCalendar, type Weekday, weekdayOf } from "./civil-day.ts";
import { type DateMember, type DossierDate, earliestDay, latestDay } from "./dossier-date.ts";

/** `maybe` where the dates as written allow both. */
export type Answer = "yes" | "no" | "maybe";

/** Every day that `a` can touch lies before every day that `b` can touch. False for open and unknown sides. */
export function certainlyBefore(a: DossierDate, b: DossierDate): boolean {
  return gapDays(a, b) > 0;
}

/** Some member of `a` can share a day with some member of `b`. True for `unknown`: nothing speaks against it. */
export function compatible(a: DossierDate, b: DossierDate): boolean {
  return a.members.some((one) =>
    b.members.some((other) => one.earliestStart <= other.latestEnd && other.earliestStart <= one.latestEnd),
  );
}

/** Days between two dates, 0 where they may be the same. */
export const distance = (a: DossierDate, b: DossierDate): number => Math.max(0, gapDays(a, b), gapDays(b, a));

/** What violates "a before b" for two extents: `a` cannot have begun before `b` was over. */
export function startsCertainlyAfterEnd(a: DossierDate, b: DossierDate): boolean {
  return certainlyBefore(b, a);
}

/**
 * By how many days `a` certainly precedes `b`: 1 for neighbouring days. Zero or less where it does not, down to -Infinity.
 * Where two dates come from different or unknown zones, ask `precedes` instead.
 */
export function gapDays(a: DossierDate, b: DossierDate): number {
  return earliestDay(b) - latestDay(a);
}

/** Whether the extent of `part` lies inside the extent of `whole`. */
export function within(part: DossierDate, whole: DossierDate): Answer {
  const pairs = part.members.flatMap((inner) => whole.members.map((outer) => memberWithin(inner, outer)));
  if (pairs.every((answer) => answer === "yes")) return "yes";
  return pairs.every((answer) => answer === "no") ? "no" : "maybe";
}

function memberWithin(inner: DateMember, outer: DateMember): Answer {
  if (inner.latestStart < outer.earliestStart || inner.earliestEnd > outer.latestEnd) return "no";
  return inner.earliestStart >= outer.latestStart && inner.latestEnd <= outer.earliestEnd ? "yes" : "maybe";
}

/** Some possible day of the date lies in `year`. */
export function containsYear(date: DossierDate, year: number): boolean {
  const first = dayFromCalendar(year, 1, 1);
  const last = dayFromCalendar(year, 12, 31);
  return date.members.some((member) => member.earliestStart <= last && member.latestEnd >= first);
}

/** Some possible day of the date is a `weekday`. */
export function canFallOn(date: DossierDate, weekday: Weekday): boolean {
  return date.members.some(({ earliestStart, latestEnd }) => hasWeekday(earliestStart, latestEnd, weekday));
}

function hasWeekday(first: CivilDay, last: CivilDay, weekday: Weekday): boolean {
  if (last - first >= 6) return true;
  for (let day = first; day <= last; day += 1) if (weekdayOf(day) === weekday) return true;
  return false;
}
