import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { roleOverlap } from "./role-overlap.ts";

const pair = (first: string, second: string): string => `actors:
  a1: {name: A, roles: [{title: mayor, of: town, exclusive: true, ${first}}]}
  b1: {name: B, roles: [{title: mayor, of: town, exclusive: true, ${second}}]}
`;

const overlapping = (first: string, second: string, day: string): string =>
  pair(first, second)
    .replace(
      "\n  b1",
      `\n#                               ^^^^^ warning: 'a1' and 'b1' are both 'mayor' of 'town' at one time (${day}), and only one can be. Correct the dates, or mark the role as contested.\n  b1`,
    )
    .concat(
      `#                               ^^^^^ warning: 'b1' and 'a1' are both 'mayor' of 'town' at one time (${day}), and only one can be. Correct the dates, or mark the role as contested.\n`,
    );

test("two who hold an office on one day", () => {
  for (const [first, second, day] of [
    ["as-of: 2026-01-09", "as-of: 2026-01-09", "9 January 2026"],
    ["from: 2001, to: 2005", "as-of: 2003-05-02", "2 May 2003"],
    ["from: 2001-05-01, as-of: 2004-01-01", "from: 2002-01-01, to: 2003-01-01", "1 January 2002"],
    ["from: 2001-05-01, to: 2004-01-01", "from: 2002-01-01", "1 January 2002"],
    ["from: 2002-01-01, to: 2004-01-01", "from: 2002-01-01, to: 2004-01-01", "1 January 2002"],
    ["from: 2001, to: 2005", "as-of: 2003-05", "May 2003"],
    ["from: 2001-05-01, to: 2004-01-01", "from: 2002", "2002"],
  ] as const)
    checkRule(roleOverlap, overlapping(first, second, day));
});

test("what may have been one after the other", () => {
  for (const [first, second] of [
    ["from: 2001-05-01", "from: 2002-01-01"],
    ["to: 2002-01-01", "from: 2002-01-01"],
    ["from: 2001-01-01, as-of: 2002-01-01", "from: 2002-01-01"],
    ["to: 2002", "from: 2002"],
    ["as-of: 2026-01", "as-of: 2026-01"],
    ["from: 2001-05-01, to: 2003-05-31", "as-of: 2003-05"],
    ["from: 2001, to: 2003", "from: 2003, to: 2003"],
    ["from: 2001, to: 2005", "as-of: 2003-05-02, contested: true"],
    ["from: 2001, to: 2005", "from: unknown, to: 2004"],
  ] as const)
    checkRule(roleOverlap, pair(first, second));
});

test("one holder twice, another office, and an office for several", () => {
  checkRule(
    roleOverlap,
    `
#- dossier.yaml
exclusive-roles: [Mayor]
#- a.dossier.yaml
actors:
  a1:
    name: A
    roles:
      - {title: mayor, of: town, as-of: 2001-01-01}
      - {title: mayor, of: town, from: 2000-01-01, to: 2004}
  b1: {name: B, roles: [{title: mayor, of: other-town, as-of: 2001-01-01}, {title: mayor, as-of: 2001-01-01}]}
  c1: {name: C, roles: [{title: mayor, of: town, as-of: 2001-01-01, exclusive: false}, {title: judge, of: town, as-of: 2001-01-01}]}
  d1: {name: D, roles: [{title: judge, of: town, as-of: 2001-01-01, exclusive: true}]}
`,
  );
});

test("the role is marked as contested", () => {
  const before = pair("as-of: 2026-01-09", "as-of: 2026-01-09");
  checkFix(roleOverlap, before, before.replace("2026-01-09}", "2026-01-09, contested: true}"));
});

test("the role that began first ends when the other one begins", () => {
  const title = "Let the role of 'a1' end: 2022-03";
  const before = pair('from: 2021-05-01, to: "2024"', "from: 2022-03, to: 2026");
  checkFix(roleOverlap, before, before.replace('to: "2024"', 'to: "2022-03"'), title);
  const reversed = pair("from: 2022-03, to: 2026", "from: 2021-05-01, to: 2024");
  checkFix(roleOverlap, reversed, reversed.replace("2024", "2022-03"), title.replace("a1", "b1"));
});

test("the place of an office by its id or by a name of it", () => {
  checkRule(
    roleOverlap,
    `
actors:
  a1: {name: A, roles: [{title: mayor, of: Port of Vik, exclusive: true, from: 2001, to: 2005}]}
#                               ^^^^^ warning: 'a1' and 'b1' are both 'mayor' of 'Port of Vik' at one time (2 May 2003), and only one can be. Correct the dates, or mark the role as contested.
  b1: {name: B, roles: [{title: mayor, of: vik, exclusive: true, as-of: 2003-05-02}]}
#                               ^^^^^ warning: 'b1' and 'a1' are both 'mayor' of 'vik' at one time (2 May 2003), and only one can be. Correct the dates, or mark the role as contested.
  c1: {name: C, roles: [{title: mayor, of: Vik, exclusive: true, as-of: 2003-05-02}]}
  vik: {type: body, name: Port of Vik}
`,
  );
});
