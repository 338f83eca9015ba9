import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { unknownActor } from "./unknown-actor.ts";

test("an actor may be recorded in another file of the dossier", () => {
  checkRule(
    unknownActor,
    `
#- actors.dossier.yaml
actors:
  tan: {name: Tan Mei, owner: nobody}
#                             ^^^^^^ warning: No actor 'nobody'.
#- events.dossier.yaml
events:
  e: {date: 2001, title: t, actors: [tan, {actor: wee}]}
#                                                 ^^^ warning: No actor 'wee'.
`,
  );
});

test("free text that names an outlet, and an id of another kind, are no matter of this rule", () => {
  checkRule(
    unknownActor,
    `
sources:
  s: {title: t, publisher: Some Paper, via: [Some Agency], author: Somebody}
events:
  e: {date: 2001, title: t, actors: [s, null]}
actors:
  a: {name: n, roles: {title: chair, of: Some Club}}
`,
  );
});

test("a name is found in spite of case, accents, blanks and hyphens", () => {
  checkRule(
    unknownActor,
    `
actors:
  nunez: {name: José Núñez}
  ray: {name: R. Ray, aliases: [{text: Рай, lang: ru}]}
events:
  a: {date: 2001, title: t, actors: [jose-nunez]}
#                                    ^^^^^^^^^^ warning: No actor 'jose-nunez'. 'nunez' has the name 'José Núñez'.
  b: {date: 2001, title: t, actors: рай}
#                                   ^^^ warning: No actor 'рай'. 'ray' has alias 'Рай'.
  c: {date: 2001, title: t, actors: Jose Nunes}
#                                   ^^^^^^^^^^ warning: No actor 'Jose Nunes'. Did you mean 'nunez'?
`,
  );
});

const before = `
actors:
  arroyo: {name: Ana Arroyo}
events:
  e: {date: 2001, title: t, actors: ["aroyo"]}   # c
`;

test("the nearest id takes the place, in the quotes that were there", () => {
  checkFix(unknownActor, before, before.replace('"aroyo"', '"arroyo"'));
});

test("a stub is made", () => {
  const after = before.replace("Arroyo}", "Arroyo}\n  aroyo:\n    name:");
  checkFix(unknownActor, before, after, "Record 'aroyo'");
});

test("what was typed becomes an alias", () => {
  const after = before.replace('"aroyo"', '"arroyo"').replace("Arroyo}", "Arroyo, aliases: [aroyo]}");
  checkFix(unknownActor, before, after, "Replace by 'arroyo', and add 'aroyo' to its names");
});

test("a key of `ratified` is a reference too", () => {
  checkFix(
    unknownActor,
    "actors:\n  chad: {name: Chad}\ninstruments:\n  i: {title: t, ratified: {chat: 2001}}",
    "actors:\n  chad: {name: Chad}\ninstruments:\n  i: {title: t, ratified: {chad: 2001}}",
  );
});

test("a name in the place of an id becomes the name of a new actor", () => {
  checkFix(
    unknownActor,
    "events:\n  e: {date: 2001, title: t, actors: [María Pérez]}\n",
    "events:\n  e: {date: 2001, title: t, actors: [maría-pérez]}\n\nactors:\n  maría-pérez:\n    name: María Pérez\n",
  );
});
