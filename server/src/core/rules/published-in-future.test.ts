import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { publishedInFuture } from "./published-in-future.ts";

test("published, captured and the snapshot's captured are read, and tomorrow may be today elsewhere", () => {
  checkRule(
    publishedInFuture,
    `
sources:
  a: {title: T, published: 2026-11-23}
#                          ^^^^^^^^^^ error: '2026-11-23' lies in the future; what can be cited has been published already.
  b: {title: T, captured: 2027, snapshot: {file: b.txt, captured: 2026-12-01}}
#                         ^^^^ error: '2027' lies in the future; a text that is at hand has been captured already.
#                                                                 ^^^^^^^^^^ error: '2026-12-01' lies in the future; a text that is at hand has been captured already.
  c: {title: T, published: 2026-11-22, captured: 2026-11-22T08:00+09:00}
  d: {title: T, published: [2026-11-01..2027-01-31], captured: 2026, snapshot: d.txt}
`,
  );
});
