import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenize } from "./tokens.ts";
import { type DiffPart, diffWords, type WordRun } from "./word-diff.ts";

const run = (text: string): WordRun => {
  const tokens = tokenize(text);
  return { text, tokens, range: { start: 0, end: tokens.length } };
};
const diff = (source: string, quotation: string): readonly DiffPart[] => diffWords(run(source), run(quotation));
const shown = (source: string, quotation: string): string =>
  diff(source, quotation)
    .map(({ kind, text }) => ({ equal: text, deleted: `-${text}-`, inserted: `+${text}+` })[kind])
    .join(" ");

test("a dropped word is deleted, one put in is inserted", () => {
  assert.equal(
    shown("„Wir wollen das nicht“, sagte er", "wir wollen das, sagte er"),
    "Wir wollen das -nicht- sagte er",
  );
  assert.equal(shown("No lo sabemos", "No, no lo sabemos hoy"), "No +no+ lo sabemos +hoy+");
});

test("of a replacement what the source has comes first", () => {
  assert.equal(shown("kami siap membantu", "Kami dapat membantu"), "kami -siap- +dapat+ membantu");
  assert.equal(shown("satu dua", "tiga"), "-satu dua- +tiga+");
});

test("spans count in the two texts", () => {
  assert.deepEqual(diff("они не хотят", "Они хотят"), [
    { kind: "equal", text: "они", source: { start: 0, end: 3 }, quotation: { start: 0, end: 3 } },
    { kind: "deleted", text: "не", source: { start: 4, end: 6 } },
    { kind: "equal", text: "хотят", source: { start: 7, end: 12 }, quotation: { start: 4, end: 9 } },
  ]);
});

test("the parts of each side are its text, and as much as can be is equal", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 9 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const parts = diff(a.join(" "), b.join(" "));
      const side = (other: DiffPart["kind"]): string =>
        parts.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join(" ");
      assert.equal(side("inserted"), a.join(" "));
      assert.equal(side("deleted"), b.join(" "));
      const equal = parts.flatMap(({ kind, text }) => (kind === "equal" ? text.split(" ") : []));
      assert.equal(equal.length, longestCommon(a, b));
    }),
    { numRuns: 300 },
  );
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...others] = a;
  if (first === undefined) return 0;
  const place = b.indexOf(first);
  const without = longestCommon(others, b);
  return place === -1 ? without : Math.max(without, 1 + longestCommon(others, b.slice(place + 1)));
}
