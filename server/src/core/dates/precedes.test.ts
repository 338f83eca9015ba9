import assert from "node:assert/strict";
import { test } from "node:test";
import type { DossierDate } from "./dossier-date.ts";
import { parseDate } from "./parse-date.ts";
import { precedes } from "./precedes.ts";
import { type DateZone, unstatedZone } from "./zone.ts";

function date(text: string): DossierDate {
  const parsed = parseDate(text);
  assert.ok(parsed.date, text);
  return parsed.date;
}

const caracas: DateZone = { kind: "zone", id: "America/Caracas" };
const jakarta: DateZone = { kind: "zone", id: "Asia/Jakarta" };

const answer = (a: string, zoneA: DateZone, b: string, zoneB: DateZone): string => {
  const { certain, days } = precedes(date(a), zoneA, date(b), zoneB);
  return `${days} ${certain ? "certain" : "uncertain"}`;
};

test("two days are certain in any zones", () => {
  assert.equal(answer("2024-07-29", unstatedZone, "2024-07-31", unstatedZone), "2 certain");
  assert.equal(answer("2024-07-29", unstatedZone, "2025-05-07", caracas), "282 certain");
});

test("one day is certain only in known zones whose instants agree", () => {
  assert.equal(answer("2024-07-28", unstatedZone, "2024-07-29", caracas), "1 uncertain");
  assert.equal(answer("2024-07-28", jakarta, "2024-07-29", unstatedZone), "1 uncertain");
  assert.equal(answer("2024-07-28", unstatedZone, "2024-07-29", unstatedZone), "1 uncertain");
  assert.equal(answer("2024-07-28", caracas, "2024-07-29", caracas), "1 certain");
  assert.equal(answer("2024-07-28", jakarta, "2024-07-29", caracas), "1 certain");
  assert.equal(answer("2024-07-28", caracas, "2024-07-29", jakarta), "1 uncertain");
  assert.equal(answer("2024-07-28", { kind: "zone", id: "No/Such_Zone" }, "2024-07-29", caracas), "1 uncertain");
});

test("an offset of its own wins over the zone given", () => {
  assert.equal(answer("2024-07-28T23:30-04:00", unstatedZone, "2024-07-29", jakarta), "1 uncertain");
  assert.equal(answer("2024-07-28T12:30-04:00", unstatedZone, "2024-07-29", jakarta), "1 certain");
  assert.equal(answer("2024-07-28T23:30+07:00", caracas, "2024-07-29T00:30+07:00", caracas), "1 certain");
  assert.equal(answer("2024-07-28T23:30-04:00", jakarta, "2024-07-29T00:30+07:00", jakarta), "1 uncertain");
});

test("a moment without an offset is in the zone given", () => {
  assert.equal(answer("2024-07-28T20:15", unstatedZone, "2024-07-29", jakarta), "1 uncertain");
  assert.equal(answer("2024-07-28T20:15", jakarta, "2024-07-29", jakarta), "1 certain");
  assert.equal(answer("2024-07-28T20:15", caracas, "2024-07-29", jakarta), "1 uncertain");
});

test("every member counts", () => {
  assert.equal(answer("[2024-07-26, 2024-07-28]", caracas, "2024-07-29/..", caracas), "1 certain");
  assert.equal(answer("[2024-07-26, 2024-07-28]", caracas, "2024-07-29", jakarta), "1 uncertain");
});

test("what does not precede is never certain", () => {
  assert.equal(answer("2024-07-29", caracas, "2024-07-29", caracas), "0 uncertain");
  assert.equal(answer("2024-07-30", caracas, "2024-07-29", caracas), "0 uncertain");
  assert.equal(answer("unknown", caracas, "2024-07-29", caracas), "0 uncertain");
  assert.equal(answer("2024-07", caracas, "2024-07-29", caracas), "0 uncertain");
});
