import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { readFixture } from "#testing/fixture.ts";
import { FeatureMemory } from "./feature-memory.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

const dossier = dossierOf(
  readFixture(`
#- actors.dossier.yaml
actors:
  ana:
    name: Ana Gómez
    aliases: [Ана Гомес, {text: 安娜, lang: zh}, "A. G. (mayor)"]
  boris: {name: Boris Petrov}
#- events.dossier.yaml
events:
  visit-2021:
    date: 2021-06-22
    title: Putin congratulates Maduro
    claims:
      - {id: visit-claim, text: The visit lasted a day.}
      - text: Nobody can search for this visit.
  visit: {date: 2001, title: Another thing}
sources:
  antara-2026: {title: A long visit, published: 2026-01, retracted: true}
instruments:
  pact: {title: Pact of the North, aliases: [Northern Pact], signed: 2001-05-14}
claims:
- {id: c1, text: It rained., status: refuted}
`).files,
  [],
);

const client = { workspace: { symbol: { tagSupport: { valueSet: [1 as const] } } } };
const search = (query: string, dossiers = [dossier]) =>
  workspaceSymbol(dossiers, { query }, { ...fullClient, client, memory: new FeatureMemory() });
const names = (query: string) => search(query).map(({ name }) => name);

test("the id, the title, the name and any alias are found, in any script and without accents", () => {
  for (const query of ["ana", "Gomez", "GÓMEZ", "гомес", "Ана", "安", "a g mayor"]) {
    assert.match(names(query)[0] ?? "", /^Ana Gómez/, query);
  }
  assert.deepEqual(names("pact")[0], "Pact of the North (pact)");
  assert.deepEqual(names("northern"), ["Pact of the North (Northern Pact)"]);
});

test("the name that fits is shown, because editors compare it once more", () => {
  assert.deepEqual(names("Гом"), ["Ana Gómez (Ана Гомес)"]);
  assert.deepEqual(names("gom"), ["Ana Gómez"]);
});

test("the best come first: the whole name, its beginning, a word, a part; claims behind records", () => {
  assert.deepEqual(names("visit"), [
    "Another thing (visit)",
    "Putin congratulates Maduro (visit-2021)",
    "The visit lasted a day. (visit-claim)",
    "antara-2026 (A long visit)",
  ]);
  assert.deepEqual(names("tin"), ["Putin congratulates Maduro", "Another thing"]);
});

test("words in any order, beginnings of words, and letters in their order", () => {
  for (const query of ["maduro putin", "putmad", "pcm", "congrmad", "ptncng"]) {
    assert.deepEqual(names(query), ["Putin congratulates Maduro"], query);
  }
  assert.deepEqual(names("antr26"), ["antara-2026"]);
  assert.deepEqual(names("2021 visit"), ["Putin congratulates Maduro (visit-2021)"]);
  assert.deepEqual(names("murdin"), []);
});

test("what it is and when, so that a year can be typed behind the name", () => {
  const containers = ["putin", "antara", "northern", "ana", "c1", "visit claim"].map(
    (query) => search(query)[0]?.containerName,
  );
  assert.deepEqual(containers, [
    "event · 22 June 2021",
    "source · January 2026",
    "instrument · 14 May 2001",
    "actor",
    "claim",
    "claim · 22 June 2021",
  ]);
});

test("it leads to the id, and what is withdrawn is marked", () => {
  const [source] = search("antara");
  assert.deepEqual(source?.location, {
    uri: "events.dossier.yaml",
    range: { start: { line: 9, character: 2 }, end: { line: 9, character: 13 } },
  });
  assert.deepEqual(source?.tags, [1]);
  assert.deepEqual(search("c1")[0]?.tags, [1]);
  assert.equal(search("putin")[0]?.tags, undefined);
});

test("an empty query finds the records, and signs alone find nothing", () => {
  assert.equal(names("").length, 7);
  assert.deepEqual(names(" %"), []);
  assert.deepEqual(names("__proto__"), []);
});

test("every dossier is searched, at most 500 are given, and what changed is found by its new name only", () => {
  const lines = Array.from({ length: 700 }, (_, i) => `  e${i}: {date: 2001, title: Meeting ${i}}\n`).join("");
  const memory = new FeatureMemory();
  const find = (dossiers: (typeof dossier)[], query: string) =>
    workspaceSymbol(dossiers, { query }, { ...fullClient, memory });
  const large = dossierOf(
    new Map([["m.dossier.yaml", `events:\n${lines}  last: {date: 2001, title: The meeting of 7}\n`]]),
    [],
  );
  const found = find([dossier, large], "meeting 7");
  assert.equal(found[0]?.name, "Meeting 7");
  assert.ok(found.some(({ name }) => name === "The meeting of 7"));
  assert.equal(find([dossier, large], "e").length, 500);
  assert.equal(find([dossier, large], "gomez").length, 1);
  const text = large.files.get("m.dossier.yaml")?.text ?? "";
  const changed = large.update([{ path: "m.dossier.yaml", text: text.replace("Meeting 7}", "Parting 7}") }]);
  assert.equal(find([changed], "parting")[0]?.location.uri, "m.dossier.yaml");
  assert.equal(
    find([changed], "meeting 7").some(({ name }) => name === "Meeting 7"),
    false,
  );
});
