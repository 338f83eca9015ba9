import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { namedTexts, namesText, sourcesOfText } from "./named-texts.ts";

const file = `sources:
  harbour: {title: Harbour, snapshot: harbour.txt}
  mirror: {title: Harbour again, snapshot: {file: harbour.txt, excerpt: true}}
  market: {title: Market, snapshot: market.txt}
  lost: {title: Lost, snapshot: lost.txt}
`;
const texts = new Map([
  ["harbour.txt", "The ferry came in."],
  ["market.txt", "The baker sold every loaf."],
  ["unnamed.txt", "Nobody names this."],
]);
const open = () => dossierWithTexts(new Map([["a.dossier.yaml", file]]), texts);
const ids = (dossier: ReturnType<typeof open>, uri: string) => sourcesOfText(dossier, uri).map(({ id }) => id?.value);

test("a text is found by its URI, with every source that names it", () => {
  const dossier = open();
  assert.deepEqual(ids(dossier, "harbour.txt"), ["harbour", "mirror"]);
  assert.deepEqual(ids(dossier, "market.txt"), ["market"]);
});

test("only texts that are named and were read are the dossier's", () => {
  const dossier = open();
  assert.deepEqual(namedTexts(dossier), ["harbour.txt", "market.txt"]);
  for (const uri of ["lost.txt", "unnamed.txt", "__proto__", ""]) assert.equal(namesText(dossier, uri), false, uri);
});

test("a text that no record names any more is forgotten, and one that is gone", () => {
  const changed = open().update([{ path: "a.dossier.yaml", text: file.replace("market.txt", "harbour.txt") }]);
  assert.deepEqual(namedTexts(changed), ["harbour.txt"]);
  assert.deepEqual(ids(changed, "harbour.txt"), ["harbour", "mirror", "market"]);
  const gone = changed.withTexts(new Map([["harbour.txt\0", { status: "missing" as const }]]));
  assert.deepEqual(namedTexts(gone), []);
});
