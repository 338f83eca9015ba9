import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArticleText } from "./article-text.ts";
import { findInTexts } from "./find-in-texts.ts";
import { GramFilter, gramsOf } from "./gram-filter.ts";
import { StoredText } from "./stored-text.ts";
import { tokenize } from "./tokens.ts";

// Texts written for these tests.
const articleOf = (text: string, to?: string): ArticleText =>
  new ArticleText(new StoredText(text, undefined), { body: { to } });

const articles = new Map([
  ["en", articleOf("The harbour was opened on Monday. “We have waited ten years for this day,” the mayor said.")],
  [
    "es",
    articleOf("El puerto se abrió el lunes. El alcalde no quiso hablar. Lea también: el puerto se abrió el lunes"),
  ],
  ["side", articleOf("Nothing here. Related: we have waited ten years for this day", "Related")],
  ["wrapped", articleOf("The mayor: we have wait-\ned ten years for this\u00AD day")],
]);

const found = (quotation: string): readonly (readonly [string, string])[] =>
  Array.from(findInTexts(quotation, articles), ({ key, place }) => [key, place] as const);

test("texts that have the words in a row are found, and where in them", () => {
  assert.deepEqual(found("waited ten years for this day"), [
    ["en", "body"],
    ["side", "other"],
    ["wrapped", "body"],
  ]);
  assert.deepEqual(found("El puerto … no quiso hablar del asunto"), []);
  assert.deepEqual(found("puerto se abrió el lunes … alcalde no quiso hablar"), [["es", "body"]]);
});

test("changed words and short quotations are found nowhere", () => {
  assert.deepEqual(found("waited nine years for this day"), []);
  assert.deepEqual(found("ten years for"), []);
});

test("a text is looked at when its turn comes", () => {
  let asked = 0;
  function* texts(): Iterable<readonly [string, ArticleText]> {
    for (const entry of articles) {
      asked++;
      yield entry;
    }
  }
  for (const { key } of findInTexts("waited ten years for this day", texts())) {
    assert.equal(key, "en");
    break;
  }
  assert.equal(asked, 1);
});

test("a filter never denies words that are there", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const start = at % (words.length - 3);
      const filter = new GramFilter(tokenize(words.join(" ")));
      assert.ok(filter.mayHave(gramsOf(tokenize(words.slice(start, start + 4 + (at % 5)).join(" ")))));
    }),
    { numRuns: 200 },
  );
});

test("a filter denies nearly all that is not there", () => {
  const filter = new GramFilter(tokenize(Array.from({ length: 900 }, (_, index) => `w${index}`).join(" ")));
  const asked = Array.from({ length: 1000 }, (_, index) => tokenize(`x${index} y z v`));
  assert.ok(asked.filter((words) => filter.mayHave(gramsOf(words))).length < 250);
});
