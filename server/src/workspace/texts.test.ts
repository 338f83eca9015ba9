import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { rules } from "#core/rules/registry.ts";
import { testDay } from "#testing/dossier-of.ts";
import type { Host } from "./host.ts";
import { TextReader } from "./texts.ts";
import { Workspace } from "./workspace.ts";

const root = "file:///work";
const count = 40;
const numbers = Array.from({ length: count }, (_, i) => i);
const words = (i: number) => `Written for this test: pier ${i} is open to all who come by sea.`;
const sources = numbers.map((i) => `  s${i}: {title: Pier ${i}, language: en, snapshot: t${i}.txt}\n`).join("");
const claims = numbers.map((i) => `  - {text: Open., cites: [{source: s${i}, quote: pier ${i} is open}]}\n`).join("");

function start() {
  const files = new Map(numbers.map((i) => [`${root}/t${i}.txt`, words(i)]));
  const reads: string[] = [];
  const texts = {
    readInside: async (uri: string) => {
      const text = files.get(uri);
      if (text !== undefined) reads.push(uri.slice(root.length + 1));
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    findTexts: async () => [...files.keys()],
    sha256: async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
  };
  const workspace = new Workspace(rules, testDay, true);
  workspace.setFolders([root]);
  workspace.changeOnDisk([
    { path: `${root}/a.dossier.yaml`, text: `language: en\nsources:\n${sources}claims:\n${claims}` },
  ]);
  const reader = new TextReader({ texts } as unknown as Host, workspace, undefined);
  const work = () => workspace.work(() => true);
  const tasks = () => workspace.dossiers()[0]?.dossier.workDone ?? 0;
  const differing = () => {
    const problems = workspace.dossiers().flatMap(({ dossier }) => dossier.problems());
    return problems.filter(({ rule }) => rule.startsWith("quote-")).length;
  };
  const settle = async () => {
    do work();
    while (await reader.read());
  };
  return { workspace, reader, files, reads, work, tasks, differing, settle };
}

test("texts that are read ahead spare the second run of every rule", async () => {
  const ahead = start();
  await ahead.reader.readAhead();
  ahead.work();
  assert.equal(await ahead.reader.read(), false, "no rule had to ask");
  assert.equal(ahead.reads.length, count);
  const asking = start();
  await asking.settle();
  assert.ok(asking.tasks() - ahead.tasks() >= count, `${asking.tasks()} tasks instead of ${ahead.tasks()}`);
  assert.deepEqual([ahead.differing(), asking.differing()], [0, 0]);
});

test("a text that changed is read again, and no other", async () => {
  const { reader, files, reads, settle, differing } = start();
  await settle();
  reads.length = 0;
  files.set(`${root}/t7.txt`, "Written for this test: pier 7 was open, once.");
  assert.equal(await reader.readAgain([`${root}/notes.md`, `${root}/t7.txt`]), true);
  assert.deepEqual(reads, ["t7.txt"]);
  await settle();
  assert.equal(differing(), 1);
  assert.equal(await reader.readAgain([`${root}/t7.txt`]), false, "it is what it was");
});

test("texts that come, and a folder that goes, are noticed by their names", async () => {
  const { reader, files, settle, workspace } = start();
  files.delete(`${root}/t3.txt`);
  await settle();
  const missing = () => workspace.knownTexts()[0]?.requests.filter(({ answer }) => answer.status === "missing").length;
  assert.equal(missing(), 1);
  files.set(`${root}/t3.txt`, words(3));
  assert.equal(await reader.readAgain([`${root}/t3.txt`]), true);
  assert.equal(missing(), 0);
  files.clear();
  assert.equal(await reader.readAgain([root]), true);
  assert.equal(missing(), count);
});

test("who waits for texts waits also for those that somebody else has asked for", async () => {
  const { reader, work, reads } = start();
  work();
  const first = reader.read();
  assert.equal(await reader.read(), false);
  assert.equal(reads.length, count);
  assert.equal(await first, true);
});

test("texts beyond a size are let go of, and are read again when a rule looks at them", async () => {
  const { reader, reads, settle, differing, workspace, tasks } = start();
  await settle();
  const edit = (i: number, quote: string) => {
    const before = `quote: pier ${i} is open`;
    const text = [...(workspace.dossiers()[0]?.dossier.files.values() ?? [])][0]?.text ?? "";
    workspace.changeOnDisk([{ path: `${root}/a.dossier.yaml`, text: text.replace(before, `quote: ${quote}`) }]);
  };
  reads.length = 0;
  const before = tasks();
  reader.release(3 * words(0).length);
  await settle();
  assert.deepEqual([tasks() - before, reads.length, differing()], [0, 0, 0], "nothing is run or read for that");
  edit(5, "pier 5 is shut");
  await settle();
  assert.deepEqual([reads.filter((name) => name === "t5.txt").length, differing()], [1, 1]);
  reader.release(0);
  reads.length = 0;
  assert.equal(await reader.readAgain([`${root}/t9.txt`]), false, "what was let go of is compared by its hash");
  assert.deepEqual(reads, ["t9.txt"]);
});
