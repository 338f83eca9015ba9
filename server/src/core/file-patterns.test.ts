import assert from "node:assert/strict";
import { test } from "node:test";
import { filePatterns, pathFrom } from "./file-patterns.ts";

const named: readonly (readonly [globs: readonly string[], path: string, expected: boolean])[] = [
  [[], "a.dossier.yaml", false],
  [["", "/"], "a.dossier.yaml", false],
  [["drafts/**"], "drafts/a.dossier.yaml", true],
  [["drafts/**"], "drafts/deep/er/a.dossier.yaml", true],
  [["drafts/**"], "other/drafts/a.dossier.yaml", false],
  [["drafts"], "drafts/deep/a.dossier.yaml", true],
  [["drafts/"], "drafts/deep/a.dossier.yaml", true],
  [["./drafts"], "drafts/a.dossier.yaml", true],
  [["drafts"], "drafts.dossier.yaml", false],
  [["**/old"], "a/b/old/c.dossier.yaml", true],
  [["*.dossier.yml"], "a.dossier.yml", true],
  [["*.dossier.yml"], "a/b.dossier.yml", false],
  [["**/*.dossier.yml"], "a/b.dossier.yml", true],
  [["drafts/**"], "drafts/.hidden.dossier.yaml", true],
  [["{a,b}/**"], "b/c.dossier.yaml", true],
  [["x", "y"], "y/c.dossier.yaml", true],
];

for (const [globs, path, expected] of named) {
  test(`[${globs.join(", ")}] ${expected ? "names" : "does not name"} ${path}`, () => {
    assert.equal(filePatterns(globs)(path), expected);
  });
}

test("paths are as an author writes them", () => {
  assert.equal(pathFrom("file:///w", "file:///w/a%20b/c.dossier.yaml"), "a b/c.dossier.yaml");
  assert.equal(pathFrom("file:///w", "file:///w/100%.dossier.yaml"), "100%.dossier.yaml");
  assert.equal(pathFrom("", "a.dossier.yaml"), "a.dossier.yaml");
});
