import assert from "node:assert/strict";
import { test } from "node:test";
import { StoredText } from "#core/evidence/stored-text.ts";
import { checkRule, marksOf } from "#testing/check-rule.ts";
import { dossierWithTexts, sha256Of } from "#testing/dossier-with-texts.ts";
import { readFixture } from "#testing/fixture.ts";
import { quoteNotInSource } from "./quote-not-in-source.ts";

const said = (id: string): string =>
  `error: This quotation was not found in the text of '${id}', nor in any other text. Copy it from the text; if it is a translation, say so in 'translated'.`;

// The texts here are written for these tests.
const article = `
#- kota.txt
Pemerintah kota menandatangani kontrak pelabuhan. "Kami tidak ingin menunggu lebih lama lagi," kata
wali kota. Kapal pertama akan tiba pada akhir tahun.
#- harbour.html
<nav>Home</nav><p>The con&shy;tract runs for <b>thirty</b> years,<br>and the &ldquo;price&rdquo; &ndash; they say &ndash; is&nbsp;too high.</p>`;

test("whatever is not a word makes no difference", () => {
  checkRule(
    quoteNotInSource,
    `
claims:
  - {text: case and quotation marks, cites: {source: kota, quote: "“KAMI TIDAK INGIN menunggu lebih lama lagi”, kata wali kota"}}
  - {text: a part, cites: {source: kota, quote: ingin menunggu lebih lama}}
  - {text: left out, cites: {source: kota, quote: "Kami tidak ingin … lebih lama [...] kata wali kota."}}
  - {text: inserted, cites: {source: kota, quote: "[Wali kota itu] tidak ingin menunggu"}}
  - text: folded
    cites:
      - source: kota
        quote: >
          menandatangani kontrak
          pelabuhan
  - {text: html, cites: {source: harbour, quote: "the contract runs for thirty years, and the price - they say - is too high"}}
sources:
  kota: {title: Kota, language: id, snapshot: kota.txt}
  harbour: {title: Harbour, language: en, snapshot: harbour.html}
${article}`,
  );
});

test("every citation is looked at: of events, claims, roles and instruments", () => {
  checkRule(
    quoteNotInSource,
    `
events:
  e:
    date: 2020
    title: E
    cites: {source: kota, quote: kontrak itu dibatalkan kemarin}
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said("kota")}
    claims:
      - {text: A, cites: [{source: kota, quote: "kapal kedua"}, kota]}
#                                               ^^^^^^^^^^^^^ ${said("kota")}
claims:
  - {text: B, cites: {source: kota, quote: kontrak itu dibatalkan}}
#                                          ^^^^^^^^^^^^^^^^^^^^^^ ${said("kota")}
actors:
  a: {name: A, roles: [{title: mayor, cites: {source: kota, quote: terpilih tahun lalu}}]}
#                                                                  ^^^^^^^^^^^^^^^^^^^ ${said("kota")}
instruments:
  i: {title: I, cites: {source: kota, quote: perjanjian induk}}
#                                            ^^^^^^^^^^^^^^^^ ${said("kota")}
sources:
  kota: {title: Kota, language: id, snapshot: kota.txt}
${article}`,
  );
});

test("of a translation the original is looked for, and nothing where there is none", () => {
  checkRule(
    quoteNotInSource,
    `
claims:
  - {text: A, cites: {source: kota, quote: we do not want to wait, translated: human, quote-original: Kami tidak ingin menunggu}}
  - {text: B, cites: {source: kota, quote: we do not want to wait, quote-original: Kami tidak ingin menunggu}}
  - {text: C, cites: {source: kota, quote: we do not want to wait, translated: machine}}
  - {text: D, cites: {source: kota, quote: Kami tidak ingin menunggu, quote-original: kontrak itu dibatalkan kemarin}}
#                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said("kota")}
sources:
  kota: {title: Kota, language: id, snapshot: kota.txt}
${article}`,
  );
});

test("where nothing can be known, nothing is said", () => {
  const cited = ["lost", "changed", "excerpt", "anchorless", "textless", "unknown"];
  const claims = cited.map((id) => `  - {text: A, cites: {source: ${id}, quote: kontrak itu dibatalkan kemarin}}\n`);
  checkRule(
    quoteNotInSource,
    `
claims:
${claims.join("")}  - {text: B, status: refuted, cites: {source: kota, quote: kontrak itu dibatalkan kemarin}}
  - {text: C, cites: {source: kota, quote: "… !"}}
  - {text: D, cites: {source: kota, quote: ""}}
events:
  e: {date: 2021-05-05, title: Too late, cites: {source: kota, quote: kontrak itu dibatalkan kemarin}}
sources:
  kota: {title: Kota, published: 2020-05-05, snapshot: kota.txt}
  lost: {title: Kota, snapshot: lost.txt}
  changed: {title: Kota, snapshot: {file: kota.txt, sha256: ${sha256Of("else")}}}
  excerpt: {title: Kota, snapshot: {file: kota.txt, excerpt: true}}
  anchorless: {title: Kota, snapshot: {file: kota.txt, body: {from: Kemarin}}}
  textless: {title: Kota}
${article}`,
  );
});

test("it is gone when a text arrives that has the words", () => {
  const picture = `
claims:
  - {text: A, cites: {source: kota, quote: kontrak itu dibatalkan kemarin}}
sources:
  kota: {title: Kota, language: id, snapshot: kota.txt}
  other: {title: Other, language: id, snapshot: other.txt}
`;
  const { files } = readFixture(picture);
  const dossier = dossierWithTexts(files, new Map([["kota.txt", "Kontrak itu berlaku."]]), [quoteNotInSource]);
  assert.equal(marksOf(dossier, quoteNotInSource).length, 1);
  const text = new StoredText("Kontrak itu dibatalkan kemarin.", "text/plain");
  const arrived = dossier.withTexts(
    new Map([["other.txt\0", { status: "read", uri: "other.txt", hash: "unpinned", content: "", text }]]),
  );
  assert.deepEqual(marksOf(arrived, quoteNotInSource), []);
});

test("an edit of one claim runs that claim's rules, whatever is wrong with the others", () => {
  const claims = Array.from(
    { length: 200 },
    (_, i) => `  - {text: Claim ${i}, cites: {source: kota, quote: kontrak nomor ${i} itu dibatalkan}}\n`,
  );
  const text = `sources:\n  kota: {title: Kota, language: id, snapshot: kota.txt}\nclaims:\n${claims.join("")}`;
  const dossier = dossierWithTexts(
    new Map([["a.dossier.yaml", text]]),
    new Map([["kota.txt", "Kontrak itu berlaku."]]),
    [quoteNotInSource],
  );
  assert.equal(dossier.problems().length, 200);
  const before = dossier.workDone;
  const next = dossier.update([{ path: "a.dossier.yaml", text: text.replace("Claim 77", "Another claim") }]);
  assert.ok(next.workDone - before <= 4, `${next.workDone - before} tasks`);
  assert.equal(next.problems().length, 200);
});

test("a claim and an event that have one id by mistake are each judged by their own date", () => {
  const record = (id: string, date: string) =>
    `  ${id}: {date: ${date}, title: E, text: C, cites: {source: kota, quote: never said}}`;
  for (const [ofEvent, ofClaim, marks] of [
    ["2018-01-01", "2020-01-01", 1],
    ["2020-01-01", "2018-01-01", 1],
    ["2018-01-01", "2018-01-01", 2],
    ["2020-01-01", "2020-01-01", 0],
  ] as const) {
    const sources = "sources:\n  kota: {title: Kota, language: id, published: 2019-01-01, snapshot: kota.txt}\n";
    const text = `events:\n${record("x", ofEvent)}\nclaims:\n${record("x", ofClaim)}\n${sources}`;
    const dossier = dossierWithTexts(new Map([["a.dossier.yaml", text]]), new Map([["kota.txt", "Kapal tiba."]]), [
      quoteNotInSource,
    ]);
    assert.equal(dossier.problems().length, marks, `${ofEvent}, ${ofClaim}`);
  }
});
