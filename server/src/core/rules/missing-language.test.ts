import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
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
