import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dateAmbiguousNumeric } from "./date-ambiguous-numeric.ts";

test("both readings are offered, the day first", () => {
  const before = "events:\n  e: {date: 05/07/2025, title: t}";
  checkFix(dateAmbiguousNumeric, before, "events:\n  e: {date: 2025-07-05, title: t}");
  checkFix(dateAmbiguousNumeric, before, "events:\n  e: {date: 2025-05-07, title: t}", "Replace by '2025-05-07'");
});

test("what can be read in one way only is not ambiguous", () => {
  checkRule(
    dateAmbiguousNumeric,
    `
events:
  a: {date: 26/1/2022}
  b: {date: 7.5.2025}
  c: {date: 5/5/2025}
  d: {date: 2025-05-07}
  e: {date: "5-7-2025"}
#            ^^^^^^^^ error: '5-7-2025' is 5 July 2025 or 7 May 2025; write 2025-07-05 or 2025-05-07.
`,
  );
});
