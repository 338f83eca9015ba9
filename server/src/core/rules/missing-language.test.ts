import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { missingLanguage } from "./missing-language.ts";

test("an empty language is none; what cannot be read is something", () => {
  checkRule(
    missingLanguage,
    `
#- dossier.yaml
language: en
#- a.dossier.yaml
sources:
  - {id: a1, title: A, language: ~}
#        ^^ hint: In which language is it written? Add \`language\`, as in \`language: pt\`; dates and numbers are read by its rules.
  - {title: A}
#           ^ hint: In which language is it written? Add \`language\`, as in \`language: pt\`; dates and numbers are read by its rules.
  - {id: a2, title: A, language: [de]}
  - {id: a3, url: "https://a.example", type: dataset}
`,
  );
});

test("a catalogue may know the language", () => {
  checkRule(
    missingLanguage,
    "#- dossier.yaml\ncatalogues: [a.bib]\n#- a.dossier.yaml\nsources:\n  a1: {snapshot: a.txt}\n",
  );
});

const text = `#- a.txt
El puente fue abierto el lunes en la plaza de la ciudad, y los vecinos que llegaron con sus hijos no se fueron hasta la noche.
Según el alcalde, las obras costaron menos de lo que se había dicho, pero más de lo que la ciudad tiene para el año.`;

test("the language of a text at hand is proposed", () => {
  const source = (fields: string) => `sources:\n  a: {title: A, ${fields}snapshot: a.txt} # which?\n${text}`;
  checkRule(
    missingLanguage,
    `sources:
  a: {title: A, snapshot: a.txt}
# ^ hint: Looks like Spanish. Add \`language: es\`; dates and numbers are read by its rules.
  b: {title: B, snapshot: b.txt}
# ^ hint: In which language is it written? Add \`language\`, as in \`language: pt\`; dates and numbers are read by its rules.
${text}
#- b.txt
12 345`,
  );
  checkFix(missingLanguage, source(""), source("language: es, "));
});

test("the language is written where the key waits for it", () => {
  const source = (language: string) => `sources:\n  a: {title: A, language:${language}, snapshot: a.txt}\n${text}`;
  checkFix(missingLanguage, source(" null"), source(" es"));
});
