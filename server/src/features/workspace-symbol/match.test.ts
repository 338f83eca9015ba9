import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { DossierRecord } from "#core/record.ts";
import { lineOf, match, queryOf } from "./match.ts";
import { foldedLine, lettersIn, type Searchable } from "./searchable.ts";

function named(...names: string[]): Searchable {
  const text = `\n${names.map(foldedLine).join("\n")}\n`;
  return { record: {} as DossierRecord, claim: undefined, text, letters: lettersIn(text) };
}

function distance(item: Searchable, typed: string): number {
  const query = queryOf(typed);
  return (query && match(item, query)?.distance) ?? Number.POSITIVE_INFINITY;
}

const word = fc.stringMatching(/^[a-zA-ZéñßДжой習近0-9]{1,8}$/u);
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

test("a name is found by itself, by each of its words, by their beginnings, and by any part", () => {
  fc.assert(
    fc.property(name, name, fc.nat(), fc.nat(), (one, other, from, length) => {
      const item = named("some-id", one, other);
      const query = queryOf(other);
      assert.ok(query);
      const found = match(item, query);
      assert.ok(found && found.distance < 1024);
      assert.equal(foldedLine(["some-id", one, other][lineOf(item, found.at)] ?? ""), foldedLine(other));
      const beginnings = query.words.map((each) => each.slice(0, 2)).join("");
      const start = from % query.text.length;
      const part = query.text.slice(start, start + 1 + (length % 10));
      for (const typed of [...query.words, query.words.toReversed().join(" "), part]) {
        assert.ok(part.trim() === "" || distance(item, typed) < Number.POSITIVE_INFINITY, typed);
      }
      assert.ok([...beginnings].length < 2 || distance(item, beginnings) < Number.POSITIVE_INFINITY, beginnings);
    }),
    { numRuns: 300 },
  );
});

test("the better it fits, the nearer it is", () => {
  const typed = "north pact";
  const names = [
    "North Pact",
    "north-pact 2021",
    "The North Pact",
    "Pact of the North",
    "A snorth pactum",
    "Northern Pact",
  ];
  const found = names.map((each) => distance(named(each), typed));
  assert.deepEqual(
    found.toSorted((a, b) => a - b).map((each) => names[found.indexOf(each)]),
    ["North Pact", "north-pact 2021", "The North Pact", "Northern Pact", "Pact of the North", "A snorth pactum"],
  );
  assert.equal(distance(named("Southern Pact"), typed), Number.POSITIVE_INFINITY);
});
