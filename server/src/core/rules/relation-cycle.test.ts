import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { relationCycle } from "./relation-cycle.ts";

test("every member of a ring is reported, in whatever file and direction it is written; the others are not", () => {
  checkRule(
    relationCycle,
    `
#- a.dossier.yaml
events:
  e1: {date: 2001, title: A, before: [e2, e9], part-of: e9}
#                                     ^^ error: 'e1' would come before itself: e1 → e2 → e3 → e1. One of these relations is wrong.
  e9: {date: 2001, title: A}
#- b.dossier.yaml
events:
  e3: {date: 2001, title: A, before: e1}
#                                    ^^ error: 'e3' would come before itself: e3 → e1 → e2 → e3. One of these relations is wrong.
#- c.dossier.yaml
events:
  - {id: e3, date: 2001, title: A, after: e2}
  - {id: e2, date: 2001, title: A, before: e3, after: [e0, missing]}
#                                          ^^ error: 'e2' would come before itself: e2 → e3 → e1 → e2. One of these relations is wrong.
  - {id: e0, date: 2001, title: A}
`,
  );
});

test("relations to itself, and those of instruments, each by itself", () => {
  checkRule(
    relationCycle,
    `
events:
  e1: {date: 2001, title: A, part-of: [e1], after: [__proto__]}
#                                      ^^ error: 'e1' would be part of itself: e1 → e1. One of these relations is wrong.
  __proto__: {date: 2001, title: A, part-of: e1, under: [i1]}
instruments:
  i1: {title: A, amends: i2, under: i2, supersedes: i2}
#                                   ^^ error: 'i1' would be made under itself: i1 → i2 → i1. One of these relations is wrong.
#                                                   ^^ error: 'i1' would supersede itself: i1 → i2 → i1. One of these relations is wrong.
  i2: {title: A, under: [i1], supersedes: i1}
#                        ^^ error: 'i2' would be made under itself: i2 → i1 → i2. One of these relations is wrong.
#                                         ^^ error: 'i2' would supersede itself: i2 → i1 → i2. One of these relations is wrong.
`,
  );
});
