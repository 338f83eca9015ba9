import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { check, repository } from "./command.ts";

interface Planted {
  readonly file: string;
  readonly rule: string;
  /** Stands once in the file, on the line that is reported. */
  readonly text: string;
  readonly why: string;
}

const draft = join(repository, "examples/russia-venezuela-draft");

test("the finished example is clean: no error, no warning", () => {
  const loud = check(join(repository, "examples/russia-venezuela")).filter(
    ({ severity }) => severity === "error" || severity === "warning",
  );
  assert.deepEqual(loud, []);
});

test("the draft example has exactly the mistakes that were planted", () => {
  const planted: Planted[] = JSON.parse(readFileSync(new URL("draft-problems.json", import.meta.url), "utf8"));
  const expected = planted.map(({ file, rule, text }) => `${file}:${lineOf(join(draft, file), text)} ${rule}`);
  const reported = check(draft).filter(({ severity }) => severity === "error" || severity === "warning");
  assert.deepEqual(reported.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort(), expected.sort());
});

function lineOf(path: string, text: string): number {
  const lines = readFileSync(path, "utf8").split("\n");
  const found = lines.flatMap((line, i) => (line.includes(text) ? [i + 1] : []));
  assert.equal(found.length, 1, `'${text}' stands ${found.length} times in ${path}`);
  return found[0] ?? 0;
}
