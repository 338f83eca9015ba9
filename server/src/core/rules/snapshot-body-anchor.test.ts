import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { sha256Of } from "#testing/dossier-with-texts.ts";
import { snapshotBodyAnchor } from "./snapshot-body-anchor.ts";

const article = `
#- a.txt
Beranda
Jembatan itu "dibuka" kembali pada hari Senin.
Foto: Antik
Baca juga: Walikota mundur`;

test("each anchor is reported by itself, and an extra is one of many", () => {
  checkRule(
    snapshotBodyAnchor,
    `
sources:
  a:
    title: A
    snapshot:
      file: a.txt
      body: {from: Kemarin, to: Besok}
#                  ^^^^^^^ warning: 'Kemarin' does not occur in the text, so that its body is unknown and nothing is compared with it. Copy the words from the text.
#                               ^^^^^ warning: 'Besok' does not occur in the text, so that its body is unknown and nothing is compared with it. Copy the words from the text.
      extra:
        - {kind: caption, from: "Foto:", to: Baca juga}
        - {kind: sidebar, from: Baca juga, to: Beranda}
#                                              ^^^^^^^ warning: 'Beranda' occurs only before the beginning of this part, so that it counts as any other. 'to' is the first words behind it.
${article}`,
  );
});

test("an end is reported where it stands", () => {
  checkRule(
    snapshotBodyAnchor,
    `
sources:
  a:
    title: A
    snapshot: {file: a.txt, body: {from: Jembatan, to: Iklan}}
#                                                      ^^^^^ warning: 'Iklan' does not occur in the text, so that its body is unknown and nothing is compared with it. Copy the words from the text.
${article}`,
  );
});

test("kinds of quotation marks and of white space do not matter", () => {
  checkRule(
    snapshotBodyAnchor,
    `
sources:
  a:
    title: A
    snapshot: {file: a.txt, body: {from: "Jembatan  itu “dibuka”", to: "Baca\\tjuga"}}
${article}`,
  );
});

test("a text that is missing or was changed has other defects", () => {
  checkRule(
    snapshotBodyAnchor,
    `
sources:
  a: {title: A, snapshot: {file: a.txt, sha256: ${sha256Of("else")}, body: {from: Kemarin}}}
  b: {title: B, snapshot: {file: b.txt, body: {from: Kemarin}}}
  c: {title: C, snapshot: {file: a.txt, body: {from: "", to: Baca juga}}}
${article}`,
  );
});
