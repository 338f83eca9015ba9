import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (name: string) => readFileSync(`${root}${name}`, "utf8");
const keysOf = (name: string) => Object.keys(JSON.parse(read(name))).sort();

test("everything that the extension says is said in Indonesian too", () => {
  const code = globSync("client/src/**/*.ts", { cwd: root }).filter((name) => !name.endsWith(".test.ts"));
  const said = code.flatMap((name) =>
    [...read(name).matchAll(/l10n\.t\(\s*("(?:[^"\\]|\\.)*")/g)].map(([, text = ""]) => JSON.parse(text) as string),
  );
  assert.ok(said.length > 50);
  assert.deepEqual(keysOf("l10n/bundle.l10n.id.json"), [...new Set(said)].sort());
});

test("a translation has the same places for what is filled in", () => {
  const placesIn = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  for (const [english, other] of Object.entries<string>(JSON.parse(read("l10n/bundle.l10n.id.json")))) {
    assert.deepEqual(placesIn(other), placesIn(english), english);
  }
});

test("every text of the manifest has both languages, and none is left over", () => {
  const named = [...read("package.json").matchAll(/"%([\w.-]+)%"/g)].map(([, key = ""]) => key);
  assert.deepEqual(keysOf("package.nls.json"), [...new Set(named)].sort());
  assert.deepEqual(keysOf("package.nls.id.json"), keysOf("package.nls.json"));
});

test("links of the manifest's texts are the same in both languages", () => {
  const links = (text: string) => text.match(/\]\(command:[^)]*\)/g) ?? [];
  const [english, other] = ["package.nls.json", "package.nls.id.json"].map((name) => JSON.parse(read(name)));
  for (const key of Object.keys(english)) assert.deepEqual(links(other[key]), links(english[key]), key);
});
