import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { orderViolation } from "./order-violation.ts";

test("dates that overlap or are too coarse leave the order open", () => {
  checkRule(
    orderViolation,
    `
events:
  visit: {date: 2021-06-21/2021-06-23, title: A visit, before: [talk, year, plan, undated, other]}
  talk: {date: 2021-06-22, title: A talk}
  year: {date: 2021, title: Some day of the year}
  plan: {date: 2020/.., title: A plan}
  undated: {date: unknown, title: Undated}
`,
  );
});

test("of two moments the instants count, of days in different offsets two days", () => {
  checkRule(
    orderViolation,
    `
events:
  caracas: {date: 2024-07-29T23:00-04:00, title: T, before: [jakarta, day-before, day]}
#                                                            ^^^^^^^ error: This event (29 July 2024, 23:00 UTC−04:00) cannot come before 'jakarta' (30 July 2024, 02:00 UTC+07:00): it is later.
#                                                                     ^^^^^^^^^^ error: This event (29 July 2024, 23:00 UTC−04:00) cannot come before 'day-before' (27 July 2024): it is later.
  jakarta: {date: 2024-07-30T02:00+07:00, title: T}
  day-before: {date: 2024-07-27, title: T}
  day: {date: 2024-07-28, title: T}
  nine: {date: 2024-07-29T09:00, title: T, before: eight}
#                                                  ^^^^^ error: This event (29 July 2024, 09:00) cannot come before 'eight' (29 July 2024, 08:00): it is later.
  eight: {date: 2024-07-29T08:00, title: T, before: [nine, eight]}
`,
  );
});

test("where the dossier's time zone is known, one day may be enough", () => {
  checkRule(
    orderViolation,
    `
#- dossier.yaml
timezone: America/Caracas
#- events.dossier.yaml
events:
  late: {date: 2024-07-29T00:00-04:00, title: T, before: [day, same]}
#                                                         ^^^ error: This event (29 July 2024, 00:00 UTC−04:00) cannot come before 'day' (28 July 2024): it is later.
  day: {date: 2024-07-28, title: T}
  same: {date: 2024-07-29, title: T}
`,
  );
});

test("the fix turns the key round where it holds nothing else", () => {
  checkFix(
    orderViolation,
    `
events:
  # Opening
  a: {date: 2025, title: A, before: [b]}   # as the paper says
  b: {date: 2024, title: B}
`,
    `
events:
  # Opening
  a: {date: 2025, title: A, after: [b]}   # as the paper says
  b: {date: 2024, title: B}
`,
  );
});

test("the fix turns both ends", () => {
  checkFix(
    orderViolation,
    `
events:
  a:
    date: 2025
    title: A
    before: [b]
  b:
    date: 2024
    title: B
    after:
      - a
      - c
`,
    `
events:
  a:
    date: 2025
    title: A
    after: [b]
  b:
    date: 2024
    title: B
    before: [a]
    after:
      - c
`,
    "Move 'b' to 'after'",
  );
});

test("the fix adds to what the other key holds", () => {
  checkFix(
    orderViolation,
    `
events:
  a:
    date: 2025
    title: A
    before:
      - b   # said by the mayor
      - z
    after:
      - x   # first
      - y
  b: {date: 2024, title: B}
`,
    `
events:
  a:
    date: 2025
    title: A
    before:
      - z
    after:
      - x   # first
      - y
      - b
  b: {date: 2024, title: B}
`,
  );
});

test("the fix keeps the line ends of the file", () => {
  const crlf = (text: string) => text.replaceAll("\n", "\r\n");
  checkFix(
    orderViolation,
    crlf(`
events:
  a:
    date: 2025
    title: A
    before: ["z", "b"]
  b: {date: 2024, title: B}
`),
    crlf(`
events:
  a:
    date: 2025
    title: A
    after: [b]
    before: ["z"]
  b: {date: 2024, title: B}
`),
  );
});
