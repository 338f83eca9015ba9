import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Config, emptyConfig } from "#core/config.ts";
import { compatible, gapDays } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { certainlyEarlier, incompatible, inOneZone } from "./zones.ts";

const caracas: Config = {
  ...emptyConfig,
  timezone: {
    value: "America/Caracas",
    span: { start: 0, end: 0 },
    node: { kind: "scalar", span: { start: 0, end: 0 }, text: "America/Caracas", style: "plain" },
  },
};

function date(text: string): DossierDate {
  const parsed = parseDate(text);
  assert.ok(parsed.date, text);
  return parsed.date;
}

const two = (value: number) => String(value).padStart(2, "0");
const days = fc.integer({ min: 1, max: 9 }).map((day) => `2024-07-${two(day)}`);
const moments = fc
  .tuple(days, fc.integer({ min: 0, max: 23 }), fc.constantFrom("", "Z", "+07:00", "-04:00", "+13:00"))
  .map(([day, hour, offset]) => `${day}T${two(hour)}:30${offset}`);
const sets = fc.tuple(days, days).map(([a, b]) => `[${a}, ${b}]`);
const dates = fc
  .oneof(days, moments, sets, fc.constantFrom("2024-07", "2024", "2024-07-03/..", "../2024-07-05", "unknown"))
  .map(date);
const configs = fc.constantFrom(emptyConfig, caracas);

test("nothing is certainly earlier both ways", () => {
  fc.assert(
    fc.property(dates, dates, configs, (a, b, config) => {
      assert.ok(!(certainlyEarlier(a, b, config) && certainlyEarlier(b, a, config)));
    }),
  );
});

test("days of one zone are compared as they stand", () => {
  fc.assert(
    fc.property(fc.oneof(days, sets).map(date), fc.oneof(days, sets).map(date), configs, (a, b, config) => {
      assert.ok(inOneZone(a, b));
      assert.equal(certainlyEarlier(a, b, config), gapDays(a, b) > 0);
      assert.equal(incompatible(a, b, config), !compatible(a, b));
    }),
  );
});

test("what is incompatible shares no day, both ways alike", () => {
  fc.assert(
    fc.property(dates, dates, configs, (a, b, config) => {
      assert.equal(incompatible(a, b, config), incompatible(b, a, config));
      assert.ok(!incompatible(a, a, config));
      assert.ok(!(incompatible(a, b, config) && compatible(a, b)));
    }),
  );
});

const cases = [
  {
    a: "2024-07-28",
    b: "2024-07-29T08:00+07:00",
    config: emptyConfig,
    earlier: false,
    why: "the zone of the first is not known",
  },
  { a: "2024-07-27", b: "2024-07-29T08:00+07:00", config: emptyConfig, earlier: true, why: "two days are enough" },
  {
    a: "2024-07-28",
    b: "2024-07-29T00:00-04:00",
    config: caracas,
    earlier: true,
    why: "the day ends when the moment comes",
  },
  {
    a: "2024-07-28",
    b: "2024-07-29T08:00+07:00",
    config: caracas,
    earlier: false,
    why: "it is still the 28th in Caracas",
  },
  {
    a: "2024-07-30T02:00+07:00",
    b: "2024-07-29T23:00-04:00",
    config: emptyConfig,
    earlier: true,
    why: "the instants decide",
  },
  {
    a: "2024-07-29T08:00",
    b: "2024-07-29T09:00",
    config: emptyConfig,
    earlier: true,
    why: "both are in the same zone",
  },
  { a: "2024-07-29T08:00", b: "2024-07-29T08:00:30", config: emptyConfig, earlier: false, why: "a minute lasts" },
  {
    a: "2024-07-29T08:00",
    b: "2024-07-29T09:00-04:00",
    config: emptyConfig,
    earlier: false,
    why: "one zone is not known",
  },
  { a: "2024-07-29T08:00", b: "2024-07-29T09:00-04:00", config: caracas, earlier: true, why: "both zones are known" },
];

for (const { a, b, config, earlier, why } of cases) {
  test(`${a} is ${earlier ? "" : "not "}certainly earlier than ${b}${config === caracas ? " in Caracas" : ""}: ${why}`, () => {
    assert.equal(certainlyEarlier(date(a), date(b), config), earlier);
  });
}

test("one thing may have happened at two times of a day, but not on two days", () => {
  assert.ok(!incompatible(date("2024-07-29T08:00"), date("2024-07-29T09:00"), emptyConfig));
  assert.ok(!incompatible(date("2024-07-29T23:00-04:00"), date("2024-07-30T10:00+07:00"), emptyConfig));
  assert.ok(incompatible(date("2024-07-29T08:00-04:00"), date("2024-07-30T08:00-04:00"), emptyConfig));
  assert.ok(incompatible(date("[2024-07-01, 2024-07-05]"), date("2024-07-03"), emptyConfig));
});
