import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { actorOutsideLife } from "./actor-outside-life.ts";

test("before birth and after death; not where it is only possible, planned, or unknown", () => {
  checkRule(
    actorOutsideLife,
    `
actors:
  a1: {name: A, born: 1950, died: 2001-05}
  b1: {name: B, born: soon, died: }
  c1: {name: C, born: 2000, died: 1990}
events:
  e1: {date: 1949, title: T, actors: [a1, b1, missing]}
#                                     ^^ warning: 'a1' was born (1950) after this event (1949). Is somebody else meant?
  e2: {date: 2001-06-01, title: T, actors: [{actor: a1, role: chair}], status: disputed}
#                                                   ^^ warning: 'a1' died (May 2001) before this event (1 June 2001). Is somebody else meant?
  e3: {date: 2001-05-31, title: T, actors: a1}
  e4: {date: 1950, title: T, actors: a1}
  e5: {date: 2003, title: T, actors: a1, status: planned}
  e6: {date: 2001/2005, title: T, actors: a1}
  e7: {date: unknown, title: T, actors: a1}
  e8: {date: 1995, title: T, actors: [c1]}
  e9: {title: T, actors: [a1]}
`,
  );
});
