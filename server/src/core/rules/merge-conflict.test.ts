import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { mergeConflict } from "./merge-conflict.ts";

const { open: message } = mergeConflict.messages;

test("a mark that is left over counts too", () => {
  checkRule(
    mergeConflict,
    `events:\n  e1: {title: A}\n=======\n#<^^^^^ error: ${message}\n  e2: {title: B}\n>>>>>>> theirs\n`,
  );
  checkRule(mergeConflict, `>>>>>>> theirs\n#<^^^^^ error: ${message}\n`);
  checkRule(mergeConflict, `||||||| base\n#<^^^^^ error: ${message}\n`);
});

test("lines of signs inside a text are text", () => {
  checkRule(
    mergeConflict,
    "events:\n  e1:\n    note: |\n      <<<<<<< HEAD\n      =======\n# =======\n# <<<<<<<\nx-a: b ======= c\n",
  );
});

test("nothing else is reported for the file, and other files are checked as ever", () => {
  const files = new Map([
    [
      "a.dossier.yaml",
      "events:\n  e1:\n<<<<<<< HEAD\n    tilte: A\n=======\n    titel: A: B\n>>>>>>> theirs\n    cites: nowhere\n",
    ],
    ["b.dossier.yaml", "events:\n  e2: {date: 2001, title: B, cites: nowhere}\n"],
  ]);
  const problems = dossierOf(files).problems();
  assert.deepEqual(
    problems.map(({ file, rule }) => [file, rule]),
    [
      ["a.dossier.yaml", "merge-conflict"],
      ["b.dossier.yaml", "unknown-source"],
    ],
  );
});

test("where the rule is off, the rest is reported", () => {
  const manifest = "rules: {merge-conflict: off}\n";
  const files = new Map([
    ["dossier.yaml", manifest],
    ["a.dossier.yaml", "events:\n  e1:\n=======\n    date: 2001\n    title: A\n    cites: nowhere\n"],
  ]);
  const rules = dossierOf(files)
    .problems()
    .map(({ rule }) => rule);
  assert.ok(rules.includes("unknown-source") && !rules.includes("merge-conflict"));
});
