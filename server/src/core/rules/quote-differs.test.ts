import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { quoteDiffers } from "./quote-differs.ts";

// The texts here are written for these tests.
const article = `
#- kota.txt
Beranda | Cuaca
"Kami tidak ingin menunggu lebih lama lagi," kata wali kota. Kon-
trak itu berlaku selama tiga puluh tahun, dan harganya terlalu tinggi.`;
const source = "  kota: {title: Kota, language: id, snapshot: {file: kota.txt, body: {from: Kami}}}";

test("a word left out, put in or replaced is named", () => {
  checkRule(
    quoteDiffers,
    `
claims:
  - {text: A, cites: {source: kota, quote: Kami ingin menunggu lebih lama lagi}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The quotation leaves out 'tidak': 'kota' reads 'Kami tidak ingin menunggu lebih lama…'.
  - {text: B, cites: {source: kota, quote: Kami tidak pernah ingin menunggu lebih lama}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The quotation adds 'pernah': 'kota' reads 'Kami tidak ingin menunggu lebih lama'.
  - {text: C, cites: {source: kota, quote: Kontrak itu berlaku selama dua puluh tahun}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The quotation has 'dua' for 'tiga': 'kota' reads 'Kontrak itu berlaku selama tiga puluh tahun'.
  - {text: D, cites: {source: kota, quote: "harganya terlalu tinggi … Kami tidak ingin menunggu"}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: In 'kota' the parts of this quotation stand in another order.
  - {text: E, cites: {source: kota, quote: Kami tidak ingin menunggu lebih lama}}
  - {text: F, cites: {source: kota, quote: we want to wait no longer, quote-original: Kami ingin menunggu lebih lama lagi}}
#                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The quotation leaves out 'tidak': 'kota' reads 'Kami tidak ingin menunggu lebih lama…'.
sources:
${source}
${article}`,
  );
});

test("the fix gives the words of the source, with a word that it broke", () => {
  checkFix(
    quoteDiffers,
    `
claims:
  - text: A
    cites: [{source: kota, quote: '"Kontrak itu berlaku selama dua puluh tahun."'}]  # p. 3
sources:
${source}
${article}`,
    `
claims:
  - text: A
    cites: [{source: kota, quote: '"Kontrak itu berlaku selama tiga puluh tahun."'}]  # p. 3
sources:
${source}
`,
  );
});

test("a part that is right stays as it is written, in a folded text too", () => {
  checkFix(
    quoteDiffers,
    `
claims:
  - text: A
    cites:
      - source: kota
        quote: >-
          KAMI tidak ingin menunggu lama
          […] harganya terlalu rendah
        at: 2
sources:
${source}
${article}`,
    `
claims:
  - text: A
    cites:
      - source: kota
        quote: "Kami tidak ingin menunggu lebih lama […] harganya terlalu tinggi"
        at: 2
sources:
${source}
`,
  );
});

test("CRLF stays", () => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  checkFix(
    quoteDiffers,
    `${crlf(`claims:\n  - text: A\n    cites: {source: kota, quote: "Kami ingin menunggu lebih lama lagi"}\nsources:\n${source}\n`)}${article}`,
    crlf(
      `claims:\n  - text: A\n    cites: {source: kota, quote: "Kami tidak ingin menunggu lebih lama lagi"}\nsources:\n${source}\n`,
    ),
  );
});

test("where another text has the words as they are quoted, that is said and offered", () => {
  const pair = (cited: string, quote: string) => `
claims:
  - text: A
    cites: {source: ${cited}, quote: ${quote}}
sources:
${source}
  desa: {title: Desa, language: id, snapshot: desa.txt}
`;
  checkFix(
    quoteDiffers,
    `${pair("desa", "Kami tidak ingin menunggu lebih lama lagi kata wali kota")}${article}
#- desa.txt
"Kami tidak mau menunggu lebih lama lagi," kata wali kota.`,
    pair("kota", "Kami tidak ingin menunggu lebih lama lagi kata wali kota"),
    "Cite 'kota' instead",
  );
});

test("in an excerpt only what is nearly the same is the same passage", () => {
  checkRule(
    quoteDiffers,
    `
claims:
  - {text: A, cites: {source: kota, quote: Kami tidak ingin menunggu lebih lama lagii}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The quotation has 'lagii' for 'lagi': 'kota' reads '…ingin menunggu lebih lama lagi'.
  - {text: B, cites: {source: kota, quote: Kami ingin menunggu lebih lama lagi}}
sources:
  kota: {title: Kota, language: id, snapshot: {file: kota.txt, excerpt: true}}
${article}`,
  );
});
