import type { CivilDay } from "#core/dates/civil-day.ts";
import { type DossierDate, dateOfDay, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { RoleFields } from "#core/record.ts";

/** The days on which a role was certainly held, both included; or the days on one of which it was held. */
export interface HeldDays {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** The role may have been taken up on the first day, or given up on the last one. */
  readonly beginsAtFirst: boolean;
  readonly endsAtLast: boolean;
  /** The date that says that it was held on some day from the first to the last. */
  readonly someDayOf: DossierDate | undefined;
}

/** `undefined` where no time is certain, as for a role whose bounds are unknown. */
export function heldDays({ from, to, "as-of": asOf }: RoleFields): HeldDays | undefined {
  const known = [from, asOf, to].flatMap((date) => (date ? [date.value] : []));
  const start = known[0];
  const end = known.at(-1);
  if (start === undefined || end === undefined) return undefined;
  const isSure = latestDay(start) <= earliestDay(end);
  const first = isSure ? latestDay(start) : earliestDay(start);
  const last = isSure ? earliestDay(end) : latestDay(start);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  return {
    first,
    last,
    beginsAtFirst: isBound(start, from?.value, to?.value),
    endsAtLast: isBound(end, from?.value, to?.value),
    someDayOf: isSure ? undefined : start,
  };
}

const isBound = (date: DossierDate, from: DossierDate | undefined, to: DossierDate | undefined): boolean =>
  date === from || date === to;

/**
 * When both were held: the first such day, or the time of which some day is one. On the day of a change in office two may have
 * held it one after the other, which is no overlap.
 */
export function sharedTime(a: HeldDays, b: HeldDays): DossierDate | undefined {
  if (a.someDayOf || b.someDayOf) return isAround(a, b) ? b.someDayOf : isAround(b, a) ? a.someDayOf : undefined;
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  if (first > last) return undefined;
  return first === last && mayChangeOn(first, a) && mayChangeOn(first, b) && !(isPoint(a) && isPoint(b))
    ? undefined
    : dateOfDay(first);
}

/** Whatever day of the inner time it was, the role was held then, and not only just begun or about to end. */
const isAround = (outer: HeldDays, inner: HeldDays): boolean =>
  outer.someDayOf === undefined && outer.first < inner.first && inner.last < outer.last;

const mayChangeOn = (day: CivilDay, { first, last }: HeldDays): boolean => day === first || day === last;

/** Known of one day alone, on which nothing is said to have begun or ended. */
const isPoint = ({ first, last, beginsAtFirst, endsAtLast }: HeldDays): boolean =>
  first === last && !beginsAtFirst && !endsAtLast;
