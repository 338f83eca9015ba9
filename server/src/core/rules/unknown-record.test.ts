import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { unknownRecord } from "./unknown-record.ts";

test("claims of events and claims on their own can be named", () => {
  checkRule(
    unknownRecord,
    `
events:
  e:
    date: 2001
    title: t
    same-as: e
    claims:
      - {id: c1, text: t, contradicts: [c2, c3], supports: [e, c2, x]}
#                                           ^^ error: No claim 'c3' for contradicts. Did you mean 'c1'?
#                                                                  ^ error: No claim or event 'x' for supports.
claims:
  c2: {text: t, event: e, contradicts: c1}
`,
  );
});

test("the nearest id is offered", () => {
  checkFix(
    unknownRecord,
    "events:\n  visit-2001: {date: 2001, title: t}\n  talks: {date: 2001, title: t, part-of: vist-2001}\n",
    "events:\n  visit-2001: {date: 2001, title: t}\n  talks: {date: 2001, title: t, part-of: visit-2001}\n",
  );
});

test("an event that is still to be recorded gets a stub", () => {
  checkFix(
    unknownRecord,
    "events:\n  talks: {date: 2001, title: t, part-of: summit}\n",
    "events:\n  talks: {date: 2001, title: t, part-of: summit}\n  summit:\n    date:\n    title:\n",
    "Record 'summit'",
  );
});
