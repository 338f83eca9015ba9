import assert from "node:assert/strict";
import { test } from "node:test";
import { dayFromCalendar } from "./civil-day.ts";
import { type DateZone, instantOf, isTimeZone, unstatedZone } from "./zone.ts";

const zone = (id: string): DateZone => ({ kind: "zone", id });
const iso = (seconds: number | undefined) =>
  seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
const noon = 12 * 3600;

test("a clock time in a zone is an instant", () => {
  const day = dayFromCalendar(2024, 7, 29);
  assert.equal(iso(instantOf(day, noon, { kind: "offset", minutes: 420 })), "2024-07-29T05:00:00.000Z");
  assert.equal(iso(instantOf(day, noon, zone("Asia/Jakarta"))), "2024-07-29T05:00:00.000Z");
  assert.equal(iso(instantOf(day, noon, zone("America/Caracas"))), "2024-07-29T16:00:00.000Z");
  assert.equal(iso(instantOf(day, noon, zone("Europe/Berlin"))), "2024-07-29T10:00:00.000Z");
  assert.equal(iso(instantOf(dayFromCalendar(2024, 1, 29), noon, zone("Europe/Berlin"))), "2024-01-29T11:00:00.000Z");
});

test("the rules of the day count: Caracas was half an hour behind from 2007 to 2016", () => {
  assert.equal(iso(instantOf(dayFromCalendar(2010, 1, 1), 0, zone("America/Caracas"))), "2010-01-01T04:30:00.000Z");
});

test("hours right at a change of the clock", () => {
  const changeDay = dayFromCalendar(2024, 3, 31);
  assert.equal(iso(instantOf(changeDay, 1.5 * 3600, zone("Europe/Berlin"))), "2024-03-31T00:30:00.000Z");
  assert.equal(iso(instantOf(changeDay, 3.5 * 3600, zone("Europe/Berlin"))), "2024-03-31T01:30:00.000Z");
  assert.equal(iso(instantOf(dayFromCalendar(2024, 3, 31), 0, zone("Europe/Berlin"))), "2024-03-30T23:00:00.000Z");
  assert.equal(iso(instantOf(dayFromCalendar(2024, 4, 1), 0, zone("Europe/Berlin"))), "2024-03-31T22:00:00.000Z");
});

test("an unknown zone has no instants", () => {
  assert.equal(instantOf(0, 0, unstatedZone), undefined);
  assert.equal(instantOf(0, 0, zone("No/Such_Zone")), undefined);
  assert.equal(instantOf(0, 0, zone("")), undefined);
  assert.equal(instantOf(Number.POSITIVE_INFINITY, 0, zone("UTC")), undefined);
  assert.equal(instantOf(Number.NaN, 0, zone("UTC")), undefined);
});

test("the years at both ends of the format have instants", () => {
  assert.equal(iso(instantOf(dayFromCalendar(1, 1, 1), 0, zone("UTC"))), "0001-01-01T00:00:00.000Z");
  assert.equal(iso(instantOf(dayFromCalendar(9999, 12, 31), 0, zone("UTC"))), "9999-12-31T00:00:00.000Z");
  assert.equal(Number.isFinite(instantOf(dayFromCalendar(1, 1, 1), 0, zone("Asia/Jakarta"))), true);
});

test("a name is a zone if the runtime knows it", () => {
  assert.ok(isTimeZone("America/Caracas"));
  assert.ok(isTimeZone("UTC"));
  assert.ok(!isTimeZone("America/Carracas"));
  assert.ok(!isTimeZone("+07:00"));
  assert.ok(!isTimeZone(""));
});
