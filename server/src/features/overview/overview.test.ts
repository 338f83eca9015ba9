import assert from "node:assert/strict";
import { test } from "node:test";
import { asEdits } from "#testing/as-edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { fullClient } from "#testing/feature-context.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { FeatureMemory } from "../feature-memory.ts";
import { claims } from "./claims.ts";
import { overviewOf } from "./overview.ts";
import { sources } from "./sources.ts";

const contextOf = () => ({ ...fullClient, memory: new FeatureMemory() });
const dossier = (text: string, others: Readonly<Record<string, string>> = {}) =>
  dossierOf(new Map(Object.entries({ "a.dossier.yaml": text, ...others })));
const params = { textDocument: { uri: "a.dossier.yaml" } };

const text = `
sources:
  herald: {title: Flood in the valley, publisher: Herald, language: en, published: 2025-05-08, reliability: B}
  gazette: {title: G, via: wire, language: en, reliability: B}
  mirror: {title: M, via: wire, language: en}
  wire: {title: W, publisher: Wire, language: en, reliability: A}
  old: {title: O, retracted: true, reliability: C}
events:
  flood:
    date: 2025-05-07
    title: Flood
    claims:
      - {text: It rained., cites: [herald, gazette]}
      - {text: Dams broke., cites: [gazette, mirror]}
      - {text: Nobody fled., cites: [old]}
      - {text: Somebody fled., cites: [herald], status: disputed}
      - {text: It snowed., cites: [], status: refuted}
claims:
  - {id: later, text: It dried., event: flood, cites: [nowhere]}
`;

test("claims are counted on from revision to revision, whatever is edited", () => {
  for (let seed = 1; seed <= 4; seed++) {
    const author = new RandomDossier(seed);
    let now = dossierOf(author.texts, []);
    const memory = new FeatureMemory();
    for (let edit = 0; edit < 30; edit++) {
      now = now.update(asEdits(now, author.edit().changes));
      assert.equal(overviewOf(now, memory).claims, overviewOf(now, new FeatureMemory()).claims);
    }
  }
});

test("a dossier in figures; hints are not counted", () => {
  const { problems, ...figures } = overviewOf(
    dossier(text, { "dossier.yaml": "dossier: 1\ntitle: Floods\n" }),
    new FeatureMemory(),
  );
  assert.deepEqual(figures, { uri: "dossier.yaml", title: "Floods", events: 1, sources: 5, claims: 6 });
  const all = dossier(text).problems();
  assert.ok(all.some(({ severity }) => severity === "hint"));
  assert.equal(problems, all.filter(({ severity }) => severity !== "hint").length);
});

test("an empty dossier has figures too", () => {
  assert.deepEqual(overviewOf(dossier(""), new FeatureMemory()), {
    uri: "a.dossier.yaml",
    events: 0,
    sources: 0,
    claims: 0,
    problems: 0,
  });
});

test("sources by grade, with what rests on each", () => {
  const one = dossier(text);
  assert.deepEqual(sources(one, params, contextOf()).groups, [
    { group: "A", count: 1 },
    { group: "B", count: 2 },
    { group: "C", count: 1 },
    { group: "ungraded", count: 1 },
  ]);
  const listed = (group: string) =>
    sources(one, { ...params, group }, contextOf()).items.map(({ name, uses, isWithdrawn }) => [
      name,
      uses,
      isWithdrawn,
    ]);
  assert.deepEqual(listed("B"), [
    ["gazette", 2, false],
    ["herald", 2, false],
  ]);
  assert.deepEqual(listed("A"), [["wire", 2, false]]);
  assert.deepEqual(listed("C"), [["old", 1, true]]);
  assert.deepEqual(listed("no such grade"), []);
  const [first] = sources(one, { ...params, group: "B", limit: 1 }, contextOf()).items;
  assert.deepEqual(first?.location.range.start, { line: 3, character: 2 });
});

test("of a bibliography only what is cited is listed", () => {
  const files = new Map([
    ["dossier.yaml", "dossier: 1\ncatalogues: [refs.bib]\n"],
    ["a.dossier.yaml", "events: {e: {date: 2025-01-01, title: E, cites: [cited]}}\n"],
  ]);
  const bibliography = "@article{cited, title={C}}\n@article{other, title={O}}\n";
  const known = dossierWithTexts(files, new Map([["refs.bib", bibliography]]));
  const { items } = sources(known, { ...params, group: "ungraded" }, contextOf());
  assert.deepEqual(
    items.map(({ name }) => name),
    ["cited"],
  );
});

test("claims by support, from what needs work to what does not", () => {
  const one = dossier(text);
  const context = contextOf();
  assert.deepEqual(claims(one, params, context).groups, [
    { group: "unsupported", count: 2 },
    { group: "disputed", count: 1 },
    { group: "one", count: 1 },
    { group: "several", count: 1 },
    { group: "withdrawn", count: 1 },
  ]);
  const listed = (group: string) => claims(one, { ...params, group }, context).items.map(({ name }) => name);
  assert.deepEqual(listed("unsupported"), ["Nobody fled.", "It dried."]);
  assert.deepEqual(listed("one"), ["Dams broke."]); // both have it from the wire
  assert.deepEqual(listed("several"), ["It rained."]);
  assert.deepEqual(listed("withdrawn"), ["It snowed."]);
  assert.deepEqual(listed("__proto__"), []);
});

test("words that only the headline has are outside of the article, and words that nobody has support nothing", () => {
  const quoting = `
sources:
  herald:
    title: Flood in the valley
    language: en
    snapshot: {file: herald.txt, body: {from: The river}}
claims:
  - {text: There was a flood., cites: [{source: herald, quote: Flood in the valley}]}
  - {text: The river rose., cites: [{source: herald, quote: The river rose by three metres}]}
  - {text: A bridge fell., cites: [{source: herald, quote: seventeen bridges collapsed within an hour}]}
`;
  const texts = new Map([["herald.txt", "Flood in the valley\n\nThe river rose by three metres on Monday.\n"]]);
  const known = dossierWithTexts(new Map([["a.dossier.yaml", quoting]]), texts);
  const groupOf = (group: string) => claims(known, { ...params, group }, contextOf()).items.map(({ name }) => name);
  assert.deepEqual(groupOf("headline"), ["There was a flood."]);
  assert.deepEqual(groupOf("one"), ["The river rose."]);
  assert.deepEqual(groupOf("unsupported"), ["A bridge fell."]);
});

test("the next revision is looked at anew", () => {
  const context = contextOf();
  const before = dossier(text);
  assert.equal(claims(before, params, context).groups.find(({ group }) => group === "one")?.count, 1);
  const after = before.update([{ path: "a.dossier.yaml", text: text.replace("gazette, mirror", "gazette, herald") }]);
  assert.equal(
    claims(after, params, context).groups.find(({ group }) => group === "one"),
    undefined,
  );
});
