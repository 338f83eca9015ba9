import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArticleText } from "./article-text.ts";
import { findQuotation } from "./find-quotation.ts";
import { StoredText } from "./stored-text.ts";

const articleOf = (text: string): ArticleText => new ArticleText(new StoredText(text, undefined), {});

const words = [
  ..."kami tidak menginginkan itu the minister didn't say мы не хотим этого ещё Die Straße nicht el señor no 5,5 51% $3 2021 22nd",
]
  .join("")
  .split(" ");
const separators = [
  " ",
  ", ",
  ". ",
  "\n",
  "\r\n\r\n",
  " – ",
  "-",
  "-\n",
  " “",
  "” ",
  "’",
  "\u00A0",
  "\u00AD\n",
  "… ",
  " ... ",
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.flat().join(""));
const anyText = fc.oneof(
  { weight: 2, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab1 ,.[]()…-\n"’%漢ไß\u0301\u00AD'), maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

/** Cuts a text at two of its tokens, or not at all where one character holds several. */
function cut(article: ArticleText, one: number, other: number) {
  const { tokens } = article.stored;
  if (tokens.length === 0) return undefined;
  const first = Math.min(one % tokens.length, other % tokens.length);
  const last = Math.max(one % tokens.length, other % tokens.length);
  const span = tokens.span(first, last);
  if (first > 0 && tokens.span(first - 1).end > span.start) return undefined;
  if (last + 1 < tokens.length && tokens.span(last + 1).start < span.end) return undefined;
  return { ...span, first, last };
}

test("a quotation cut from a text is always found there", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
      const article = articleOf(text);
      const piece = cut(article, one, other);
      if (piece === undefined) return;
      const result = findQuotation(text.slice(piece.start, piece.end), {}, article);
      assert.equal(result?.kind, "found");
    }),
    { numRuns: 400 },
  );
});

test("after one word is changed it is never found", () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), fc.nat(), (text, one, other, changed) => {
      const article = articleOf(text);
      const piece = cut(article, one, other);
      if (piece === undefined) return;
      const { tokens } = article.stored;
      const word = tokens.span(piece.first + (changed % (piece.last - piece.first + 1)));
      const quotation = `${text.slice(piece.start, word.start)}xylophon${text.slice(word.end, piece.end)}`;
      const result = findQuotation(quotation, {}, article);
      assert.ok(result?.kind === "differs" || result?.kind === "absent", JSON.stringify([quotation, result]));
      if (result.kind !== "differs") return;
      const diff = result.parts.flatMap((part) => part.diff);
      assert.ok(diff.some(({ kind, text: shown }) => kind === "inserted" && shown.includes("xylophon")));
    }),
    { numRuns: 400 },
  );
});
