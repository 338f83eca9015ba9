import { type CivilDay, dayFromCalendar } from "./civil-day.ts";

/** Whose days are meant. An id that this runtime does not know counts as unstated. */
export type DateZone =
  /** Minutes east of UTC. */
  | { readonly kind: "offset"; readonly minutes: number }
  /** A name of the IANA time zone database. */
  | { readonly kind: "zone"; readonly id: string }
  | { readonly kind: "unstated" };

export const unstatedZone: DateZone = { kind: "unstated" };

/** True for a name of the IANA time zone database that this runtime knows. */
export function isTimeZone(id: string): boolean {
  return /^\p{L}/u.test(id) && zoneFormat(id) !== undefined;
}

/** Seconds since 1970-01-01T00:00Z of a clock time in a zone; undefined where the zone is not known. */
export function instantOf(day: CivilDay, seconds: number, zone: DateZone): number | undefined {
  const local = day * SECONDS_OF_DAY + seconds;
  if (zone.kind === "unstated") return undefined;
  if (zone.kind === "offset") return local - zone.minutes * 60;
  if (!(Math.abs(local) < LAST_SECOND_OF_ECMASCRIPT)) return undefined;
  const format = zoneFormat(zone.id);
  if (format === undefined) return undefined;
  // The offset is asked at two guesses: the second is right unless the clock skips this very time.
  const guess = local - offsetAt(format, local);
  return local - offsetAt(format, guess);
}

function zoneFormat(id: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: id, calendar: "gregory", hourCycle: "h23", ...CLOCK });
  } catch {
    return undefined;
  }
}

const CLOCK = {
  era: "short",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
} as const;

/** Seconds east of UTC at an instant. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant * 1000).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? 0);
  const year = parts.get("era")?.startsWith("B") ? 1 - part("year") : part("year");
  const day = dayFromCalendar(year, part("month"), part("day"));
  return day * SECONDS_OF_DAY + part("hour") * 3600 + part("minute") * 60 + part("second") - instant;
}

const SECONDS_OF_DAY = 86_400;
const LAST_SECOND_OF_ECMASCRIPT = 8_640_000_000_000 - SECONDS_OF_DAY;
