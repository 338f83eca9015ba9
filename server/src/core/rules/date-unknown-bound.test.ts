import { test } from "node:test";
import { checkFix } from "#testing/check-rule.ts";
import { dateUnknownBound } from "./date-unknown-bound.ts";

const fixed = (before: string, after: string) =>
  checkFix(dateUnknownBound, `events:\n  e: {date: ${before}, title: t}`, `events:\n  e: {date: ${after}, title: t}`);

test("the empty end is opened", () => {
  fixed("2026-01-05/", "2026-01-05/..");
  fixed("/2026-01-05", "../2026-01-05");
  fixed('"2026-01-05/"', '"2026-01-05/.."');
});
