import assert from "node:assert/strict";
import { test } from "node:test";
import { generatedFiles, read } from "./generated-files.ts";

for (const { path, text } of generatedFiles()) {
  test(`${path} is current; if not, run: npm run generate`, () => {
    assert.equal(read(path), text);
  });
}
