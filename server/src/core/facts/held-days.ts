import type { CivilDay } from "#core/dates/civil-day.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { RoleFields } from "#core/record.ts";

/** The days on which a role was certainly held, both included. */
export interface HeldDays {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** The role may have been taken up on the first day, or given up on the last one. */
  readonly beginsAtFirst: boolean;
  readonly endsAtLast: boolean;
}

/** `undefined` where no day is certain, as for a role that began in some year and has no end. */
export function heldDays({ from, to, "as-of": asOf }: RoleFields): HeldDays | undefined {
  const known = [from, asOf, to].flatMap((date) => (date ? [date.value] : []));
  const start = known[0];
  const end = known.at(-1);
  if (start === undefined || end === undefined) return undefined;
  const [first, last] = [latestDay(start), earliestDay(end)];
  if (first > last || !Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  return {
    first,
    last,
    beginsAtFirst: isBound(start, from?.value, to?.value),
    endsAtLast: isBound(end, from?.value, to?.value),
  };
}

const isBound = (date: DossierDate, from: DossierDate | undefined, to: DossierDate | undefined): boolean =>
  date === from || date === to;

/**
 * The first day on which both were held. On the day of a change in office two may have held it one after the other, which
 * is no overlap.
 */
export function sharedDay(a: HeldDays, b: HeldDays): CivilDay | undefined {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  if (first > last) return undefined;
  return first === last && mayChangeOn(first, a) && mayChangeOn(first, b) && !(isPoint(a) && isPoint(b))
    ? undefined
    : first;
}

const mayChangeOn = (day: CivilDay, { first, last }: HeldDays): boolean => day === first || day === last;

/** Known of one day alone, on which nothing is said to have begun or ended. */
const isPoint = ({ first, last, beginsAtFirst, endsAtLast }: HeldDays): boolean =>
  first === last && !beginsAtFirst && !endsAtLast;
