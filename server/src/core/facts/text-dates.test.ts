import assert from "node:assert/strict";
import { test } from "node:test";
import { recordRule } from "#core/check/rule.ts";
import { isKind } from "#core/record.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { type ArticleDates, datesOf } from "./text-dates.ts";

/** What the dates of a text of our own are read as, those that are only possible left out. */
function read(text: string, source = "language: en, published: 2022-01-27"): string[] {
  const dates = articleDates(text, source);
  assert.ok(dates);
  return dates.inBody
    .filter(({ kind }) => kind !== "loose")
    .map(({ kind, span, readings }) => {
      return `${kind}: ${dates.article.text.slice(span.start, span.end)} = ${readings.map((one) => one.text).join(" | ")}`;
    });
}

function articleDates(text: string, source: string): ArticleDates | undefined {
  let found: ArticleDates | undefined;
  const rule = recordRule({
    id: "reader",
    severity: "warning",
    summary: "",
    messages: {},
    record(record, context) {
      if (isKind(record, "source")) found = datesOf(record, context);
      return [];
    },
  });
  const files = new Map([
    ["s.dossier.yaml", `sources:\n  s: {title: Bridge, ${source}, snapshot: {file: s.txt, body: {to: Related}}}\n`],
  ]);
  dossierWithTexts(files, new Map([["s.txt", `${text}\nRelated: 1 May 2020, yesterday.\n`]]), [rule]).problems();
  return found;
}

test("dates with and without a year", () => {
  assert.deepEqual(read("It was agreed in May 2001, begun on 26 January and stopped in late October."), [
    "stated: May 2001 = 2001-05",
    "inferred: 26 January = 2022-01-26 | 2001-01-26",
    "inferred: late October = [2021-10-21..2021-10-31] | [2001-10-21..2001-10-31]",
  ]);
  assert.deepEqual(read("На 5 марта.\n\nБыло 26 января.", "language: ru, published: 2022-01-27"), [
    "inferred: 5 марта = 2021-03-05 | 2022-03-05",
    "inferred: 26 января = 2022-01-26",
  ]);
});

test("what is to come", () => {
  assert.deepEqual(read("It will open on 3 February."), ["inferred: 3 February = 2022-02-03 | 2021-02-03"]);
  assert.deepEqual(read("It opened on 3 December."), ["inferred: 3 December = 2021-12-03"]);
});

test("a year inside a longer date is no date of its own", () => {
  assert.deepEqual(read("On Wednesday, 26 January 2022."), ["stated: 26 January 2022 = 2022-01-26"]);
});

test("words that count from the day of writing, but not in quotation marks", () => {
  assert.deepEqual(read('Yesterday he said: "We were here last week."'), ["relative: Yesterday = 2022-01-26"]);
  assert.deepEqual(read("Kemarin “minggu lalu” ia", "language: id, published: 2022-01-27"), [
    "relative: Kemarin = 2022-01-26",
  ]);
  assert.deepEqual(read("On Friday it rained."), ["relative: Friday = 2022-01-21 | [2022-01-21, 2022-01-28]"]);
});

test("without the day of writing", () => {
  assert.deepEqual(read("It began on 26 January.", "language: en"), ["inferred: 26 January = "]);
  assert.equal(articleDates("It began on 26 January.", "language: en")?.isUnanchored, false);
  assert.equal(articleDates("It began yesterday.", "language: en")?.isUnanchored, true);
  assert.equal(articleDates("Het begon op 1 mei 2020.", "language: nl"), undefined);
});

test("only the body counts", () => {
  assert.deepEqual(read("It rained."), []);
});
