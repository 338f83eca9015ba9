import assert from "node:assert/strict";
import { test } from "node:test";
import type { Weekday } from "#core/dates/civil-day.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { canHaveFallenOn, isBeforeNewStyle } from "./old-style.ts";

const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = [1, 2, 3, 4, 5, 6, 7] as const;

function weekdaysOf(text: string): Weekday[] {
  const { date } = parseDate(text);
  assert.ok(date);
  const all: readonly Weekday[] = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
  return all.filter((weekday) => canHaveFallenOn(date, weekday));
}

test("a day of old is that of either calendar", () => {
  // The bull of 16 July 1054 was laid down on a Saturday, the battle of Hastings was fought on one.
  assert.deepEqual(weekdaysOf("1054-07-16"), [saturday, sunday]);
  assert.deepEqual(weekdaysOf("1066-10-14"), [saturday, sunday]);
  // The Winter Palace was taken on Wednesday, 25 October by the calendar of Petrograd.
  assert.deepEqual(weekdaysOf("1917-10-25"), [wednesday, thursday]);
  assert.deepEqual(weekdaysOf("1900-02-28"), [monday, wednesday]);
});

test("today there is one calendar", () => {
  assert.deepEqual(weekdaysOf("1923-02-16"), [friday]);
  assert.deepEqual(weekdaysOf("2021-06-22"), [tuesday]);
});

test("before the calendar was changed, nobody counted as dossiers do", () => {
  const isOld = (text: string) => {
    const { date } = parseDate(text);
    return date && isBeforeNewStyle(date);
  };
  assert.deepEqual(["1582-10-04", "1582-10-15", "2021-06-22"].map(isOld), [true, false, false]);
});
