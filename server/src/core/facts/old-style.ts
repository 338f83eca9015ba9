import { type CivilDay, calendarFromDay, dayFromCalendar, type Weekday } from "#core/dates/civil-day.ts";
import { canFallOn } from "#core/dates/compare.ts";
import { type DossierDate, earliestDay } from "#core/dates/dossier-date.ts";

/**
 * Some possible day of the date is a `weekday`, in the calendar of dossiers or in the one that was in use: before October 1582
 * everywhere the Julian calendar, later in ever fewer countries, last in Greece until February 1923. Histories give such days as
 * people counted them then.
 */
export function canHaveFallenOn(date: DossierDate, weekday: Weekday): boolean {
  if (canFallOn(date, weekday)) return true;
  const first = earliestDay(date);
  return first <= LAST_OLD_STYLE_DAY && canFallOn(date, shifted(weekday, daysBehind(first)));
}

/** The date is of a time in which nobody counted days as dossiers do. */
export const isBeforeNewStyle = (date: DossierDate): boolean => earliestDay(date) < FIRST_NEW_STYLE_DAY;

const FIRST_NEW_STYLE_DAY = dayFromCalendar(1582, 10, 15);
const LAST_OLD_STYLE_DAY = dayFromCalendar(1923, 2, 15);

/** By how many days the Julian calendar is behind on a day that is written the same in both. */
function daysBehind(day: CivilDay): number {
  if (!Number.isFinite(day)) return 0;
  const { year, month } = calendarFromDay(day);
  const leapYears = month > 2 ? year : year - 1;
  return Math.floor(leapYears / 100) - Math.floor(leapYears / 400) - 2;
}

/** What a day so many days earlier is. */
const shifted = (weekday: Weekday, days: number): Weekday => (((((weekday - 1 - days) % 7) + 7) % 7) + 1) as Weekday;
