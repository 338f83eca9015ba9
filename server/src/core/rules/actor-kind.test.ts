import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { actorKind } from "./actor-kind.ts";

const outlet = "actors:\n  o1: {type: outlet, name: O}\n  a1: {name: A}\n";

test("persons, unknown ids and outlets with a role may act", () => {
  checkRule(
    actorKind,
    `${outlet}events:\n  e1: {date: 2001, title: T, actors: [a1, missing, {actor: o1, role: defendant}], cites: s1}\n`,
  );
});

test("the outlet goes to the only citation, however that is written", () => {
  const event = (actors: string, cites: string): string =>
    `${outlet}events:\n  e1: {date: 2001, title: T, ${actors}${cites}}\n`;
  checkFix(
    actorKind,
    event("actors: [o1, a1], ", "cites: s1"),
    event("actors: [a1], ", "cites: {source: s1, via: o1}"),
  );
  checkFix(
    actorKind,
    event("actors: o1, ", 'cites: [{source: s1, quote: "q"}]'),
    event("", 'cites: [{source: s1, quote: "q", via: o1}]'),
  );
});

test("also in block style", () => {
  checkFix(
    actorKind,
    `${outlet}events:
  e1:
    date: 2001
    title: T
    actors:
      - a1
      - actor: o1 # says who?
    claims:
      - text: A
        cites:
          - source: s1
            quote: "q"
`,
    `${outlet}events:
  e1:
    date: 2001
    title: T
    actors:
      - a1
    claims:
      - text: A
        cites:
          - source: s1
            quote: "q"
            via: o1
`,
  );
});

test("with several citations, or where one has another origin, the author must decide", () => {
  for (const cites of ["[s1, s2]", "{source: s1, via: a1}"]) {
    const event = `events:\n  e1: {date: 2001, actors: [o1, a1], cites: ${cites}}\n`;
    const dossier = dossierOf(new Map([["a.dossier.yaml", outlet + event]]), [actorKind]);
    assert.deepEqual(
      dossier.problems().map(({ fixes }) => fixes?.(dossier)),
      [[]],
    );
  }
});

test("who wrote an article that is cited, or takes pictures, does not act", () => {
  checkRule(
    actorKind,
    `
actors:
  a1: {name: Anna Alm}
  b1: {name: Bo Berg, roles: [{title: Photographer}]}
  c1: {name: Cai Cruz}
  d1: {name: Dag Dahl, roles: [photographer, mayor]}
events:
  e1: {date: 2001, title: T, actors: [a1, b1, c1, d1], claims: [{text: A, cites: [s1, s2]}]}
#                                     ^^ information: 'a1' is named as an author of 's1', and an author reports and does not act. Leave this name out here; who did take part as well is given a 'role'.
#                                         ^^ information: 'b1' is recorded as a photographer, who takes pictures of what others do. Leave this name out here; who did take part as well is given a 'role'.
  e2: {date: 2001, title: T, actors: [a1, {actor: b1, role: witness}], cites: s2}
sources:
  s1: {title: S, editor: "Uta Ulm, Anna Alm"}
  s2: {title: S, type: post, author: Cai Cruz}
`,
  );
});
