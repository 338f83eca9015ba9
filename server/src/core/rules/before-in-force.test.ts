import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { beforeInForce } from "./before-in-force.ts";

test("the day of entry into force may be told by an event", () => {
  checkRule(
    beforeInForce,
    `
instruments:
  pact: {title: Perjanjian}
events:
  start: {date: 2010-05-01, title: In force, instrument: pact, phase: in-force}
  early: {date: 2010-04-30, title: Latihan, under: pact}
#                                                  ^^^^ information: 'pact' was not in force at the time of this event (30 April 2010); it entered into force later (1 May 2010). Was it applied before?
  onTheDay: {date: 2010-05-01, title: Latihan, under: pact}
`,
  );
});

test("days that may be the same are silent, and so is what is not known to have happened", () => {
  checkRule(
    beforeInForce,
    `
instruments:
  law: {title: Law, signed: 2001, in-force: 2003, ended: 2009}
  open: {title: Open, signed: 2001}
  constructor: {title: C, in-force: unknown}
events:
  same: {date: 2003-01-01, title: A, under: law}
  last: {date: 2009-12-31, title: B, under: law}
  plan: {date: 2030, title: C, under: law, status: planned}
  maybe: {date: 2002, title: D, under: law, status: hypothetical}
  long: {date: 2002/2004, title: E, under: law}
  never: {date: 2002, title: F, under: [open, constructor, nobody, __proto__]}
  undated: {title: G, under: law}
`,
  );
});

test("before the signing another rule reports", () => {
  checkRule(
    beforeInForce,
    `
instruments:
  law: {title: Law, signed: 2001, in-force: 2003}
events:
  early: {date: 1999, title: A, under: law}
`,
  );
});

test("parties for which it entered into force at other times leave it open", () => {
  checkRule(
    beforeInForce,
    `
actors: {a: {name: A, type: state}, b: {name: B, type: state}, c: {name: C, type: state}}
instruments:
  pact: {title: Pact, parties: [a, b, c]}
events:
  first: {date: 2010, title: For A, instrument: pact, phase: in-force, actors: a}
  second: {date: 2014, title: For B, instrument: pact, phase: in-force, actors: b}
  work: {date: 2012, title: Work, under: pact, actors: a}
  early: {date: 2009, title: Work, under: pact, actors: b}
#                                         ^^^^ information: 'pact' was not in force at the time of this event (2009); it entered into force later (2010). Was it applied before?
`,
  );
});
