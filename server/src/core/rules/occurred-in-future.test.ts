import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { occurredInFuture } from "./occurred-in-future.ts";

test("only what is said to have occurred, and only where every day of it lies ahead", () => {
  checkRule(
    occurredInFuture,
    `
events:
  said: {date: 2031-01, title: T, status: occurred}
#              ^^^^^^^ error: This event lies in the future (January 2031), so it cannot have occurred; if it is planned, say 'status: planned'.
  begun: {date: 2031-01/.., title: T}
#               ^^^^^^^^^^ error: This event lies in the future (since January 2031), so it cannot have occurred; if it is planned, say 'status: planned'.
  today: {date: 2026-11-21, title: T}
  month: {date: 2026-11, title: T}
  about: {date: 2026-12~, title: T}
  one-of: {date: [2026-11-20, 2031-01-01], title: T}
  until: {date: ../2031, title: T}
  planned: {date: 2031, title: T, status: planned}
  discussed: {date: 2031, title: T, status: hypothetical}
  typo: {date: 2031, title: T, status: ocurred}
`,
  );
});

test("tomorrow may be today where it took place", () => {
  checkRule(
    occurredInFuture,
    `
events:
  tomorrow: {date: 2026-11-22, title: T}
#                  ^^^^^^^^^^ information: This event lies in the future (22 November 2026), unless it is that day already where it took place; if it is planned, say 'status: planned'.
`,
  );
});

test("the fix writes the status behind the date", () => {
  checkFix(
    occurredInFuture,
    "events:\r\n  - id: e\r\n    date: 2031   # or later\r\n    title: T\r\n",
    "events:\r\n  - id: e\r\n    date: 2031   # or later\r\n    status: planned\r\n    title: T\r\n",
    "Mark the event as planned",
  );
  checkFix(
    occurredInFuture,
    "events: {e: {date: 2031, title: T}}",
    "events: {e: {date: 2031, status: planned, title: T}}",
  );
  checkFix(
    occurredInFuture,
    "events:\n  e:\n    date:\n      - 2031\n      - 2032\n    title: T\n",
    "events:\n  e:\n    date:\n      - 2031\n      - 2032\n    status: planned\n    title: T\n",
  );
});

test("the fix replaces a status that is there", () => {
  checkFix(
    occurredInFuture,
    "events:\n  e:\n    title: T\n    status: occurred # sure\n    date: 2031",
    "events:\n  e:\n    title: T\n    status: planned # sure\n    date: 2031",
  );
});
