import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { assessmentAsFact } from "./assessment-as-fact.ts";

const dossier = (claims: string) => `#- dossier.yaml
rules: {assessment-as-fact: hint}
#- e.dossier.yaml
claims:
${claims}
sources:
  id: {title: A, language: id, snapshot: id.txt}
  en: {title: B, language: en, snapshot: en.txt}
  short: {title: C, language: en, snapshot: short.txt}
  part: {title: D, language: id, snapshot: {file: id.txt, excerpt: true}}
  said: {title: E, language: en, snapshot: said.txt}
#- id.txt
Jembatan itu dibuka pada hari Senin.
Wali kota hadir bersama para tamu.
Pembukaan itu menunjukkan bahwa kota kecil ini tidak dilupakan lagi.
#- en.txt
The bridge was opened on Monday.
The mayor came with many guests.
The opening underscores the city's new role in the region.
#- short.txt
The bridge was opened on Monday.
The opening underscores the city's new role.
#- said.txt
The bridge was opened on Monday.
The mayor came with many guests.
The opening underscores the city's new role in the region, the mayor said.
`;

test("claims that rest on the outlet's last words alone", () => {
  checkRule(
    assessmentAsFact,
    dossier(`  - text: The town counts again.
#         ^^^^^^^^^^^^^^^^^^^^^^ hint: This stands in the last paragraph of 'id', which names nobody who says so and judges ('menunjukkan bahwa'). If it is the outlet's own view, write 'kind: assessment'.
    cites: {source: id, quote: kota kecil ini tidak dilupakan}
  - text: The town counts again.
    kind: fact
#         ^^^^ hint: This stands in the last paragraph of 'en', which names nobody who says so and judges ('underscores'). If it is the outlet's own view, write 'kind: assessment'.
    cites: [{source: en, quote: the city's new role}, {source: id, quote: kota kecil ini tidak dilupakan}]`),
  );
});

test("other kinds, other places, other sources, and words that are somebody's", () => {
  checkRule(
    assessmentAsFact,
    dossier(`  - {text: A, kind: assessment, cites: {source: en, quote: the city's new role}}
  - {text: B, kind: statement, cites: {source: en, quote: the city's new role}}
  - {text: C, kind: nonsense, cites: {source: en, quote: the city's new role}}
  - {text: D, said-by: x, cites: {source: en, quote: the city's new role}}
  - {text: E, cites: {source: en, quote: opened on Monday}}
  - {text: F, cites: [{source: en, quote: the city's new role}, id]}
  - {text: G, cites: [{source: en, quote: the city's new role}, {source: id, quote: dibuka pada hari Senin}]}
  - {text: H, cites: {source: short, quote: the city's new role}}
  - {text: I, cites: {source: part, quote: kota kecil ini tidak dilupakan}}
  - {text: J, cites: {source: said, quote: the city's new role}}
  - {text: K, status: refuted, cites: {source: en, quote: the city's new role}}
  - {text: L, cites: []}`),
  );
});

test("the kind is written, or corrected", () => {
  const before = dossier("  - text: A   # why?\n    cites: {source: en, quote: the city's new role}");
  checkFix(assessmentAsFact, before, before.replace("# why?", "# why?\n    kind: assessment"));
  const fact = dossier("  - {text: A, kind: 'fact', cites: {source: en, quote: the city's new role}}");
  checkFix(assessmentAsFact, fact, fact.replace("'fact'", "'assessment'"));
});
