import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repository } from "../corpus/command.ts";

const page = readFileSync(join(repository, "docs/other-editors.md"), "utf8");

test("the settings are those of the extension, with the same defaults", () => {
  const { contributes } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const properties: Record<string, { default: unknown }> = contributes.configuration.properties;
  const rows = [...page.matchAll(/^\| `(dossier\.[\w.]+)` \| `([^`]*)` \|/gm)].map(([, name, value]) => [name, value]);
  assert.deepEqual(
    rows,
    Object.entries(properties).map(([name, property]) => [name, JSON.stringify(property.default)]),
  );
});

test("configurations in JSON can be read", () => {
  const blocks = [...page.matchAll(/^```json\n(.*?)^```$/gms)];
  assert.ok(blocks.length >= 2);
  for (const [, json = ""] of blocks) assert.doesNotThrow(() => JSON.parse(json), json);
});
