import assert from "node:assert/strict";
import type { Rule } from "#core/check/rule.ts";
import { marksOf } from "./check-rule.ts";
import { dossierWithTexts } from "./dossier-with-texts.ts";
import { readFixture } from "./fixture.ts";

/** A rule's page has the parts that pages have, and its examples come out as they are marked when all the rules run. */
export function checkPage(rule: Rule, page: string, rules: readonly Rule[]): void {
  assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`), "it begins with the rule's id and summary");
  for (const heading of ["Why", "Incorrect", "Correct", "When to turn it off"]) {
    assert.match(page, new RegExp(`^## ${heading}$`, "m"));
  }
  const incorrect = examplesUnder(page, "Incorrect");
  const correct = examplesUnder(page, "Correct");
  assert.ok(incorrect.length > 0 && correct.length > 0);
  for (const example of incorrect) {
    const { files, texts, marks } = readFixture(example);
    assert.ok(marks.length > 0, "an incorrect example shows what is reported");
    assert.deepEqual(marksOf(dossierWithTexts(files, texts, rules), rule), marks);
  }
  for (const example of correct) {
    const { files, texts } = readFixture(example);
    assert.deepEqual(marksOf(dossierWithTexts(files, texts, rules), rule), []);
  }
}

function examplesUnder(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}
