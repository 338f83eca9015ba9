import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { quoteInOtherSource } from "./quote-in-other-source.ts";

// The texts here are written for these tests.
const texts = `
#- kota.txt
Pemerintah kota menandatangani kontrak pelabuhan.
#- desa.txt
Baca juga: jembatan baru itu akan dibuka besok
Kepala desa menolak.
Panen tahun ini adalah yang terbaik.
#- koran.txt
Panen tahun ini adalah yang terbaik, kata koran itu.`;

test("the first body that has the words is named; a sidebar does not count, a retracted source comes last", () => {
  checkRule(
    quoteInOtherSource,
    `
claims:
  - {text: A, cites: {source: kota, quote: Panen tahun ini adalah yang terbaik}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This quotation was not found in the text of 'kota', but in that of 'desa', line 3.
  - {text: B, cites: {source: kota, quote: Panen tahun ini adalah yang terbaik … kata koran}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This quotation was not found in the text of 'kota', but in that of 'koran', line 1.
  - {text: C, cites: {source: kota, quote: jembatan baru itu akan dibuka besok}}
  - {text: D, cites: {source: kota, quote: Kepala desa menolak}}
  - {text: E, cites: {source: kota-2, quote: Pemerintah kota menandatangani kontrak}}
  - {text: F, status: retracted, cites: {source: kota, quote: Panen tahun ini adalah yang terbaik}}
sources:
  koran: {title: Koran, language: id, snapshot: koran.txt, retracted: true}
  kota: {title: Kota, language: id, snapshot: kota.txt}
  kota-2: {title: Kota, language: id, snapshot: kota.txt}
  desa: {title: Desa, language: id, snapshot: {file: desa.txt, body: {from: Kepala desa}}}
${texts}`,
  );
});

test("the fix cites the other source and leaves the rest", () => {
  const claim = (source: string) => `
claims:
  - text: A
    cites:
      - source: ${source}   # checked twice
        quote: "Panen tahun ini adalah yang terbaik"
sources:
  kota: {title: Kota, language: id, snapshot: kota.txt}
  "desa: 1": {title: Desa, language: id, snapshot: desa.txt}
`;
  checkFix(quoteInOtherSource, `${claim("kota")}${texts}`, claim('"desa: 1"'));
});

test("other texts are not asked for while quotations are where they should be", () => {
  const dossier = (quote: string) =>
    dossierWithTexts(
      new Map([
        [
          "a.dossier.yaml",
          `claims:\n  - {text: A, cites: {source: a, quote: ${quote}}}\nsources:\n  a: {title: A, snapshot: a.txt}\n  b: {title: B, snapshot: b.txt}\n`,
        ],
      ]),
      new Map([["a.txt", "Kontrak itu berlaku."]]),
      [quoteInOtherSource],
    );
  const request = { key: "b.txt\0", file: "b.txt", sha256: undefined };
  assert.equal(dossier("kontrak itu").texts.ask(request), undefined);
  assert.deepEqual(dossier("kapal itu akan tiba").texts.ask(request), { status: "missing" });
});
