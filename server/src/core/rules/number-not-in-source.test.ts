import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { sha256Of } from "#testing/dossier-with-texts.ts";
import { numberNotInSource } from "./number-not-in-source.ts";

// The texts here are written for these tests.
const texts = `
#- gempa.txt
Aset 9 juta
Gempa berkekuatan 6,4 mengguncang kabupaten itu pada Selasa, 14 Maret 2023 pukul 05.20. Sedikitnya 34 orang tewas dan lebih
dari 1.250 orang terluka. Sekitar 12 ribu rumah rusak. Dana bantuan Rp 2,75 triliun, naik 15 persen dari tahun lalu. Ini gempa
ke-19 sejak 2020. Hampir dua lusin sekolah ditutup. Sepertiga penduduk mengungsi.
Foto: 77 tenda
#- strike.txt
The strike by some 3,400 workers entered its 17th day on Monday, March 6, 2023. About two-thirds of the 42 cranes stand idle.
Losses have reached $480m, while the union asks for an 8.5% raise over three years. Twenty-six people were arrested.
#- handel.txt
Объём торговли вырос на 30 процентов и составил 245,3 млрд рублей. Двадцать пять школ построены.
#- congreso.txt
Participaron 1.800 delegados de 27 países. La deuda supera los 1,2 billones de euros.
#- dossier.yaml
title: Numbers
language: en`;

const sources = `
sources:
  gempa:
    title: Gempa
    language: id
    snapshot:
      file: gempa.txt
      body: {from: Gempa berkekuatan}
      extra:
        - {kind: headline, from: Aset, to: juta}
        - {kind: caption, from: "Foto:", to: tenda}
  strike: {title: Strike, language: en, snapshot: strike.txt}
  handel: {title: Торговля, language: ru, snapshot: handel.txt}
  congreso: {title: Congreso, language: es, snapshot: congreso.txt}
${texts}`;

test("a number is found in whatever words and marks it is written", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: "At least 34 died, over 1,250 were hurt, 12,000 houses were damaged.", cites: gempa}
  - {text: "2.75 trillion rupiah, 15% more; the 19th quake; 24 schools; 33% of the people.", cites: gempa}
  - {text: "More than 1,200 were hurt by a quake of magnitude 6.4.", cites: gempa}
  - {text: "On day 17, 42 cranes, 480 million dollars, 8.5 percent, 26 arrests, 3.4 thousand workers.", cites: strike}
  - {text: "Trade grew by 30% to some 245 billion roubles; 25 schools.", cites: handel}
  - {text: "1,800 delegates of 27 countries; a debt of 1.2 trillion.", cites: congreso}
  - {text: A, figures: [{value: 34}, {value: 2.75e12, unit: IDR}, {value: 1250, bound: more-than}, {value: 15, unit: "%"}], cites: gempa}
${sources}`,
  );
});

test("digits in another order are another number", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: At least 43 people died., cites: gempa}
#                   ^^ warning: 43 does not occur in 'gempa' (it has 34, 24, and 15%).
  - {text: It was the 71st day., cites: strike}
#                     ^^^^ warning: 71st does not occur in 'strike' (it has 17th, 42, and 26).
  - {text: Trade grew by 13%., cites: handel}
#                        ^^^ warning: 13% does not occur in 'handel' (it has 25, 30%, and 245.3 billion).
  - {text: Delegates came from 72 countries., cites: [congreso, handel]}
#                              ^^ warning: 72 occurs in none of the texts cited (they have 27, 30%, and 25).
  - {text: Thirty-one people were arrested., cites: strike}
#          ^^^^^^^^^^ warning: Thirty-one does not occur in 'strike' (it has 26, 42, and 8.5%).
${sources}`,
  );
});

test("a number is reported once, at the figure where there is one", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: "43 died; 43 are buried.", figures: [{value: 43, of: dead}, {value: 34}], cites: gempa}
#                                                       ^^ warning: 43 does not occur in 'gempa' (it has 34, 24, and 15%).
  - {text: "43 died; all 43 are buried.", figures: [{value: 34}], cites: gempa}
#           ^^ warning: 43 does not occur in 'gempa' (it has 34, 24, and 15%).
${sources}`,
  );
});

test("one of several articles is enough, and so is one that may have it", () => {
  const cited = ["[gempa, strike]", "[gempa, lost]", "[gempa, excerpt]", "[gempa, anchorless]", "[gempa, unknown]"];
  const claims = cited.map((cites) => `  - {text: 42 cranes stand idle., cites: ${cites}}\n`);
  checkRule(
    numberNotInSource,
    `
claims:
${claims.join("")}  - {text: 42 cranes stand idle., cites: [gempa, changed]}
  - {text: 42 cranes stand idle., cites: [gempa, turkish]}
  - {text: 42 cranes stand idle., cites: [gempa, unstated]}
  - {text: 42 cranes stand idle., cites: lost}
  - {text: 42 cranes stand idle.}
  - {text: 42 cranes stand idle., status: refuted, cites: gempa}
  - {text: 42 cranes stand idle., status: retracted, cites: gempa}
  - {text: 42 cranes stand idle., cites: {source: gempa, quote: kontrak itu dibatalkan kemarin}}
  - {text: 42 cranes stand idle., cites: withdrawn}
events:
  e: {date: 2030-01-01, title: E, claims: [{text: 42 cranes stand idle., cites: early}]}
sources:
  lost: {title: L, language: en, snapshot: lost.txt}
  excerpt: {title: L, language: id, snapshot: {file: handel.txt, excerpt: true}}
  anchorless: {title: L, language: id, snapshot: {file: handel.txt, body: {from: nowhere}}}
  changed: {title: L, language: id, snapshot: {file: handel.txt, sha256: ${sha256Of("else")}}}
  turkish: {title: L, language: tr, snapshot: handel.txt}
  unstated: {title: L, snapshot: handel.txt}
  withdrawn: {title: L, language: ru, snapshot: handel.txt, retracted: true}
  early: {title: L, language: ru, published: 2020-01-01, snapshot: handel.txt}
${sources.replace("\nsources:\n", "")}`,
  );
});

test("what only a headline or a caption has is another rule's", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: 77 tents are put up., cites: gempa}
  - {text: Aid of 9 million., figures: [{value: 9000000}], cites: gempa}
${sources}`,
  );
});

test("dates, times, years, small counts and parts of names are no numbers", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: "From 21 to 23 June 2022, at 18:45, three of them met; in 2018 two had.", cites: handel}
  - {text: "The 5th Army and the Group of 77 stayed out; it ended on the 14th.", cites: gempa}
  - {text: "'It was worse in 2018,' the minister said.", cites: handel}
  - {text: "Resolution 2231, article 43, Su-35 and G20 were named on Channel 66.", cites: handel}
  - {text: "He saw it on radio 99 and in Plan 555 of the ministry.", cites: handel}
actors:
  radio: {type: organization, name: Radio 99}
instruments:
  plan: {title: The ministry's plan, aliases: [Plan 555]}
${sources}`,
  );
});

test("where the language of the text is not stated, only digits count", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: He was there once or twice. 43 others came., cites: handel}
#                                      ^^ warning: 43 does not occur in 'handel' (it has 30%, 25, and 245.3 billion).
${sources.replace("\nlanguage: en", "")}`,
  );
});

test("odd values are passed over", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: "", figures: [{value: 0}, {value: 1}, {value: many}, {unit: USD}, 5, {value: .inf}], cites: handel}
  - {figures: [{value: 43}], cites: [handel, handel]}
#                      ^^ warning: 43 does not occur in 'handel' (it has 30%, 25, and 245.3 billion).
  - {text: no number, cites: empty}
  - {text: 43 people, cites: empty}
#          ^^ warning: 43 does not occur in 'empty'.
sources:
  empty: {title: Empty, language: en, snapshot: empty.txt}
#- empty.txt
Nobody came.
${sources.replace("\nsources:\n", "\n#- s.dossier.yaml\nsources:\n")}`,
  );
});

test("the fixes put in what the article has", () => {
  checkFix(
    numberNotInSource,
    `
claims:
  - text: At least 43 people died. # so far
    cites: gempa
${sources}`,
    `
claims:
  - text: At least 34 people died. # so far
    cites: gempa
${sources}`,
    "Replace by '34'",
  );
  checkFix(
    numberNotInSource,
    `
claims:
  - {text: "1,300 delegates came.", figures: [{value: 1300, of: delegates}], cites: congreso}
${sources}`,
    `
claims:
  - {text: "1,800 delegates came.", figures: [{value: 1800, of: delegates}], cites: congreso}
${sources}`,
  );
});

test("an ordinal is not what stands as a count around the article", () => {
  checkRule(
    numberNotInSource,
    `
claims:
  - {text: The 18th session is over., cites: kabar}
#              ^^^^ warning: 18th does not occur in 'kabar' (it has ke-19).
sources:
  kabar: {title: Kabar, language: id, snapshot: {file: kabar.txt, body: {from: Sidang}}}
#- kabar.txt
18 jam lalu
Sidang ke-19 telah berakhir.
`,
  );
});
