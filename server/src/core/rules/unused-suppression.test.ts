import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { readFixture } from "#testing/fixture.ts";
import { unusedSuppression } from "./unused-suppression.ts";

const check = (picture: string) => checkRule(unusedSuppression, picture);

test("an entry holds for its record, in a claim for that claim", () => {
  check(`
events:
  e:
    date: 2001
    title: T
    cites: [zz]
    ignore: [{rule: unknown-source, reason: R}, {rule: todo, reason: R}]
#                                                      ^^^^ hint: 'todo' reports nothing in this record, so there is nothing to silence. Remove the entry.
    claims:
      - {text: A, cites: [yy], ignore: {rule: unknown-source, reason: R}}
      - {text: B, ignore: [{rule: unknown-source, reason: R}]}
#                                 ^^^^^^^^^^^^^^ hint: 'unknown-source' reports nothing in this claim, so there is nothing to silence. Remove the entry.
`);
});

test("a comment holds for its line, and for the next one where it stands alone", () => {
  check(`
events:
  # dossier-ignore unknown-source: used
  a: {date: 2001, title: T, cites: [zz]}
  b: {date: 2001, title: U, cites: [zz]} # dossier-ignore unknown-source: used
  c: {date: 2001, title: V} # dossier-ignore unknown-source: not used
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'unknown-source' reports nothing on this line, so there is nothing to silence. Remove the comment.
  # dossier-ignore unknown-source: too far
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'unknown-source' reports nothing on the next line, for which the comment holds. Remove it, or put it directly above what it means.

  d: {date: 2001, title: W, cites: [zz]}
  e:
    title: "T # dossier-ignore todo: a text"
    note: |
      # dossier-ignore todo: a text
`);
});

test("what is not shown for another reason is silenced all the same", () => {
  check(`
events:
  a:
    date: 2030-01-01
    title: T
    cites: [s]
    ignore: [{rule: source-predates-event, reason: yields to another}]
sources:
  s: {title: S, published: 2001}
`);
});

test("entries that other rules report are left to them", () => {
  check(`
events:
  a:
    date: 2001
    title: T
    ignore: [{rule: unknown-source}, {rule: no-such-rule, reason: R}, {rule: todo, reason: R, until: 2002}, {reason: R}]
  b: {date: 2001, title: T} # dossier-ignore todo
  c: {date: 2001, title: T} # dossier-ignore no-such-rule: R
`);
});

test("it accepts its own suppression, and never reports that", () => {
  check(`
events:
  a:
    date: 2001
    title: T
    ignore: [{rule: todo, reason: R}, {rule: unused-suppression, reason: kept for the next}]
  b: {date: 2001, title: T, ignore: {rule: unused-suppression, reason: R}}
`);
});

test("a rule that is off is not judged", () => {
  const picture = (settings: string, mark = "") => `
events:
  a: {date: 2001, title: T, ignore: {rule: long-quote, reason: R}}
${mark}
#- dossier.yaml
${settings}
`;
  check(picture("rules: {long-quote: off}"));
  check(picture("profile: draft"));
  check(picture("rules: {unused-suppression: off}"));
  const said = "'long-quote' reports nothing in this record, so there is nothing to silence. Remove the entry.";
  check(picture("profile: recommended", `#                                          ^^^^^^^^^^ hint: ${said}`));
  check(picture("profile: strict", `#                                          ^^^^^^^^^^ information: ${said}`));
});

test("a record that cannot be read as it was meant is not judged", () => {
  check(`
events:
  a: {date: 2001, title: "T, ignore: {rule: todo, reason: R}}
`);
});

const withText = (source: string, rule: string, mark = "", language = "en") => `
claims:
  - text: It cost 640 million.
    ignore: [{rule: ${rule}, reason: R}]
${mark}
    cites: [{source: s, quote: The bridge was opened}]
sources:
  s: {title: S, ${source}}
#- dossier.yaml
language: ${language}
#- s.txt
The bridge was opened. It cost 640 million.
`;

test("a rule that reads texts is judged only where all of them can be read", () => {
  const absent = (rule: string) =>
    `#                   ${"^".repeat(rule.length)} hint: '${rule}' reports nothing in this record, so there is nothing to silence. Remove the entry.`;
  for (const rule of ["number-not-in-source", "quote-not-in-source", "boilerplate-support"]) {
    check(withText("language: en, snapshot: s.txt", rule, absent(rule)));
    for (const source of [
      "language: en",
      "language: en, snapshot: gone.txt",
      `language: en, snapshot: {file: s.txt, sha256: ${"0".repeat(64)}}`,
      "language: en, snapshot: {file: s.txt, excerpt: true}",
      "language: en, snapshot: {file: s.txt, body: {from: Never}}",
      "language: nl, snapshot: s.txt",
      "snapshot: s.txt",
    ])
      check(withText(source, rule));
    check(withText("language: en, snapshot: s.txt", rule, "", "nl"));
  }
  check(withText("language: en, snapshot: gone.txt", "duplicate-event", absent("duplicate-event")));
});

test("while a catalogue is missing nobody knows which sources there are", () => {
  const picture = (manifest: string, mark = "") => `
claims:
  - {text: T, cites: s, ignore: {rule: unknown-source, reason: R}}
${mark}
sources:
  s: {title: S}
#- dossier.yaml
${manifest}
`;
  check(picture("catalogues: gone.bib"));
  const said = "'unknown-source' reports nothing in this record, so there is nothing to silence. Remove the entry.";
  check(picture("title: T", `#                                      ^^^^^^^^^^^^^^ hint: ${said}`));
});

test("a text that arrives decides", () => {
  const { files, texts } = readFixture(withText("language: en, snapshot: s.txt", "number-not-in-source"));
  const said = (given: typeof texts) =>
    dossierWithTexts(files, given)
      .problems()
      .filter(({ rule }) => rule === unusedSuppression.id).length;
  assert.deepEqual([said(new Map()), said(texts)], [0, 1]);
});

test("the entry is taken out, and the key with the last one", () => {
  checkFix(
    unusedSuppression,
    "claims:\r\n  - text: T\r\n    cites: zz\r\n    ignore:\r\n      - {rule: todo, reason: R}\r\n      - {rule: unknown-source, reason: R}\r\n",
    "claims:\r\n  - text: T\r\n    cites: zz\r\n    ignore:\r\n      - {rule: unknown-source, reason: R}\r\n",
  );
  checkFix(
    unusedSuppression,
    "claims:\n  - text: T\n    ignore: {rule: todo, reason: R}\n    note: N\n",
    "claims:\n  - text: T\n    note: N\n",
  );
});

test("the comment is taken out, and its line where nothing else stands on it", () => {
  checkFix(unusedSuppression, "claims:\r\n  # dossier-ignore todo: R\r\n  - text: T\r\n", "claims:\r\n  - text: T\r\n");
  checkFix(
    unusedSuppression,
    "claims:\r\n  - text: T  # dossier-ignore todo: R\r\n    note: N\r\n",
    "claims:\r\n  - text: T\r\n    note: N\r\n",
  );
  checkFix(
    unusedSuppression,
    "claims:\n  - text: T # mine # dossier-ignore todo: R\n",
    "claims:\n  - text: T # mine\n",
  );
  checkFix(unusedSuppression, "claims:\n  - text: T\n  # dossier-ignore todo: R", "claims:\n  - text: T\n");
});

test("a rule that is off in a file has nothing to silence there, and one that is on only there has", () => {
  check(`
#- dossier.yaml
rules: {unknown-source: "off"}
overrides:
  - {files: b.dossier.yaml, rules: {unknown-source: warning, todo: "off"}}
#- a.dossier.yaml
events:
  a: {date: 2001, title: T, ignore: {rule: unknown-source, reason: R}}
  b: {date: 2001, title: U, ignore: {rule: todo, reason: R}}
#                                          ^^^^ hint: 'todo' reports nothing in this record, so there is nothing to silence. Remove the entry.
#- b.dossier.yaml
events:
  c: {date: 2001, title: V, ignore: {rule: unknown-source, reason: R}}
#                                          ^^^^^^^^^^^^^^ hint: 'unknown-source' reports nothing in this record, so there is nothing to silence. Remove the entry.
  d: {date: 2001, title: W, ignore: {rule: todo, reason: R}}
`);
});
