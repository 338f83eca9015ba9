import assert from "node:assert/strict";
import { test } from "node:test";
import { filterOf, likeliestOffers, mostOffers, select } from "./select.ts";

const candidate = (id: string, names: readonly string[] = [], relevance = 0) => ({
  id,
  names: () => [id, ...names],
  relevance,
});
const idsFor = (typed: string, ...candidates: ReturnType<typeof candidate>[]) =>
  select(candidates, typed).map((selected) => selected.candidate.id);
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => candidate(`id-${i}`, [`Nummer ${i}`], i === 900 ? 0 : 5));

test("what fits better comes first, then what is more relevant, then by id", () => {
  const all = [candidate("x", ["let go"]), candidate("b", ["Tango"]), candidate("c", ["Gomez"], 7), candidate("gomez")];
  assert.deepEqual(idsFor("go", ...all), ["gomez", "c", "x", "b"]);
  assert.deepEqual(idsFor("", ...all), ["b", "gomez", "x", "c"]);
});

test("case, accents and the order of words do not count", () => {
  assert.deepEqual(idsFor("GOMEZ A", candidate("z"), candidate("a", ["Ana Gómez"])), ["a", "z"]);
  assert.deepEqual(idsFor("гомес", candidate("z"), candidate("a", ["А. Гомес"])), ["a", "z"]);
});

test("few are all left to the editor; of many only the best", () => {
  assert.equal(select(many(mostOffers), "zzz").length, mostOffers);
  assert.equal(select(many(mostOffers + 1), "zzz").length, 0);
  const chosen = select(many(2000), "");
  assert.equal(chosen.length, likeliestOffers);
  assert.deepEqual(
    chosen.slice(0, 3).map((selected) => selected.candidate.id),
    ["id-900", "id-0", "id-1"],
  );
  assert.deepEqual(select(many(2000), "nummer 199").length, 11);
});

test("of some more, those are left to the editor in which the letters occur in this order", () => {
  const some = [...many(mostOffers), candidate("xyz", ["Rue de la Paix"])];
  assert.deepEqual(idsFor("RDLP", ...some), ["xyz"]);
  assert.deepEqual(idsFor("pdlr", ...some), []);
  assert.deepEqual(idsFor("rdlp", ...many(1000), ...some), []);
});

test("editors are given a text that begins with what is typed, if one name fits", () => {
  const actor = candidate("a", ["Ana Gómez"]);
  const filter = (typed: string) => filterOf(select([actor], typed)[0] ?? assert.fail(), typed);
  assert.equal(filter("GÓ"), "Gómez");
  assert.equal(filter("go"), "go Ana Gómez");
  assert.equal(filter("gomez a"), "gomez a Ana Gómez");
  assert.equal(filter(""), "a Ana Gómez");
  assert.equal(filter("qqq"), "a Ana Gómez");
});
