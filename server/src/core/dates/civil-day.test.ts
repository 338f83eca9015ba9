import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendarFromDay, dayFromCalendar, daysInMonth, isCalendarDay, weekdayOf } from "./civil-day.ts";

const MILLISECONDS_OF_DAY = 86_400_000;
const dayOfFormat = fc.integer({ min: dayFromCalendar(1, 1, 1), max: dayFromCalendar(9999, 12, 31) });

/** Date counts the same calendar in UTC; `Date.UTC` would take year 99 for 1999. */
function dayByDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_OF_DAY;
}

test("a day number counts from 1970-01-01", () => {
  assert.equal(dayFromCalendar(1970, 1, 1), 0);
  assert.equal(dayFromCalendar(1969, 12, 31), -1);
  assert.equal(dayFromCalendar(2000, 3, 1), 11_017);
  assert.deepEqual(calendarFromDay(-1), { year: 1969, month: 12, day: 31 });
});

test("day and calendar are each other's inverse, and agree with Date", () => {
  fc.assert(
    fc.property(dayOfFormat, (day) => {
      const { year, month, day: dayOfMonth } = calendarFromDay(day);
      assert.equal(dayFromCalendar(year, month, dayOfMonth), day);
      assert.equal(dayByDate(year, month, dayOfMonth), day);
      assert.ok(isCalendarDay(year, month, dayOfMonth));
    }),
  );
});

test("the weekday agrees with Date", () => {
  fc.assert(
    fc.property(dayOfFormat, (day) => {
      assert.equal(weekdayOf(day) % 7, new Date(day * MILLISECONDS_OF_DAY).getUTCDay());
    }),
  );
  assert.equal(weekdayOf(dayFromCalendar(2021, 6, 22)), 2);
  assert.equal(weekdayOf(dayFromCalendar(1969, 12, 28)), 7);
});

test("a month is as long as the way to the next", () => {
  for (const year of [1900, 2000, 2023, 2024]) {
    for (let month = 1; month <= 12; month += 1) {
      const next = month === 12 ? dayFromCalendar(year + 1, 1, 1) : dayFromCalendar(year, month + 1, 1);
      assert.equal(daysInMonth(year, month), next - dayFromCalendar(year, month, 1), `${year}-${month}`);
    }
  }
});

test("a day that the month has not is none", () => {
  assert.equal(isCalendarDay(2025, 2, 29), false);
  assert.equal(isCalendarDay(2024, 2, 29), true);
  assert.equal(isCalendarDay(2025, 13, 1), false);
  assert.equal(isCalendarDay(2025, 0, 1), false);
  assert.equal(isCalendarDay(2025, 1, 0), false);
});
