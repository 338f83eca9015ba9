import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";

const forms: Readonly<Record<string, (depth: number) => string>> = {
  "flow lists": (depth) => "[".repeat(depth) + "]".repeat(depth),
  "flow mappings": (depth) => "{a: ".repeat(depth) + "}".repeat(depth),
  "flow lists that are not closed": (depth) => "[".repeat(depth),
  "items on one line": (depth) => `\n      ${"- ".repeat(depth)}a`,
  "keys on one line": (depth) => `\n      ${"? ".repeat(depth)}a`,
};

for (const [name, form] of Object.entries(forms)) {
  for (const depth of [400, 600, 3000, 20_000]) {
    test(`${depth} ${name} in each other overflow nothing, and the records around them are read`, () => {
      const deep = `  deep:\n    date: 2020\n    title: T\n    x-own: ${form(depth)}\n`;
      const text = `events:\n  before: {date: 2020, title: T}\n${deep}  behind: {date: 2020, title: T}\n`;
      const dossier = dossierOf(new Map([["a.dossier.yaml", text]]));
      assert.ok(dossier.recordsOf("event").some(({ id }) => id?.value === "behind"));
      const found = dossier.problems().some(({ message }) => message.id === "yaml-syntax.depth");
      if (depth > 500) assert.ok(found, "what is too deep is reported");
    });
  }
}
