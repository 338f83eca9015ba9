import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "#core/dossier.ts";
import { asEdit } from "#testing/as-edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { openSession, positionOf, uriOf } from "#testing/session.ts";
import { syntheticDossier } from "../bench/synthetic-dossier.ts";
import { syntheticEvidence } from "../bench/synthetic-evidence.ts";

// Work is counted, not timed: what an edit costs must depend on what it concerns, not on how large the dossier is.

const [eventFile, sourceFile, actorFile] = ["events.dossier.yaml", "sources.dossier.yaml", "actors.dossier.yaml"];
const texts = syntheticDossier(2_000);
const titleOf = (id: string): string => {
  const [, title] = new RegExp(`\n  ${id}:\n(?:    .*\n)*?    title: (.*)\n`).exec([...texts.values()].join("")) ?? [];
  assert.ok(title, `${id} has no title`);
  return title;
};

interface Work {
  /** Records that were read from text. */
  readonly parsed: number;
  /** Tasks of rules that were run; each is about one record, one key or one file. */
  readonly tasks: number;
  /** Article texts that were asked for. */
  readonly asked: number;
}

/** Replaces the first of something in a file, as an editor tells it, and counts what the next revision did. */
function edit(dossier: Dossier, path: string, from: string, to: string): { next: Dossier; work: Work } {
  const file = dossier.files.get(path);
  assert.ok(file);
  assert.ok(file.text.includes(from), `'${from}' is not in ${path}`);
  const known = new Set(file.syntax.records);
  const done = dossier.workDone;
  const next = dossier.update([asEdit(dossier, { path, text: file.text.replace(from, to) })]);
  const parsed = next.files.get(path)?.syntax.records.filter((record) => !known.has(record)).length ?? 0;
  next.problems();
  return { next, work: { parsed, tasks: next.workDone - done, asked: next.texts.takeWanted().length } };
}

const recordsThatName = (dossier: Dossier, id: string): number =>
  new Set(dossier.referencesTo(id).map(({ record }) => record)).size;

test("a letter in a title of one of 2,000 events reads that event and no text", () => {
  const title = titleOf("event-1000");
  const { work } = edit(dossierOf(texts), eventFile, title, `x${title}`);
  assert.deepEqual([work.parsed, work.asked], [1, 0]);
  assert.ok(work.tasks > 0 && work.tasks <= 20, `${work.tasks} tasks`);
});

test("an id that is renamed letter by letter concerns who names it", () => {
  let dossier = dossierOf(texts);
  const naming = recordsThatName(dossier, "actor-50");
  assert.ok(naming > 20 && naming < 100, `${naming} records name the actor`);
  for (const [from, to] of [
    ["actor-50", "actor-50x"],
    ["actor-50x", "actor-50xy"],
    ["actor-50xy", "actor-50"],
  ]) {
    const { next, work } = edit(dossier, actorFile, `  ${from}:`, `  ${to}:`);
    dossier = next;
    assert.deepEqual([work.parsed, work.asked], [1, 0]);
    assert.ok(work.tasks >= naming && work.tasks <= 5 * naming, `${work.tasks} tasks, ${naming} records`);
  }
});

test("the day of a source that is cited fifteen times concerns the five events that cite it", () => {
  const dossier = dossierOf(texts);
  assert.equal(dossier.referencesTo("source-200").length, 15);
  assert.equal(recordsThatName(dossier, "source-200"), 5);
  const [published = ""] =
    /(?<=\n {2}source-200:\n(?: {4}.*\n)*? {4}published: )\S+/.exec(texts.get(sourceFile) ?? "") ?? [];
  const before = `published: ${published}\n    url: https://example.org/200\n`;
  const { work } = edit(dossier, sourceFile, before, before.replace(published, "1999-12-31"));
  assert.deepEqual([work.parsed, work.asked], [1, 0]);
  assert.ok(work.tasks >= 5 && work.tasks <= 30, `${work.tasks} tasks`);
});

const evidence = [...syntheticEvidence(60, 20)];
const isArticle = ([name]: readonly [string, string]) => name.startsWith("texts/");

test("a letter in a claim asks for no text again", () => {
  const files = new Map(evidence.filter((one) => !isArticle(one)));
  const dossier = dossierWithTexts(files, new Map(evidence.filter(isArticle)));
  const { work } = edit(dossier, "claims.dossier.yaml", "text: On", "text: At");
  assert.deepEqual([work.parsed, work.asked], [1, 0]);
  assert.ok(work.tasks > 0 && work.tasks <= 10, `${work.tasks} tasks`);
});

/** A session in which what is read of articles and what is published is counted from now on, whenever `count` is called. */
async function countedSession(files: Readonly<Record<string, string>>) {
  const session = await openSession(files);
  const reads: string[] = [];
  const { readInside } = session.host.texts;
  Object.assign(session.host.texts, {
    readInside: (uri: string, fence: string) => {
      reads.push(uri);
      return readInside(uri, fence);
    },
  });
  const count = () => {
    const [listed, read] = [session.published.length, reads.length];
    return () => ({
      read: reads.slice(read),
      lists: session.published.slice(listed),
      bytes: session.published.slice(listed).reduce((sum, list) => sum + JSON.stringify(list).length, 0),
    });
  };
  return { session, count };
}

test("a letter in a title publishes one list, that of the file", async () => {
  const { session, count } = await countedSession(Object.fromEntries(texts));
  const uri = uriOf(eventFile);
  await session.open(eventFile);
  const has = (version: number) => () =>
    session.published.some((list) => list.uri === uri && (list.version ?? 0) >= version);
  await session.diagnostics(eventFile, has(1));
  // Of a large dossier some is shown before the rest is checked.
  const complete = dossierOf(texts).problems();
  for (const name of new Set(complete.map(({ file }) => file))) {
    const { length } = complete.filter(({ file }) => file === name);
    await session.diagnostics(name, (list) => list.length === length);
  }
  await session.request("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 0 } });
  const counted = count();
  const start = positionOf(texts.get(eventFile) ?? "", titleOf("event-1000"));
  await session.client.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start, end: start }, text: "x" }],
  });
  await session.diagnostics(eventFile, has(2));
  await session.request("textDocument/hover", { textDocument: { uri }, position: start });
  const { lists, bytes, read } = counted();
  assert.deepEqual(
    lists.map((list) => [list.uri, list.version]),
    [[uri, 2]],
  );
  assert.ok(bytes < 20_000, `${bytes} bytes`);
  assert.deepEqual(read, []);
  await session.end();
});

test("a text that changes on disk is read, and the list of who quotes it is published", async () => {
  const files = Object.fromEntries(evidence);
  const { session, count } = await countedSession(files);
  const claims = "claims.dossier.yaml";
  const differing = (list: readonly { code?: unknown }[]) => list.filter(({ code }) => code === "quote-differs").length;
  await session.diagnostics(claims, (list) => differing(list) === 1);
  const counted = count();
  const name = "texts/article-7.txt";
  await session.changeOnDisk(name, (files[name] ?? "").replaceAll("that", "this"));
  await session.diagnostics(claims, (list) => differing(list) === 4);
  const { lists, read } = counted();
  assert.ok(read.includes(uriOf(name)));
  assert.equal(new Set(read).size, read.length, "no text is read twice");
  assert.deepEqual(
    lists.map((list) => list.uri),
    [uriOf(claims)],
  );
  await session.end();
});
