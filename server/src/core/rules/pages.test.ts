import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { checkPage } from "#testing/check-page.ts";
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
  for (const { id, yieldsTo = [] } of rules)
    for (const other of yieldsTo) assert.ok(known.has(other), `${id} yields to '${other}'`);
});

for (const rule of rules) {
  test(`the page of ${rule.id} is true`, () => {
    checkPage(rule, readFileSync(new URL(`${rule.id}.md`, folder), "utf8"), rules);
  });
}
