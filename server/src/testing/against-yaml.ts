import assert from "node:assert/strict";
import { readFast } from "#core/syntax/fast-reader.ts";
import { readMended } from "#core/syntax/mending/read-mended.ts";
import { entryOf } from "#core/syntax/node.ts";

/**
 * Asserts that the fast reader declines a text or reads it as `yaml` does.
 * @returns whether it reads it
 */
export function assertAsYaml(text: string, isBelowKey: boolean): boolean {
  const read = readFast(text, isBelowKey);
  if (read === undefined) return false;
  const { roots, problems } = readMended(text, isBelowKey ? "x:\n" : "");
  assert.deepEqual(problems, [], JSON.stringify(text));
  const [root] = roots;
  const value = isBelowKey && root?.kind === "map" && root.entries.length === 1 ? entryOf(root, "x")?.value : root;
  assert.deepEqual(read, value, JSON.stringify(text));
  assert.equal(roots.length, 1, JSON.stringify(text));
  return true;
}
