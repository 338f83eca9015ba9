import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dateReversed } from "./date-reversed.ts";

const fixed = (before: string, after: string) =>
  checkFix(
    dateReversed,
    `events:\n  e: {date: ${before}, title: t} # c`,
    `events:\n  e: {date: ${after}, title: t} # c`,
  );

test("the two are swapped in place", () => {
  fixed("2025-05-09/2025-05-07", "2025-05-07/2025-05-09");
  fixed("'2025-05-09/2025-05-07'", "'2025-05-07/2025-05-09'");
  fixed("[2025-10-31..2025-10-21]", "[2025-10-21..2025-10-31]");
  fixed('"[2027, 2025-10-31..2025-10-21]"', '"[2027, 2025-10-21..2025-10-31]"');
});

test("what may be in order is no defect", () => {
  checkRule(
    dateReversed,
    `
events:
  a: {date: 2025-05-07/2025-05-07}
  b: {date: 2025-05/2025-05-07}
  c: {date: 2025-05-07/2025}
  d: {date: 2025-05-31~/2025-05-30}
  e: {date: 2025-05-07T10:00/2025-05-07T09:00}
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: '2025-05-07T10:00/2025-05-07T09:00' ends before it starts. Swap the two, or mend one of them.
`,
  );
});

test("the ends of a life and of a role", () => {
  checkRule(
    dateReversed,
    `
actors:
  a:
    name: A
    born: 1980
    died: 1970-01-01
#         ^^^^^^^^^^ error: 'died' (1 January 1970) lies before 'born' (1980). Swap the two dates, or mend one of them.
  b: {name: B, born: 1980, died: 1980, roles: [{title: mayor, from: 2001-05, to: 2001-05-01}, {title: judge, to: 1999}]}
`,
  );
});

test("the dates of a role are swapped as they are written", () => {
  const roles = (from: string, to: string) =>
    `actors:\n  a: {name: A, roles: [{title: t, from: ${from}, to: ${to}}]} # c`;
  checkFix(dateReversed, roles('"2001"', "1999-05"), roles("1999-05", '"2001"'));
});
