import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { SimilarTexts, similar } from "./similar.ts";

const ids = ["antara-2026", "antara-2025", "tempo-2024", "rt", "ria", "флорес"];

for (const [text, expected] of [
  ["antara-2024", ["antara-2025", "antara-2026"]],
  ["antra-2026", ["antara-2026", "antara-2025"]],
  ["ANTARA-2026", ["antara-2026", "antara-2025"]],
  ["témpo-2024", ["tempo-2024"]],
  ["флоре", ["флорес"]],
  ["RT", ["rt"]],
  ["rta", ["ria", "rt"]],
  ["x", []],
  ["r", []],
  ["tr", ["rt"]],
  ["atnara-2026", ["antara-2026"]],
  ["tass", []],
  ["", []],
  ["completely-different", []],
] as const) {
  test(`'${text}' may be ${expected.join(", ") || "nothing that is known"}`, () => {
    assert.deepEqual(similar(text, ids), expected);
  });
}

test("a short word has to be nearer than a long one", () => {
  assert.deepEqual(similar("ab", ["cd", "ad"]), ["ad"]);
  assert.deepEqual(similar("abcde", ["abxye"]), []);
  assert.deepEqual(similar("abcdef", ["abxyef", "abxyzf"]), ["abxyef"]);
});

test("at most three are named, the nearest first, then by code point", () => {
  assert.deepEqual(similar("abcdef", ["abcdex", "abcdzy", "abcde", "abcdeg", "abcdef1"]), [
    "abcde",
    "abcdef1",
    "abcdeg",
  ]);
});

test("one edit of a word of three letters and more is found, and the order of the candidates does not matter", () => {
  const word = fc.stringMatching(/^[a-z]{3,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.array(word, { maxLength: 5 }), (id, at, others) => {
      const typed = id.slice(0, at % id.length) + id.slice((at % id.length) + 1);
      const candidates = [...others, id];
      assert.deepEqual(similar(typed, candidates), similar(typed, candidates.toReversed()));
      if (typed.length >= 3) assert.ok(similar(typed, [id]).includes(id));
    }),
    { numRuns: 300 },
  );
});

test("two edits in long words are found, whichever letters they concern", () => {
  const letter = fc.constantFrom(..."abcdeäAÉ-_1я日");
  const word = fc.string({ unit: letter, minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), fc.nat(), letter, letter, (id, one, two, first, second) => {
      const letters = [...id];
      letters[one % letters.length] = first;
      letters.splice(two % letters.length, 0, second);
      assert.deepEqual(similar(letters.join(""), [id]), [id]);
    }),
    { numRuns: 300 },
  );
});

test("of many candidates those are found that a comparison with each finds", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcA-1é"), maxLength: 9 });
  const isSwapped = (a: string, b: string) =>
    [...a].some(
      (_, i) =>
        a.slice(0, i) +
          a
            .slice(i, i + 2)
            .split("")
            .reverse()
            .join("") +
          a.slice(i + 2) ===
        b,
    );
  const fold = (text: string) => text.replaceAll("é", "e").toLowerCase();
  const isNear = (text: string, other: string) => {
    const limit = text.length < 2 ? 0 : text.length < 6 ? 1 : 2;
    const edits = distance(text, other);
    return edits <= limit || (edits === 2 && limit === 1 && isSwapped(text, other));
  };
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 10, maxLength: 60 }), word, (words, text) => {
      const near = words.filter((other) => isNear(fold(text), fold(other)));
      const found = new SimilarTexts(words).similarTo(text);
      assert.equal(found.length, Math.min(3, near.length));
      for (const one of found) assert.ok(near.includes(one), one);
    }),
    { numRuns: 1000 },
  );
});
