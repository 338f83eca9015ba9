import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { wrongType } from "./wrong-type.ts";

test("one scalar or mapping is a list of one, and shorthands are what they stand for", () => {
  checkRule(
    wrongType,
    `
#- dossier.yaml
dossier: 1
scopes: trade
exclusive-roles: president
minimum-origins: 2
rules: {single-source: off}
#- a.dossier.yaml
events:
  e1:
    date: [2001, 2002]
    title: 2001
    cites: {source: a1, credibility: 9}
    actors: b1
    claims: {text: A, governs: i1, figures: {value: -5.5e-9}}
actors:
  b1: {name: no, aliases: B, roles: clerk, born: "[2001..2002]"}
instruments:
  i1: {title: A, ratified: 2001, scope: trade}
  i2: {title: A, ratified: {b1: 2001}, parties: }
sources:
  a1: {title: A, snapshot: a1.txt, via: [], retracted: yes, author: "A, B", publisher: "A, b"}
`,
  );
});

test("settings", () => {
  checkRule(
    wrongType,
    `
#- dossier.yaml
dossier: 2
#        ^ error: 'dossier' can only be 1.
title: [A]
#      ^^^ error: 'title' takes one text, and YAML reads a list here. Put the text in quotes.
minimum-origins: 0
#                ^ error: 'minimum-origins' is at least 1.
rules: [single-source]
#      ^^^^^^^^^^^^^^^ error: 'rules' takes a mapping, as in {name: value}.
profile: {a: b}
#        ^^^^^^ error: 'profile' takes one word, not a mapping.
`,
  );
});

test("records that are no mappings", () => {
  checkRule(
    wrongType,
    `
events:
  e1: text
#     ^^^^ error: Event is a mapping: its keys, such as 'date', stand below it.
  e2: [a,
#     ^^^ error: Event is a mapping: its keys, such as 'date', stand below it.
    b]
sources:
  - a1
#   ^^ error: Source is a mapping: its keys, such as 'title', stand below it.
`,
  );
});

test("a list written without brackets", () => {
  checkRule(
    wrongType,
    `
events:
  e1:
    cites: a1, a2
#          ^^^^^^ error: 'a1, a2' is read as one id. Write a list: [a1, a2].
    actors: b1; b2
#           ^^^^^^ error: 'b1; b2' is read as one id. Write a list: [b1, b2].
    after: e2
#          ^^ error: 'e2 - e3' is read as one id. Write a list: [e2, e3].
      - e3
    before:
      - e4, e5
#       ^^^^^^ error: 'e4, e5' is read as one id. Write a list: [e4, e5].
    instrument: i1, i2
#               ^^^^^^ error: 'instrument' takes one id, and 'i1, i2' are several.
sources:
  a1: {title: A, via: "outlet, b2", publisher: "outlet, b2"}
  a2: {title: A, via: "outlet, wire"}
#                     ^^^^^^^^^^^^^^ error: 'outlet, wire' is read as one id. Write a list: [outlet, wire].
actors: {outlet: {name: A}, wire: {name: B}}
`,
  );
});

test("what is no list without brackets", () => {
  checkRule(wrongType, 'events:\n  e1: {cites: [a, b], actors: ["not an id, this"]}\n  e2:\n    cites: a and b\n');
});

test("numbers as people write them", () => {
  const figure = (value: string): string => `claims:\n  - text: A\n    figures:\n      - value: ${value}\n`;
  for (const value of ["5", "5.5", "-3", "5e9", '"5.5"', "0.500"]) checkRule(wrongType, figure(value));
  const messages: Readonly<Record<string, string>> = {
    "5,5": "'5,5' is not a number here. Write a decimal point: 5.5.",
    "0,500": "'0,500' is not a number here. Write a decimal point: 0.500.",
    "5,500": "'5,500' is not a number here. Write 5.500 or 5500, whichever is meant.",
    "1.234.567": "'1.234.567' is not a number here. Write it without signs between the digits: 1234567.",
    "1,234,567.8": "'1,234,567.8' is not a number here. Write it without signs between the digits: 1234567.8.",
    "1.234.567,8": "'1.234.567,8' is not a number here. Write it without signs between the digits: 1234567.8.",
    "1 234 567": "'1 234 567' is not a number here. Write it without signs between the digits: 1234567.",
    "5_500": "'5_500' is not a number here. Write it without signs between the digits: 5500.",
    "50%": "'50%' is not a number alone. Write 50 here, and '%' in 'unit'.",
    "5.5 EUR": "'5.5 EUR' is not a number alone. Write 5.5 here, and 'EUR' in 'unit'.",
    "5.5 billion": "'5.5 billion' is not a number. Write it in digits, as in 5500000000 or 5.5e9.",
    "1e999": "'1e999' is not a number. Write it in digits, as in 5500000000 or 5.5e9.",
  };
  for (const [value, message] of Object.entries(messages)) {
    checkRule(wrongType, `${figure(value)}#              ${"^".repeat(value.length)} error: ${message}\n`);
  }
});

test("a decimal comma in braces, where YAML reads a key", () => {
  checkRule(
    wrongType,
    `
claims:
  - {text: A, figures: [{value: 5,5, unit: km}, {value: 5, x-a: 5}, {unit: 5,5}]}
#                               ^^^ error: '5,5' is not a number here. Write a decimal point: 5.5.
`,
  );
  const before = "claims:\n  - {text: A, figures: [{value: 5,5, unit: km}]}\n";
  checkFix(wrongType, before, before.replace("5,5", "5.5"));
});

test("flags, and mappings and lists for one value", () => {
  checkRule(
    wrongType,
    `
actors:
  b1:
    name: {a: b}
#         ^^^^^^ error: 'name' takes one text, and YAML reads a mapping here. Put the text in quotes.
    born: {2001}
#         ^^^^^^ error: Braces make a mapping. Write one of several dates as a list: [2001].
    died: {from: 2001}
#         ^^^^^^^^^^^^ error: 'died' takes a date, not a mapping.
    note:
      - A
#     ^^^ error: 'note' takes one text, and YAML reads a list here. Put the text in quotes.
      - B
    type: [person]
#         ^^^^^^^^ error: 'type' takes one word, not a list.
    owner: [b2]
#          ^^^^ error: 'owner' takes one id, not a list.
    roles:
      - {title: A, exclusive: sometimes, contested: no}
#                             ^^^^^^^^^ error: 'exclusive' is true or false.
#                                                   ^^ error: 'contested' is true or false.
      - [A]
#       ^^^ error: 'roles' takes a mapping, not a list.
claims:
  - {text: A, figures: [1, [2]]}
#                       ^ error: 'figures' takes a mapping, as in {value: 1}.
#                          ^^^ error: 'figures' takes a mapping, not a list.
`,
  );
});

test("nothing is said about a record that cannot be read", () => {
  checkRule(wrongType, 'events:\n  e1:\n    title: [A]\n    note: "B\n    date: 2001\n');
});

test("fixes: brackets, items, quotes, braces, words", () => {
  const fixes: readonly (readonly [string, string, string])[] = [
    ["cites: a1, a2   # both", "cites: [a1, a2]   # both", "Replace by '[a1, a2]'"],
    ["title: [Breaking]", 'title: "[Breaking]"', "Replace by '\"[Breaking]\"'"],
    ["title: [Breaking]", "title: Breaking", "Replace by 'Breaking'"],
    ["instrument: i1, i2", "instrument: i2", "Replace by 'i2'"],
    ["date: {2001, 2002}", "date: [2001, 2002]", "Replace by '[2001, 2002]'"],
    ["claims: It's over", "claims: {text: It's over}", "Replace by '{text: It's over}'"],
    ["claims: It is [over]", 'claims: {text: "It is [over]"}', "Replace by '{text: \"It is [over]\"}'"],
  ];
  for (const [before, after, title] of fixes)
    checkFix(wrongType, `events:\n  e1:\n    ${before}\n`, `events:\n  e1:\n    ${after}\n`, title);
  checkFix(
    wrongType,
    "events:\r\n  e1:\r\n    cites:\r\n      - a1, a2\r\n      - a3\r\n",
    "events:\r\n  e1:\r\n    cites:\r\n      - a1\r\n      - a2\r\n      - a3\r\n",
  );
  checkFix(
    wrongType,
    "actors:\n  a: {name: A, roles: [{title: B, exclusive: Yes}]}\n",
    "actors:\n  a: {name: A, roles: [{title: B, exclusive: true}]}\n",
  );
});
