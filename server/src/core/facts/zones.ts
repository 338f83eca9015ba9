import type { Config } from "#core/config.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import { gapDays } from "#core/dates/compare.ts";
import { type DossierDate, momentOf } from "#core/dates/dossier-date.ts";
import { precedes } from "#core/dates/precedes.ts";
import { type DateZone, instantOf, unstatedZone } from "#core/dates/zone.ts";

/** The zone of the days of events, claims and instruments. A source's day is its publisher's own: `unstatedZone`. */
export function zoneOfDossier({ timezone }: Config): DateZone {
  return timezone ? { kind: "zone", id: timezone.value } : unstatedZone;
}

/**
 * True when `a` was over before `b` began, whatever days they are. Both are dates of events, claims or instruments, whose days
 * are days of one zone, so that one day's difference is certain; where offsets are written, the instants decide.
 */
export function certainlyEarlier(a: DossierDate, b: DossierDate, config: Config): boolean {
  const zone = zoneOfDossier(config);
  const minutes = minutesOf(a, b, zone);
  if (minutes) return minutes.a < minutes.b;
  const days = gapDays(a, b);
  return days > 1 || (days === 1 && (inOneZone(a, b) || precedes(a, zone, b, zone).certain));
}

/** True when one thing cannot have both dates. Times of one day never differ so: a thing may have taken all day. */
export function incompatible(a: DossierDate, b: DossierDate, config: Config): boolean {
  const days = daysApart(a, b);
  if (days < 1) return false;
  return days > 1 || inOneZone(a, b) || certainlyEarlier(a, b, config) || certainlyEarlier(b, a, config);
}

/** The same offset, or none, is written with every day of both. */
export function inOneZone(a: DossierDate, b: DossierDate): boolean {
  const points = [...a.members, ...b.members].flatMap(({ from, to }) => [from, to]);
  const offsets = new Set(points.flatMap((point) => (point ? [point.moment?.offset] : [])));
  return offsets.size < 2;
}

/** Minutes since 1970, from some common start where no zone is stated; `undefined` where they cannot be compared. */
function minutesOf(
  a: DossierDate,
  b: DossierDate,
  zone: DateZone,
): { readonly a: number; readonly b: number } | undefined {
  const common: DateZone = inOneZone(a, b) && zone.kind === "unstated" ? { kind: "offset", minutes: 0 } : zone;
  const [first, second] = [minuteOf(a, common), minuteOf(b, common)];
  return first === undefined || second === undefined ? undefined : { a: first, b: second };
}

function minuteOf(date: DossierDate, zone: DateZone): number | undefined {
  const moment = momentOf(date);
  const day = date.members[0]?.from?.earliest;
  if (moment === undefined || day === undefined) return undefined;
  const own: DateZone = moment.offset === undefined ? zone : { kind: "offset", minutes: moment.offset };
  const seconds = instantOf(day, moment.minutes * 60, own);
  return seconds === undefined ? undefined : seconds / 60;
}

/** The least number of days between any two members; 0 where some of them can share a day. */
function daysApart(a: DossierDate, b: DossierDate): number {
  const gaps = a.members.flatMap((one) =>
    b.members.map((other) => Math.max(0, one.earliestStart - other.latestEnd, other.earliestStart - one.latestEnd)),
  );
  return Math.min(...gaps);
}

/** What calendar and clock show in a zone at an instant; `undefined` where the zone is not known. */
export function clockIn(
  instant: number,
  zone: DateZone,
): { readonly day: CivilDay; readonly minutes: number } | undefined {
  const guess = Math.floor(instant / secondsOfDay);
  for (const day of [guess + 1, guess, guess - 1]) {
    const start = instantOf(day, 0, zone);
    if (start === undefined) return undefined;
    if (start > instant) continue;
    // Where the clock was changed since midnight, it shows more or less than the time that passed.
    const passed = instant - start;
    const changes = [0, 3600, -3600, 1800, -1800];
    const shown = changes.map((change) => passed + change).find((time) => instantOf(day, time, zone) === instant);
    return { day, minutes: Math.floor((shown ?? passed) / 60) };
  }
  return undefined;
}

const secondsOfDay = 86_400;
