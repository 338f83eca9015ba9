import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { yamlValueTrap } from "./yaml-value-trap.ts";

test("words, numbers in all notations, and dates", () => {
  checkRule(
    yamlValueTrap,
    `
actors:
  a1:
    name: On
#         ^^ warning: Other YAML readers see true here, not the text 'On'. Put it in quotes.
    aliases: [012, 1_000, {text: 0x1F}, -1:30, NULL, 2.5e3]
#             ^^^ warning: Other YAML readers see the number 10 here, not the text '012'. Put it in quotes.
#                  ^^^^^ warning: Other YAML readers see the number 1000 here, not the text '1_000'. Put it in quotes.
#                                ^^^^ warning: Other YAML readers see the number 31 here, not the text '0x1F'. Put it in quotes.
#                                       ^^^^^ warning: Other YAML readers see the number -90 here, not the text '-1:30'. Put it in quotes.
#                                              ^^^^ warning: Other YAML readers see nothing here, not the text 'NULL'. Put it in quotes.
#                                                    ^^^^^ warning: Other YAML readers see the number 2.5e3 here, not the text '2.5e3'. Put it in quotes.
    note: 2025-05-07
#         ^^^^^^^^^^ warning: Other YAML readers see a date here, not the text '2025-05-07'. Put it in quotes.
`,
  );
});

test("what is quoted, no text, or text for everybody", () => {
  checkRule(
    yamlValueTrap,
    `
#- dossier.yaml
dossier: 1
language: en
rules: {todo: off}
#- a.dossier.yaml
events:
  2001: {date: 2001, title: "2001", date-text: 'yes', place: No. 5, type: ~, note: null, actors: [no, 12], x-count: 3}
  e2:
    date: 2001-05-07
    title: 2001 and later
    place: |
      12
    note: 7.5.2025
    cites: [{source: 12, at: 7}]
    claims: [{text: A, id: 12, figures: [{value: 12}]}]
sources:
  a1: {title: 09, retracted: 2024-03-01, snapshot: {file: 1.txt, excerpt: true}, published: [2001, 2002]}
#             ^^ warning: Other YAML readers see the number 9 here, not the text '09'. Put it in quotes.
`,
  );
});

test("an alias is reported where its value is written", () => {
  checkRule(
    yamlValueTrap,
    `
sources:
  a1: {title: &year 2001}
#                   ^^^^ warning: Other YAML readers see the number 2001 here, not the text '2001'. Put it in quotes.
  a2: {title: *year}
`,
  );
});

test("the text is put in quotes, and the comment stays", () => {
  checkFix(
    yamlValueTrap,
    "sources:\r\n  a1:\r\n    title: 1_000 # pages\r\n",
    'sources:\r\n  a1:\r\n    title: "1_000" # pages\r\n',
  );
});
