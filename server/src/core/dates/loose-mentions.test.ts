import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { splitText } from "#core/language/words.ts";
import { lexiconOf } from "./date-lexicon.ts";
import { dateText } from "./date-text.ts";
import { findLooseMentions } from "./loose-mentions.ts";

function found(tag: string, text: string): string[] {
  const language = languageOf(tag);
  assert.ok(language);
  return findLooseMentions(dateText(splitText(text), lexiconOf(language), true)).map(
    ({ span, inYear }) => `${text.slice(span.start, span.end)} = ${inYear(2022)}`,
  );
}

test("abbreviated months, bare months, numbers in brackets, decades", () => {
  assert.deepEqual(found("en", "on Jan. 6 and 9 Oct"), ["Jan = 2022-01-06", "Oct = 2022-10-09"]);
  assert.deepEqual(found("en", "heard in February"), ["February = 2022-02"]);
  assert.deepEqual(found("id", "pekan lalu (26/1) dan (2/5/21)"), ["26/1 = 2022-01-26", "2/5/21 = 2021-05-02"]);
  assert.deepEqual(found("en", "in the 1990s"), ["1990 = 199X"]);
  assert.deepEqual(found("de", "in den 1930er Jahren"), ["1930 = 193X"]);
});

test("no such day, and other numbers", () => {
  assert.deepEqual(found("id", "(31/2)"), ["31/2 = undefined"]);
  assert.deepEqual(found("en", "may be 1990 of them"), []);
});
