import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { capturedBeforePublished } from "./captured-before-published.ts";

test("both capture dates count, and one day only where both offsets are written", () => {
  checkRule(
    capturedBeforePublished,
    `
sources:
  a:
    title: T
    published: 2013-12-09T10:00+01:00
    captured: 2013-12-08T23:30+01:00
#             ^^^^^^^^^^^^^^^^^^^^^^ error: Captured (8 December 2013, 23:30 UTC+01:00) before it was published (9 December 2013, 10:00 UTC+01:00); one of the two dates is wrong.
    snapshot: {file: t.txt, captured: 2013-11}
#                                     ^^^^^^^ error: Captured (November 2013) before it was published (9 December 2013, 10:00 UTC+01:00); one of the two dates is wrong.
  b: {title: T, published: 2013-12-09T01:00+12:00, captured: 2013-12-08T20:00-05:00}
  c: {title: T, published: 2013-12-09, captured: 2013-12-08}
  d: {title: T, published: unknown, captured: 2013-12-08}
`,
  );
});
