import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { ignoreProblem } from "./ignore-problem.ts";

const path = "a.dossier.yaml";
const open = (text: string) => dossierOf(new Map([[path, text]]));

/** The text in which the first problem of the rule is ignored for the reason "R"; the rule reports it no more. */
function ignored(text: string, rule: string): string | undefined {
  const dossier = open(text);
  const problems = dossier.problemsIn(path).filter((problem) => problem.rule === rule);
  const [problem] = problems;
  assert.ok(problem, `no ${rule}`);
  const found = ignoreProblem(dossier, problem);
  if (found === undefined) return undefined;
  const { edit, reasonAt } = found;
  const rulesAfter = (newText: string) => open(applyEdits(text, [{ ...edit, newText }])).problemsIn(path);
  const unreasoned = rulesAfter(edit.newText).map((one) => one.rule);
  assert.ok(unreasoned.includes("suppression-without-reason"), "the author is asked for the reason");
  const newText = `${edit.newText.slice(0, reasonAt)}R${edit.newText.slice(reasonAt)}`;
  const after = rulesAfter(newText);
  assert.equal(after.filter((one) => one.rule === rule).length, problems.length - 1);
  assert.ok(!after.some((one) => one.rule.startsWith("suppression") || one.rule === "yaml-syntax"));
  return applyEdits(text, [{ ...edit, newText }]);
}

for (const [name, rule, before, after] of [
  [
    "in a record",
    "claim-without-source",
    "claims:\n  c:\n    text: t   # c\n",
    "claims:\n  c:\n    text: t   # c\n    ignore: [{rule: claim-without-source, reason: R}]\n",
  ],
  [
    "in a record in braces, with CRLF",
    "event-without-source",
    "events:\r\n  e: {date: 2001, title: t}\r\n",
    "events:\r\n  e: {date: 2001, title: t, ignore: [{rule: event-without-source, reason: R}]}\r\n",
  ],
  [
    "in the claim of an event, not for the whole event",
    "claim-without-source",
    "events:\n  e:\n    date: 2001\n    title: t\n    claims:\n      - text: a\n        kind: fact\n      - text: b\n",
    "events:\n  e:\n    date: 2001\n    title: t\n    claims:\n      - text: a\n        kind: fact\n        ignore: [{rule: claim-without-source, reason: R}]\n      - text: b\n",
  ],
  [
    "behind what is ignored already",
    "claim-without-source",
    "claims:\n  c:\n    text: t\n    ignore: {rule: todo, reason: x}\n",
    "claims:\n  c:\n    text: t\n    ignore: [{rule: todo, reason: x}, {rule: claim-without-source, reason: R}]\n",
  ],
  [
    "in a list of lines",
    "claim-without-source",
    "claims:\n  c:\n    ignore:\n      - rule: todo\n        reason: x\n    text: t\n",
    "claims:\n  c:\n    ignore:\n      - rule: todo\n        reason: x\n      - {rule: claim-without-source, reason: R}\n    text: t\n",
  ],
  ["above a setting", "unknown-key", "title: t\nx: 1\n", "title: t\n# dossier-ignore unknown-key: R\nx: 1\n"],
] as const) {
  test(name, () => assert.equal(ignored(before, rule), after));
}

test("what cannot be read has to be mended", () => {
  const dossier = open('events:\n  e: {date: 2001, title: "t}\n');
  const problems = dossier.problemsIn(path);
  assert.notEqual(problems.length, 0);
  for (const problem of problems) assert.equal(ignoreProblem(dossier, problem), undefined);
});
