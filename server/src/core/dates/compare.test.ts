import assert from "node:assert/strict";
import { test } from "node:test";
import {
  canFallOn,
  certainlyBefore,
  compatible,
  containsYear,
  gapDays,
  startsCertainlyAfterEnd,
  within,
} from "./compare.ts";
import type { DossierDate } from "./dossier-date.ts";
import { parseDate } from "./parse-date.ts";

function date(text: string): DossierDate {
  const parsed = parseDate(text);
  assert.ok(parsed.date, text);
  return parsed.date;
}

test("only certainty counts as before", () => {
  const before = (a: string, b: string) => certainlyBefore(date(a), date(b));
  assert.ok(before("2021-06-22", "2025-05-07"));
  assert.ok(before("2001-05", "2001-06-01"));
  assert.ok(before("[2025-10-21..2025-10-31]", "2025-11"));
  assert.ok(before("../2022-01-26", "2022-01-27"));
  assert.ok(before("[2026-01-09, 2026-01-16]", "2026-01-17"));
  assert.ok(!before("2001-05", "2001-05-14"));
  assert.ok(!before("2001", "2001-12-31"));
  assert.ok(!before("[2026-01-09, 2026-01-16]", "2026-01-12"));
  assert.ok(!before("2026-01-05/..", "2030"));
  assert.ok(!before("2025-10~", "2025-11-30"));
  assert.ok(before("2025-10?", "2025-11-30"));
  assert.ok(!before("unknown", "2025"));
});

test("what can share a day is compatible", () => {
  const agree = (a: string, b: string) => compatible(date(a), date(b));
  assert.ok(agree("2001-05", "2001-05-14"));
  assert.ok(agree("[2025-10-21..2025-10-31]", "2025-10-27"));
  assert.ok(agree("2022-01-26/..", "2026"));
  assert.ok(agree("[2026-01-09, 2026-01-16]", "2026-01-16"));
  assert.ok(!agree("[2026-01-09, 2026-01-16]", "2026-01-10"));
  assert.ok(!agree("2025-05-07", "2025-05-08"));
  assert.ok(agree("2025-05-07~", "2025-05-08"));
  assert.ok(!agree("2025-05-07?", "2025-05-08"));
  assert.ok(agree("unknown", "2025"));
});

test("two extents are out of order only where one starts after the other ended", () => {
  assert.ok(startsCertainlyAfterEnd(date("2021-06-24"), date("2021-06-21/2021-06-23")));
  assert.ok(!startsCertainlyAfterEnd(date("2021-06-23"), date("2021-06-21/2021-06-23")));
  assert.ok(!startsCertainlyAfterEnd(date("2021-07"), date("2021-06-21/..")));
});

test("the gap is the days from the last of one to the first of the other", () => {
  assert.equal(gapDays(date("2021-06-22"), date("2021-06-23")), 1);
  assert.equal(gapDays(date("2021-06-21/2021-06-22"), date("[2021-06-30, 2021-07]")), 8);
  assert.equal(gapDays(date("2021-06-22"), date("2021-06-22")), 0);
  assert.equal(gapDays(date("2021-06"), date("2021-06-01")), -29);
  assert.equal(gapDays(date("2021-06-22/.."), date("2022")), Number.NEGATIVE_INFINITY);
});

test("a part lies inside, outside, or perhaps inside the whole", () => {
  const inside = (part: string, whole: string) => within(date(part), date(whole));
  assert.equal(inside("2021-06-22", "2021-06-21/2021-06-23"), "yes");
  assert.equal(inside("2021-06-21/2021-06-23", "2021-06-21/2021-06-23"), "yes");
  assert.equal(inside("2021-06-25", "2021-06-21/2021-06-23"), "no");
  assert.equal(inside("2021-06-22/2021-06-25", "2021-06-21/2021-06-23"), "no");
  assert.equal(inside("2021-06", "2021-06-21/2021-06-23"), "maybe");
  assert.equal(inside("[2021-06-22, 2021-06-25]", "2021-06-21/2021-06-23"), "maybe");
  assert.equal(inside("[2021-06-24, 2021-06-25]", "2021-06-21/2021-06-23"), "no");
  assert.equal(inside("2022-01-26/..", "2022-01"), "maybe");
  assert.equal(inside("2030", "2022-01-26/.."), "maybe");
  assert.equal(inside("2021", "2022-01-26/.."), "no");
});

test("a year is contained where a possible day lies in it", () => {
  assert.ok(containsYear(date("2001-05"), 2001));
  assert.ok(!containsYear(date("2001-05"), 2025));
  assert.ok(containsYear(date("2021-12-31/2023-01-01"), 2022));
  assert.ok(!containsYear(date("[2021, 2023]"), 2022));
  assert.ok(containsYear(date("2024-01-01~"), 2023));
  assert.ok(containsYear(date("unknown"), 1900));
});

test("a date can fall on the weekdays of its days", () => {
  assert.ok(canFallOn(date("2021-06-22"), 2));
  assert.ok(!canFallOn(date("2021-06-22"), 1));
  assert.ok(canFallOn(date("[2026-01-09, 2026-01-16]"), 5));
  assert.ok(!canFallOn(date("[2026-01-09, 2026-01-16]"), 6));
  assert.ok(canFallOn(date("2021-06-21/2021-06-23"), 3));
  assert.ok(!canFallOn(date("2021-06-21/2021-06-23"), 4));
  assert.ok(!canFallOn(date("2021-06-21/2021-06-26"), 7));
  assert.ok(canFallOn(date("2021-06-21/2021-06-27"), 7));
  assert.ok(canFallOn(date("2021-06"), 4));
  assert.ok(canFallOn(date("../2021-06-22"), 7));
});
