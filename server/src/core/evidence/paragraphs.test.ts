import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitParagraphs } from "./paragraphs.ts";

const paragraphs = (text: string, start = 0, end = text.length): readonly string[] =>
  splitParagraphs(text, { start, end }, []).map((span) => text.slice(span.start, span.end));

const long =
  "Kalimat ini ditulis untuk uji coba dan cukup panjang, sehingga barisnya tidak dibungkus dengan tangan sama sekali.";

test("a paragraph is a line that is not empty", () => {
  assert.deepEqual(paragraphs(`${long}\r\n${long}\n  \n\t${long} \n`), [long, long, long]);
  assert.deepEqual(paragraphs("one\ntwo\nthree"), ["one", "two", "three"], "short lines, but no empty ones");
  assert.deepEqual(paragraphs(" \n\n"), []);
  assert.deepEqual(paragraphs(""), []);
});

test("lines wrapped by hand are joined", () => {
  const wrapped = "\nWritten for this test, with short\nlines and an empty one.\n\nSecond paragraph,\ntoo.\n\n\n";
  assert.deepEqual(paragraphs(wrapped), [
    "Written for this test, with short\nlines and an empty one.",
    "Second paragraph,\ntoo.",
  ]);
  assert.deepEqual(paragraphs(`${long}\nshort\n\n${long}\n`), [long, "short", long], "the median line is long");
});

test("only the given part counts", () => {
  const page = `menu\n\nnews\n\n${long}\n${long}\n\nfoot`;
  const start = page.indexOf("Kalimat") + 8;
  assert.deepEqual(paragraphs(page, start, page.indexOf("foot")), [long.slice(8), long]);
});

test("a hole ends a paragraph", () => {
  const text = "one\nPHOTO\ntwo three\n\nPHOTO";
  const holes = Array.from(text.matchAll(/PHOTO/g), ({ index }) => ({ start: index, end: index + 5 }));
  const spans = splitParagraphs(text, { start: 0, end: text.length }, holes);
  assert.deepEqual(
    spans.map((span) => text.slice(span.start, span.end)),
    ["one", "two three"],
  );
});

test("paragraphs are in order, trimmed, and hold all that is not white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b c", " ", "\n", "\r", "\t") }), (text) => {
      let end = 0;
      for (const span of splitParagraphs(text, { start: 0, end: text.length }, [])) {
        assert.equal(text.slice(end, span.start).trim(), "");
        const paragraph = text.slice(span.start, span.end);
        assert.ok(paragraph !== "" && paragraph === paragraph.trim());
        end = span.end;
      }
      assert.equal(text.slice(end).trim(), "");
    }),
    { numRuns: 300 },
  );
});
