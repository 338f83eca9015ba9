import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ChunkedText } from "./chunked-text.ts";
import { LineIndex } from "./line-index.ts";

const line = fc
  .tuple(fc.stringMatching(/^[ab𝄞]{0,4}$/u), fc.constantFrom("\n", "\r\n", "\n\n"))
  .map(([text, end]) => text + end);
const chunk = fc.array(line, { maxLength: 4 }).map((lines) => lines.join(""));
const chunks = fc.tuple(fc.array(chunk, { minLength: 1, maxLength: 6 }), fc.stringMatching(/^[ab]{0,3}$/));

const startsOf = (parts: readonly string[]): number[] =>
  parts.map((_, i) => parts.slice(0, i).reduce((length, part) => length + part.length, 0));

function assertSame(chunked: ChunkedText, text: string): void {
  const plain = new LineIndex(text);
  assert.equal(chunked.length, text.length);
  assert.equal(chunked.lineCount, plain.lineCount);
  for (let offset = -1; offset <= text.length + 1; offset++) {
    assert.deepEqual(chunked.placeOf(offset), plain.placeOf(offset), `placeOf ${offset}`);
  }
  for (let at = 0; at <= plain.lineCount + 1; at++) {
    assert.equal(chunked.startOfLine(at), plain.startOfLine(at), `startOfLine ${at}`);
    assert.equal(chunked.endOfLine(at), plain.endOfLine(at), `endOfLine ${at}`);
    for (const character of [0, 2, 9]) {
      const place = { line: at, character };
      assert.equal(chunked.offsetOf(place), plain.offsetOf(place), `offsetOf ${at}:${character}`);
    }
  }
  for (let start = 0; start <= text.length; start += 3)
    assert.equal(chunked.slice(start, start + 7), text.slice(start, start + 7));
  assert.equal(chunked.toString(), text);
}

test("a text in parts has the lines of the text in one piece", () => {
  fc.assert(
    fc.property(chunks, ([parts, rest]) => {
      const text = parts.join("") + rest;
      assertSame(ChunkedText.of(text, startsOf(parts)), text);
    }),
  );
});

test("parts can be replaced, also by fewer or more", () => {
  fc.assert(
    fc.property(chunks, fc.array(chunk, { maxLength: 3 }), fc.nat(5), fc.nat(3), ([parts, rest], others, at, count) => {
      const text = parts.join("") + rest;
      const before = ChunkedText.of(text, startsOf(parts));
      before.placeOf(3);
      const cut = [0, ...startsOf(parts)]; // chunk i of `before` begins here
      const first = Math.min(at, cut.length - 1);
      const last = Math.min(first + count, cut.length - 1);
      if (first === last) return;
      const after = before.replaced(first, last - first, others);
      const expected = text.slice(0, cut[first]) + others.join("") + text.slice(cut[last]);
      assertSame(after, expected);
    }),
  );
});

test("what is the same at both ends of another text is found, and nothing is counted twice", () => {
  const letters = fc.stringMatching(/^[ab\n]{0,4}$/);
  fc.assert(
    fc.property(chunks, fc.nat(30), fc.nat(6), letters, ([parts, rest], at, count, added) => {
      const text = parts.join("") + rest;
      const other = text.slice(0, at) + added + text.slice(at + count);
      const { head, tail } = ChunkedText.of(text, startsOf(parts)).sameEnds(other);
      const most = Math.min(text.length, other.length);
      let same = 0;
      while (same < most && text[same] === other[same]) same++;
      assert.equal(head, same);
      let behind = 0;
      while (behind < most - head && text.at(-1 - behind) === other.at(-1 - behind)) behind++;
      assert.equal(tail, behind);
    }),
  );
});
