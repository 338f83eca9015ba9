import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { unknownKey } from "./unknown-key.ts";

test("keys that begin with x- are the author's, at every depth and at the top", () => {
  checkRule(
    unknownKey,
    `
x-project: {a: 1}
events:
  e1:
    x-colour: grey
    claims: [{text: A, x-a: {b: 1}, cites: {source: a1, x-page: 3}}]
`,
  );
});

test("an id belongs to the records of a list, not to those of a mapping", () => {
  checkRule(
    unknownKey,
    `
events:
  - {id: e1, title: A}
  - ID: e2
#   ^^ warning: Unknown key 'ID'. Did you mean 'id'?
    title: B
actors:
  a1: {name: A, id: a1}
#               ^^ warning: The id of this record stands before it: 'a1'. Remove this one.
claims:
  - {id: c1, text: A}
`,
  );
});

test("names that every object inherits are unknown keys", () => {
  checkRule(
    unknownKey,
    `
constructor: A
#<^^^^^^^^^ warning: Unknown key 'constructor': nothing is read from it. A key of your own begins with 'x-'.
events:
  e1: {__proto__: 1}
#      ^^^^^^^^^ warning: Unknown key '__proto__': nothing is read from it. A key of your own begins with 'x-'.
`,
  );
});

test("settings stand in dossier.yaml; title and language in any file", () => {
  checkRule(
    unknownKey,
    `
#- dossier.yaml
dossier: 1
title: A
timezone: America/Bogota
profil: strict
#<^^^^ warning: Unknown key 'profil'. Did you mean 'profile'?
rules: {no-such-rule: off}
#- a.dossier.yaml
title: A
language: en
profile: strict
#<^^^^^ warning: 'profile' is a setting of the whole dossier; it belongs in dossier.yaml.
langage: en
#<^^^^^ warning: Unknown key 'langage'. Did you mean 'language'?
acters: {}
#<^^^^ warning: Unknown key 'acters'. Did you mean 'actors'?
opening:
#<^^^^^ warning: Unknown key 'opening'. If it is a record, indent it like the others of its section.
  title: A
`,
  );
});

test("a key that is there already is not suggested", () => {
  checkRule(
    unknownKey,
    `
events:
  e1: {title: A, name: B, actors: [a], actor: [b]}
#                ^^^^ warning: Unknown key 'name': nothing is read from it. A key of your own begins with 'x-'.
#                                      ^^^^^ warning: 'actor' means nothing here; it belongs in 'actors'.
`,
  );
});

test("where keys are data, none is unknown", () => {
  checkRule(unknownKey, "instruments:\n  i1: {title: A, ratified: {peru: 2001, chile: 2002}}\n");
});

test("nothing is said about a record that cannot be read", () => {
  checkRule(unknownKey, 'events:\n  e1:\n    tilte: "A\n    date: 2001\n');
});

test("the fraction behind a decimal comma is no key", () => {
  checkRule(unknownKey, "claims:\n  - {text: A, figures: [{value: 5,5}]}\n");
});

test("a key is renamed in the quotes it has, or made the author's own", () => {
  const before = 'events:\r\n  e1:\r\n    "tilte" : A   # so far\r\n    date: 2001\r\n';
  checkFix(unknownKey, before, before.replace("tilte", "title"), "Replace by 'title'");
  checkFix(unknownKey, before, before.replace("tilte", "x-tilte"), "Replace by 'x-tilte'");
});
