import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule, marksOf } from "#testing/check-rule.ts";
import { answerTexts, dossierWithTexts, sha256Of } from "#testing/dossier-with-texts.ts";
import { snapshotHashMismatch } from "./snapshot-hash-mismatch.ts";

const text = "Jembatan itu dibuka pada hari Senin.\nSekitar empat ratus orang datang.\n";

const files = (sha256: string) =>
  new Map([["a.dossier.yaml", `sources:\n  a: {title: A, snapshot: {file: a.txt, sha256: ${sha256}}}\n`]]);

const severities = (sha256: string, stored: string): string[] =>
  dossierWithTexts(files(sha256), new Map([["a.txt", stored]]), [snapshotHashMismatch])
    .problems()
    .map(({ severity, message }) => `${severity} ${message.id}`);

test("the text that was recorded is right, whatever the case of its hash", () => {
  assert.deepEqual(severities(sha256Of(text), text), []);
  assert.deepEqual(severities(`"${sha256Of(text).toUpperCase()} "`, text), []);
});

test("one letter more is another text", () => {
  assert.deepEqual(severities(sha256Of(text), `${text} `), ["error snapshot-hash-mismatch.changed"]);
});

test("CRLF for LF is an information, LF for CRLF another text", () => {
  const windows = text.replaceAll("\n", "\r\n");
  assert.deepEqual(severities(sha256Of(text), windows), ["information snapshot-hash-mismatch.lineEnds"]);
  assert.deepEqual(severities(sha256Of(windows), text), ["error snapshot-hash-mismatch.changed"]);
});

test("a text that is missing, or has no pin, is no mismatch", () => {
  checkRule(
    snapshotHashMismatch,
    `
sources:
  a: {title: A, snapshot: {file: b.txt, sha256: ${sha256Of(text)}}}
  b: {title: B, snapshot: {sha256: ${sha256Of(text)}}}
  c: {title: C, snapshot: c.txt}
  d: {title: D}
#- c.txt
Anything.
`,
  );
});

test("when the text is restored the problem is gone", () => {
  const changed = dossierWithTexts(files(sha256Of(text)), new Map([["a.txt", "Else.\n"]]), [snapshotHashMismatch]);
  assert.equal(changed.problems().length, 1);
  const pinned = changed.update([{ path: "a.dossier.yaml", text: files(sha256Of("Else.\n")).get("a.dossier.yaml") }]);
  const restored = answerTexts(pinned, new Map([["a.txt", "Else.\n"]]));
  assert.deepEqual(marksOf(restored, snapshotHashMismatch), []);
});

test("the hash of the text as it is now can be recorded, in the quotes of the old one", () => {
  const source = (sha256: string) =>
    `sources:\r\n  a:\r\n    title: A\r\n    snapshot: {file: a.txt, sha256: "${sha256}"}  # pinned\r\n#- a.txt\nElse.`;
  checkFix(snapshotHashMismatch, source(sha256Of(text)), source(sha256Of("Else.")));
  checkFix(
    snapshotHashMismatch,
    source("not yet"),
    source(sha256Of("Else.")),
    "Record the hash of the text as it is now",
  );
});

test("for other line ends a file for Git is offered beside the text, and the new hash", () => {
  const pinned = files(sha256Of(text));
  const windows = new Map([["a.txt", text.replaceAll("\n", "\r\n")]]);
  const dossier = dossierWithTexts(pinned, windows, [snapshotHashMismatch]);
  const fixes = dossier.problems()[0]?.fixes?.(dossier) ?? [];
  assert.deepEqual(
    fixes.map(({ title, creates = [] }) => [title.id, creates]),
    [
      ["fix.keepLineEnds", [{ file: ".gitattributes", text: "*.txt -text\n" }]],
      ["fix.updateHash", []],
    ],
  );
});
