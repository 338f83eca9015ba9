import assert from "node:assert/strict";
import { test } from "node:test";
import { type QuotationPart, readQuotation } from "./quotation.ts";

const shownPart = ({ words, steps }: QuotationPart): string =>
  steps === undefined
    ? words.words.trim()
    : steps
        .map((step) =>
          ({
            word: () => step.kind === "word" && step.word,
            gap: () => "*",
            stem: () => step.kind === "stem" && `${step.prefix}~${step.suffix}`,
          })[step.kind](),
        )
        .join(" ");
const parts = (text: string): readonly string[] => readQuotation(text, () => false).parts.map(shownPart);

test("marks of omission part a quotation", () => {
  assert.deepEqual(parts("one two … three [...] four (…) five. . .six"), ["one two", "three", "four", "five", "six"]);
  assert.deepEqual(parts("… only the middle …"), ["only the middle"]);
  assert.deepEqual(parts("No. Two.. three"), ["no two three"]);
});

test("brackets stand for any words, or change one", () => {
  assert.deepEqual(parts("[He] said [that] they will"), ["said * they will"]);
  assert.deepEqual(parts("[T]he minister want[ed] it [sic] (sic!) now[1]"), ["~he minister want~ it now"]);
  assert.deepEqual(parts("report[] re[-]open"), ["report~ re open"]);
});

test("nothing but marks is no quotation", () => {
  for (const text of ["", "…", "“”", "[...]", "[he]", "[sic]"]) assert.deepEqual(parts(text), [], text);
});

test("parts know where they stand", () => {
  const text = "„Eins [x] zwei“ … drei!";
  const spans = readQuotation(text, () => false).parts.map(({ span }) => text.slice(span.start, span.end));
  assert.deepEqual(spans, ["Eins [x] zwei", "drei"]);
});
