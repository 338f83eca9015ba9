import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { publishedMissing } from "./published-missing.ts";

test("an empty date is missing; one that is unknown or unreadable is not", () => {
  checkRule(
    publishedMissing,
    `
sources:
  empty: {title: T, published: }
# ^^^^^ warning: 'empty' has no publication date. Where only a range is known, write it as a set: 'published: [2019-03..2019-05]'.
  unknown: {title: T, published: unknown}
  unreadable: {title: T, published: last week}
  open: {title: T, published: ../2020}
`,
  );
});

test("a fix writes what follows from the day of capture", () => {
  checkFix(
    publishedMissing,
    `
sources:
  leaflet:
    title: Save the ferry
    captured: 2024-09
    snapshot: {file: leaflet.txt, captured: 2024-09-18T10:00Z}
`,
    `
sources:
  leaflet:
    title: Save the ferry
    published: [..2024-09-18]
    captured: 2024-09
    snapshot: {file: leaflet.txt, captured: 2024-09-18T10:00Z}
`,
    "Insert 'published: [..2024-09-18]'",
  );
});
