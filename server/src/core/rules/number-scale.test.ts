import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { numberNotInSource } from "./number-not-in-source.ts";
import { numberScale } from "./number-scale.ts";

// The texts here are written for these tests.
const sources = `
sources:
  aset: {title: Aset, language: id, snapshot: aset.txt}
  fondo: {title: Fondo, language: es, snapshot: fondo.txt}
  bahn: {title: Bahn, language: de, snapshot: bahn.txt}
#- aset.txt
Aset senilai $5,5 miliar dibekukan, dan sekitar 12 ribu orang terkena dampaknya. Lebih dari 260 kontrak dibatalkan.
#- fondo.txt
El fondo dispone de 1,2 billones de euros.
#- bahn.txt
Die Bahn investiert 4,3 Milliarden Euro in 1.400 Kilometer Strecke.`;

const claims = `
claims:
  - {text: Assets worth 5.5 million dollars are frozen., cites: aset}
#                       ^^^^^^^^^^^^^^^^^^^ warning: 'aset' has '$5,5 miliar', which is 5.5 billion, not 5.5 million dollars.
  - {text: "12 million people are affected.", figures: [{value: 12e6, of: people}], cites: aset}
#                                                               ^^^^ warning: 'aset' has '12 ribu', which is 12,000, not 12 million.
  - {text: 2600 contracts are cancelled., figures: [{value: 2600}], cites: aset}
#                                                           ^^^^ warning: 'aset' has 260, not 2,600.
  - {text: The fund has 1.2 billion., cites: fondo}
#                       ^^^^^^^^^^^ warning: 'fondo' has '1,2 billones de euros', which is 1.2 trillion, not 1.2 billion.
  - {text: The railway spends 4.3 trillion euros on 140 km., cites: bahn}
#                             ^^^^^^^^^^^^^^^^^^ warning: 'bahn' has '4,3 Milliarden Euro', which is 4.3 billion, not 4.3 trillion euros.
#                                                   ^^^ warning: 'bahn' has '1.400', which is 1,400, not 140.
#- dossier.yaml
title: Scales
language: en
#- s.dossier.yaml${sources}`;

test("the same digits with another power of ten", () => {
  checkRule(numberScale, claims);
});

test("they are reported by this rule only", () => {
  checkRule(numberNotInSource, claims.replace(/^#.*warning.*\n/gm, ""));
});

test("what some article has as it is claimed is right, and other digits are the other rule's", () => {
  checkRule(
    numberScale,
    `
claims:
  - {text: "5.5 billion, 12,000 people, 260 contracts", cites: aset}
  - {text: 1400 kilometres and 14 stations, cites: [bahn, other]}
  - {text: "5.6 million, 21,000 people, 26% of 620", cites: aset}
sources:
  other: {title: Other, language: en, snapshot: other.txt}
#- other.txt
There are 14 stations.
#- s.dossier.yaml${sources}`,
  );
});

test("the fix corrects the figure and the text together, in their own forms", () => {
  const file = (text: string, value: string, language: string): string =>
    `\nclaims:\n  - text: ${text}\n    figures: [{value: ${value}, unit: USD}] # frozen\n    cites: aset\n#- dossier.yaml\ntitle: S\nlanguage: ${language}\n#- s.dossier.yaml${sources}`;
  const cases = [
    ["en", "Assets worth 5.5 million dollars.", "5.5e6", "Assets worth 5.5 billion dollars.", "5.5e9"],
    ["en", "Assets worth $5.5 million.", "5500000", "Assets worth $5.5 billion.", "5500000000"],
    ["ru", "Активы на 5,5 млн долларов.", "5.5e6", "Активы на 5,5 миллиарда долларов.", "5.5e9"],
    ["en", "Assets are frozen.", "5.5e6", "Assets are frozen.", "5.5e9"],
  ] as const;
  for (const [language, text, value, newText, newValue] of cases) {
    checkFix(numberScale, file(text, value, language), file(newText, newValue, language));
  }
});
