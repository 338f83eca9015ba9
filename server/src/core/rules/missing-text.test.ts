import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextAnswer } from "#core/texts/article-texts.ts";
import { checkRule, marksOf } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { answerTexts, dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { missingText } from "./missing-text.ts";

test("a file that two sources name is one text", () => {
  checkRule(
    missingText,
    `
#- b.dossier.yaml
sources:
  b: {title: B, snapshot: page.html}
#- a.dossier.yaml
sources:
  a: {title: A, snapshot: page.html}
#                         ^^^^^^^^^ information: The text 'page.html' is not at hand, so that nothing is compared with it. Name its folder in the setting 'dossier.snapshotFolder', or with --snapshots on the command line.
`,
  );
});

test("a text that is at hand in a form that cannot be used has other reports", () => {
  const files = new Map([
    ["a.dossier.yaml", "sources:\n  a: {title: A, snapshot: a.txt}\n  b: {title: B, snapshot: b.txt}\n"],
  ]);
  const dossier = dossierWithTexts(
    files,
    new Map<string, string | TextAnswer>([
      ["a.txt", { status: "outside" }],
      ["b.txt", "\uFFFD"],
    ]),
    [missingText],
  );
  assert.deepEqual(dossier.problems(), []);
});

test("nothing is said before the host has answered", () => {
  const files = new Map([["a.dossier.yaml", "sources:\n  a: {title: A, snapshot: a.txt}\n"]]);
  assert.deepEqual(dossierOf(files, [missingText]).problems(), []);
});

test("the report moves on when the text arrives, and is one task for any number of sources", () => {
  const sources = Array.from({ length: 300 }, (_, i) => `  s${i}: {title: Article ${i}, snapshot: s${i}.txt}\n`);
  const files = new Map([["a.dossier.yaml", `sources:\n${sources.join("")}`]]);
  const dossier = dossierWithTexts(files, new Map(), [missingText]);
  assert.match(
    marksOf(dossier, missingText).join(),
    /^a\.dossier\.yaml:2:.*300 texts are not at hand \('s0\.txt' and others\)/,
  );
  const before = dossier.workDone;
  const edited = dossier.update([
    { path: "a.dossier.yaml", text: `sources:\n${sources.join("").replace("s0.txt", "t.txt")}` },
  ]);
  const next = answerTexts(edited, new Map([["t.txt", "Here it is."]]));
  assert.match(marksOf(next, missingText).join(), /^a\.dossier\.yaml:3:.*299 texts/);
  assert.ok(next.workDone - before <= 4, `${next.workDone - before} tasks`);
});
