import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { marksOf } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { readFixture } from "#testing/fixture.ts";
import { rules } from "./registry.ts";

const folder = new URL(".", import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));

test("every rule has a page, and every page a rule", () => {
  assert.deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
});

test("rule ids are unique, and rules yield to rules that exist", () => {
  const ids = rules.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const known = new Set(ids);
  for (const { id, yieldsTo = [] } of rules) for (const other of yieldsTo) assert.ok(known.has(other), `${id} yields to '${other}'`);
});

for (const rule of rules) {
  test(`the page of ${rule.id} is true`, () => {
    const page = readFileSync(new URL(`${rule.id}.md`, folder), "utf8");
    assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`), "it begins with the rule's id and summary");
    for (const heading of ["Why", "Incorrect", "Correct", "When to turn it off"]) assert.match(page, new RegExp(`^## ${heading}$`, "m"));
    const incorrect = examplesUnder(page, "Incorrect");
    const correct = examplesUnder(page, "Correct");
    assert.ok(incorrect.length > 0 && correct.length > 0);
    for (const example of incorrect) {
      const { files, marks } = readFixture(example);
      assert.ok(marks.length > 0, "an incorrect example shows what is reported");
      assert.deepEqual(marksOf(dossierOf(files), rule), marks);
    }
    for (const example of correct) assert.deepEqual(marksOf(dossierOf(readFixture(example).files), rule), []);
  });
}

function examplesUnder(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}
