import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { grammarPath } from "./tokens.ts";

const text = readFileSync(grammarPath, "utf8");

test("every rule that is included exists, and every rule is included", () => {
  const { repository } = JSON.parse(text) as { repository: object };
  const included = new Set([...text.matchAll(/"include":\s*"#([^"]*)"/g)].map(([, name]) => name));
  assert.deepEqual([...included].sort(), Object.keys(repository).sort());
});
