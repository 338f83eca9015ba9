import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "#core/dossier.ts";
import { asEdits } from "#testing/as-edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { FeatureMemory } from "../feature-memory.ts";
import { claimsBySupport } from "./claim-support.ts";
import { knownSupports } from "./known-supports.ts";

const told = (dossier: Dossier, memory: FeatureMemory) =>
  [...claimsBySupport(dossier, memory)].map(([group, claims]) => [
    group,
    claims.map(({ record, index }) => `${record.id?.value} ${index} ${record.syntax.text}`),
  ]);

test("after any edits the support is the one that is found anew", () => {
  for (let seed = 1; seed <= 10; seed++) {
    const author = new RandomDossier(seed);
    let dossier = dossierOf(author.texts, []);
    const memory = new FeatureMemory();
    for (let edit = 0; edit < 40; edit++) {
      const { name, changes } = author.edit();
      dossier = dossier.update(asEdits(dossier, changes));
      assert.deepEqual(told(dossier, memory), told(dossier, new FeatureMemory()), `${seed}: ${name}`);
    }
  }
});

const path = "a.dossier.yaml";
const text = `
sources:
  s: {title: S, published: 2020-02-01}
  t: {title: T, published: 2020-02-02}
events:
  e: {date: 2020-01-01, title: E, claims: [{id: c, text: One, cites: [s]}]}
  f: {date: 2020-01-02, title: F, claims: [{id: d, text: Two, cites: [s]}]}
  g: {date: 2020-01-03, title: G, claims: [{id: h, text: Three, contradicts: [], cites: [s]}]}
`.trimStart();

/** The records whose claims are looked at again after an edit of the text. */
function lookedAt(from: string, to: string): (string | undefined)[] {
  const memory = new FeatureMemory();
  const first = dossierOf(new Map([[path, text]]), []);
  claimsBySupport(first, memory);
  const second = first.update([{ path, text: text.replace(from, to) }]);
  const supports = knownSupports(second, memory);
  return [...second.recordsOf("event")].flatMap((record) => {
    let isNew = false;
    supports.of(record, () => {
      isNew = true;
      return [];
    });
    return isNew ? [record.id?.value] : [];
  });
}

test("only what an edit can have changed is looked at again", () => {
  assert.deepEqual(lookedAt("title: F", "title: Ff"), ["f"]);
  assert.deepEqual(lookedAt("contradicts: []", "contradicts: [c]").sort(), ["e", "g"]);
  assert.deepEqual(lookedAt("title: T", "title: Tt").sort(), ["e", "f", "g"]);
});
