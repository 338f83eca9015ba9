import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { plannedOverdue } from "./planned-overdue.ts";

test("plans that are open, followed up, or no plans", () => {
  checkRule(
    plannedOverdue,
    `
events:
  e1: {date: 2026, title: T, status: planned}
  e2: {date: 2025/.., title: T, status: planned}
  e3: {date: unknown, title: T, status: planned}
  e4: {date: 2026-11-20, title: T, status: planned}
  e5: {date: 2020, title: T, status: cancelled}
  e6: {date: 2020, title: T}
  e7: {date: 2020, title: T, status: planned}
  e8: {date: 2021, title: T, after: e7}
  e9: {date: 2020, title: T, status: planned, same-as: [e6]}
  e10: {date: 2020, title: T, status: planned, before: [e8]}
  e11: {date: 2026-11-19, title: T, status: planned}
#             ^^^^^^^^^^ information: Planned for 19 November 2026; did it happen? Change the status, or record what followed as an event that is \`after\` this one.
  e12: {date: 2020, title: T, status: planned, after: [e6]}
#             ^^^^ information: Planned for 2020; did it happen? Change the status, or record what followed as an event that is \`after\` this one.
claims:
  - {text: T, event: e12, cites: a1}
`,
  );
});

test("it happened, or it was given up", () => {
  const before = "events:\n  e1: {date: 2020, title: T, status: planned}\n";
  checkFix(plannedOverdue, before, before.replace("planned", "occurred"));
  checkFix(plannedOverdue, before, before.replace("planned", "cancelled"), "Replace by 'cancelled'");
});

test("what followed can be recorded as an event of its own", () => {
  const before =
    "events:\r\n  e1:\r\n    date: 2020\r\n    title: 'Talks: #2'\r\n    status: planned\r\n  e1-outcome: {date: 2019, title: U}\r\n";
  const added = '  e1-outcome-2:\r\n    date:\r\n    title: "Talks: #2"\r\n    after: e1\r\n';
  checkFix(plannedOverdue, before, before + added, "Record what followed as 'e1-outcome-2'");
});
