import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceRecord } from "#core/record.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { requestOf, type TextRequest } from "./article-texts.ts";

/** Invented for this test: an article for each of many events. */
const count = 60;
const numbers = Array.from({ length: count }, (_, i) => i);
const words = (i: number) =>
  `On ${1 + (i % 28)} May 2019 the mayor of Eastport opened bridge ${i + 100} before a large and patient crowd.`;
const texts = new Map(numbers.map((i) => [`t${i}.txt`, words(i)]));
const sources = numbers.map(
  (i) => `  s${i}: {title: Bridge ${i}, language: en, published: 2019-06-01, snapshot: t${i}.txt}\n`,
);
const events = numbers.map(
  (i) => `  e${i}:
    date: 2019-05-${String(1 + (i % 28)).padStart(2, "0")}
    title: A bridge is opened
    actors: [mayor]
    claims:
      - {text: The crowd was patient., cites: [{source: s${i}, quote: a large and patient crowd}]}
`,
);
const file = `language: en\nactors:\n  mayor: {name: The Mayor, aliases: [mayor of Eastport]}\nsources:\n${sources.join("")}events:\n${events.join("")}`;
const files = new Map([["a.dossier.yaml", file]]);

test("a text is asked for once, and who asked is run when it comes", () => {
  const dossier = dossierOf(files);
  const wanted = dossier.texts.takeWanted();
  assert.equal(wanted.length, count);
  assert.deepEqual(dossier.texts.takeWanted(), []);
  const before = dossier.workDone;
  const [first] = wanted;
  const next = dossier.withTexts(new Map(first ? [[first.key, { status: "missing" as const }]] : []));
  assert.ok(next.workDone - before <= 6, `one text concerns ${next.workDone - before} tasks`);
});

test("an edit of one claim compares that claim, not the others", () => {
  const dossier = dossierWithTexts(files, texts);
  assert.deepEqual(
    dossier.problems().filter(({ rule }) => rule.startsWith("quote")),
    [],
  );
  const before = dossier.workDone;
  const edited = file.replace(
    "source: s30, quote: a large and patient crowd",
    "source: s30, quote: a large and hostile crowd",
  );
  const next = dossier.update([{ path: "a.dossier.yaml", text: edited }]);
  assert.deepEqual(
    next
      .problems()
      .filter(({ rule }) => rule.startsWith("quote"))
      .map(({ rule }) => rule),
    ["quote-differs"],
  );
  assert.ok(next.workDone - before <= 10, `one claim is ${next.workDone - before} tasks of ${before}`);
  assert.deepEqual(next.texts.takeWanted(), [], "no text is read again");
});

test("texts are let go of in the order in which they were looked at, and asked for again", () => {
  const dossier = dossierWithTexts(files, texts);
  const { texts: held } = dossier;
  const look = (i: number) => {
    const source = dossier.recordsOf("source").find(({ id }) => id?.value === `s${i}`) as SourceRecord;
    const answer = held.ask(requestOf(source) as TextRequest);
    assert.ok(answer?.status === "read");
    return held.articleOf(source, answer.text);
  };
  for (const i of numbers) look(i);
  for (const i of [0, 1]) look(i);
  const gone = held.release(numbers.slice(2).reduce((sum, i) => sum + words(i).length, 0));
  assert.deepEqual(gone.map(({ raw }) => raw).sort(), numbers.slice(2).map(words).sort());
  assert.equal(look(1)?.text, words(1));
  const { misses } = held;
  assert.equal(look(2), undefined);
  assert.equal(held.misses, misses + 1);
  assert.deepEqual(
    held.takeWanted().map((request) => request.file),
    ["t2.txt"],
  );
  assert.deepEqual(held.release(0), []);
});
