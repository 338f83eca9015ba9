import assert from "node:assert/strict";
import { test } from "node:test";
import { inEnglish } from "#core/messages/english.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { dateImpossible } from "./date-impossible.ts";

const saidOf = (date: string): string[] =>
  dossierOf(new Map([["a.dossier.yaml", `events:\n  e:\n    date: ${date}\n`]]), [dateImpossible])
    .problems()
    .map(({ message }) => inEnglish(message));

const days = (date: string, rest: string) => [`'${date}' does not exist: ${rest} days.`];
const expected: Readonly<Record<string, readonly string[]>> = {
  "2025-02-30": days("2025-02-30", "February 2025 has 28"),
  "2024-02-30~": days("2024-02-30~", "February 2024 has 29"),
  "2025-04-00": days("2025-04-00", "April 2025 has 30"),
  "2025-01-01/2025-02-29": days("2025-02-29", "February 2025 has 28"),
  '"[2025-06-31..2025-07-02]"': days("2025-06-31", "June 2025 has 30"),
  "[2025-05-07, 2025-06-31]": days("2025-06-31", "June 2025 has 30"),
  "31/4/2025": days("31/4/2025", "April 2025 has 30"),
  '"2025-02-3\\x30"': days("2025-02-30", "February 2025 has 28"),
  "2025-13": ["'2025-13' does not exist: months run from 01 to 12."],
  "2025-00-10": ["'2025-00-10' does not exist: months run from 01 to 12."],
  "2025-05-07T24:00": [
    "'2025-05-07T24:00' does not exist: hours run from 00 to 23, minutes and seconds from 00 to 59.",
  ],
  "2025-05-07T10:00+15:00": ["'2025-05-07T10:00+15:00' does not exist: offsets from UTC run from -14:00 to +14:00."],
};

for (const [date, messages] of Object.entries(expected)) {
  test(`${date} is not in the calendar`, () => assert.deepEqual(saidOf(date), messages));
}

for (const date of [
  "2024-02-29",
  "2000-02-29",
  "0001-01-01",
  "9999-12-31",
  "2001-21",
  "soon",
  "2025-05-07T23:59:59Z",
]) {
  test(`${date} is no day that does not exist`, () => assert.deepEqual(saidOf(date), []));
}
