import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { boilerplateSupport } from "./boilerplate-support.ts";
import { headlineOnlySupport } from "./headline-only-support.ts";

// The text is written for these tests.
const dossier = (marks: Readonly<Record<string, string>>) => `
claims:
  - {text: A, cites: {source: kota, quote: jembatan baru dibuka}}
${marks.headline ?? ""}
  - {text: B, cites: {source: kota, quote: wali kota di jembatan}}
${marks.caption ?? ""}
  - {text: C, cites: {source: kota, quote: harga beras naik}}
${marks.sidebar ?? ""}
  - {text: D, cites: {source: kota, quote: ribuan warga datang}}
  - {text: E, cites: {source: kota, quote: iklan sabun}}
${marks.other ?? ""}
  - {text: F, status: refuted, cites: {source: kota, quote: iklan sabun}}
  - {text: G, cites: {source: part, quote: iklan sabun}}
  - {text: H, cites: {source: kota, quote: soap advertisement, translated: human, quote-original: iklan sabun}}
${marks.original ?? ""}
sources:
  kota:
    title: Jembatan baru dibuka
    language: id
    snapshot:
      file: kota.txt
      body: {from: Ribuan warga, to: Iklan}
      extra: [{kind: caption, from: "Foto:"}, {kind: sidebar, from: Baca juga, to: Mereka}]
  part: {title: Bagian, language: id, snapshot: {file: kota.txt, excerpt: true, body: {from: Ribuan warga, to: Iklan}}}
#- kota.txt
Jembatan baru dibuka
Ribuan warga datang pada hari Senin.
Foto: Wali kota di jembatan
Baca juga: Harga beras naik
Mereka menunggu lama.
Iklan sabun`;

test("words of the page around the article are no evidence, and a caption hardly is", () => {
  const around = (line: number): string =>
    `warning: These words stand on the page of 'kota' (line ${line}), but outside of the article, which is all that counts as evidence.`;
  checkRule(
    boilerplateSupport,
    dossier({
      caption:
        "#                                          ^^^^^^^^^^^^^^^^^^^^^ information: Only a caption of 'kota' has these words (line 3); the article does not.",
      sidebar: `#                                          ^^^^^^^^^^^^^^^^ ${around(4)}`,
      other: `#                                          ^^^^^^^^^^^ ${around(6)}`,
      original: `#                                                                                                 ^^^^^^^^^^^ ${around(6)}`,
    }),
  );
});

test("a headline is its own rule's", () => {
  checkRule(
    headlineOnlySupport,
    dossier({
      headline:
        "#                                          ^^^^^^^^^^^^^^^^^^^^ information: Only the headline of 'kota' has these words; the article does not.",
    }),
  );
});
