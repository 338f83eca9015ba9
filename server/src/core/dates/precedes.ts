import { gapDays } from "./compare.ts";
import type { DateMember, DatePoint, DossierDate } from "./dossier-date.ts";
import { type DateZone, instantOf } from "./zone.ts";

export interface Precedence {
  /** False where a difference of one day may be the difference of two zones. */
  readonly certain: boolean;
  /** Civil days by which the first date precedes; 0 where it does not. */
  readonly days: number;
}

/**
 * Whether `a` lies before `b` although their days may be days of different zones. From two days on that is certain; one day
 * is certain only where both zones are known and the last instant of `a` comes no later than the first of `b`.
 * `zoneA` and `zoneB` are the zones of what has no offset of its own.
 */
export function precedes(a: DossierDate, zoneA: DateZone, b: DossierDate, zoneB: DateZone): Precedence {
  const days = Math.max(0, gapDays(a, b));
  if (days !== 1) return { certain: days > 1, days };
  const ends = a.members.map((member) => lastInstant(member, zoneA));
  const starts = b.members.map((member) => firstInstant(member, zoneB));
  // NaN, of an unstated zone, makes every comparison false.
  return { certain: Math.max(...ends) <= Math.min(...starts), days };
}

function lastInstant(member: DateMember, zone: DateZone): number {
  const exact = momentInstant(member.to, zone);
  return exact ?? instantOf(member.latestEnd + 1, 0, zone) ?? Number.NaN;
}

function firstInstant(member: DateMember, zone: DateZone): number {
  const exact = momentInstant(member.from, zone);
  return exact ?? instantOf(member.earliestStart, 0, zone) ?? Number.NaN;
}

function momentInstant(point: DatePoint | undefined, zone: DateZone): number | undefined {
  if (point?.moment === undefined) return undefined;
  const { minutes, seconds, offset } = point.moment;
  const own: DateZone = offset === undefined ? zone : { kind: "offset", minutes: offset };
  return instantOf(point.earliest, minutes * 60 + seconds, own) ?? Number.NaN;
}
