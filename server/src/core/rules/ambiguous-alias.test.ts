import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { ambiguousAlias } from "./ambiguous-alias.ts";

test("a first name is reported where it is an alias, with how many it fits", () => {
  checkRule(
    ambiguousAlias,
    `
actors:
  a: {name: Sergey Lavrov, aliases: [{text: Sergey, lang: en}]}
#                                           ^^^^^^ warning: 'Sergey' fits 3 actors. Use a name that only one of them has.
  b: {name: Sergey Ryabkov}
  c: {name: Sergey Melik-Bagdasarov, type: person}
  d: {name: Sergeyev}
  e: {name: Sergey Institute, type: organisation}
`,
  );
});

test("a first name that only one has is fine, and so is a surname that is another's first name", () => {
  checkRule(
    ambiguousAlias,
    `
actors:
  a: {name: Delcy Marte, aliases: [Delcy]}
  b: {name: Paul Jordan, aliases: [Jordan]}
  c: {name: Jordan Hale}
  usa: {type: state, name: United States, aliases: [Washington]}
  d: {name: Washington Allen}
  e: {name: Washington Brown}
`,
  );
});

test("an alias of one and the name of another are one actor's, or ambiguous if the types differ", () => {
  checkRule(
    ambiguousAlias,
    `
actors:
  a: {type: outlet, name: The Daily Beacon, aliases: [Beacon]}
#                                                     ^^^^^^ warning: 'Beacon' fits 'b' too. Use a name that only one of them has.
  b: {type: organisation, name: Beacon}
#                               ^^^^^^ warning: 'Beacon' fits 'a' too. Use a name that only one of them has.
  c: {type: organisation, name: Lighthouse Trust, aliases: [Trust]}
  d: {type: organisation, name: Trust}
`,
  );
});

test("aliases of two records that look like one actor's are left to duplicate-actor", () => {
  checkRule(
    ambiguousAlias,
    `
actors:
  a: {name: Jorge Arreaza, aliases: [Arreaza, Jorge]}
  b: {name: Jorge Areaza, aliases: [Arreaza]}
`,
  );
});

test("short acronyms are compared with their case", () => {
  checkRule(
    ambiguousAlias,
    `
actors:
  a: {type: state, name: United States, aliases: [AS]}
#                                                 ^^ warning: 'AS' fits 'c' too. Use a name that only one of them has.
  b: {type: group, name: Athletic Society, aliases: [as]}
  c: {type: group, name: Academy of Science, aliases: [A.S.]}
#                                                      ^^^^ warning: 'A.S.' fits 'a' too. Use a name that only one of them has.
`,
  );
});

test("`not` silences: the other's name, or the alias itself", () => {
  checkRule(
    ambiguousAlias,
    `
actors:
  a: {name: Anna Berg, aliases: [Anna], not: [Anna Lund]}
  b: {name: Anna Lund}
  c: {name: Otto Berg, aliases: [Otto]}
  d: {name: Otto Lund, not: [Otto]}
  e: {type: body, name: Court of Appeal, aliases: [the court]}
  f: {type: body, name: Court of Audit, aliases: [The Court], not: [e]}
`,
  );
});

test("an alias that says less than the name is removed", () => {
  checkFix(
    ambiguousAlias,
    `
actors:
  a: {name: Anna Berg, aliases: [Anna, Berg]}
  b: {name: Anna Lund}
`,
    `
actors:
  a: {name: Anna Berg, aliases: [Berg]}
  b: {name: Anna Lund}
`,
  );
});

test("an alias is lengthened where that makes a new name", () => {
  checkFix(
    ambiguousAlias,
    `
actors:
  a:
    name: Anna Maria Berg
    aliases:
      - "Anna" # as the papers call her
  b: {name: Anna Lund}
`,
    `
actors:
  a:
    name: Anna Maria Berg
    aliases:
      - "Anna Berg" # as the papers call her
  b: {name: Anna Lund}
`,
  );
});

test("the two can be told apart", () => {
  checkFix(
    ambiguousAlias,
    `
actors:
  a: {name: Anna Berg, aliases: [Anna]}
  b: {name: Anna Lund}
`,
    `
actors:
  a: {name: Anna Berg, aliases: [Anna], not: [Anna Lund]}
  b: {name: Anna Lund}
`,
    "Say that it is not 'Anna Lund'",
  );
});
