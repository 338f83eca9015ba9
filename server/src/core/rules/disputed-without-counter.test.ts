import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { disputedWithoutCounter } from "./disputed-without-counter.ts";

test("the other side may stand inside the event or elsewhere, and point either way", () => {
  checkRule(
    disputedWithoutCounter,
    `
events:
  e1: {date: 2001, title: T, status: disputed}
#                                    ^^^^^^^^ information: Disputed by whom? Record what the other side says as a claim that \`contradicts\` a claim of this event.
  e2: {date: 2001, title: T, status: disputed, claims: [{id: c1, text: A}]}
  e3: {date: 2001, title: T, status: disputed, claims: [{text: A, contradicts: c9}]}
  e4: {date: 2001, title: T, status: disputed}
  e5: {date: 2001, title: T, status: denied}
  e6: {date: 2001, title: T}
  e7: {date: 2001, title: T, status: disputed, claims: [{text: A, status: disputed}]}
#                                                                         ^^^^^^^^ information: Disputed by whom? Record what the other side says as a claim that \`contradicts\` this one.
claims:
  c2: {text: B, contradicts: [c1], status: disputed}
  c3: {text: B, event: e4}
  c4: {text: B, contradicts: c3}
  c5: {text: B, status: disputed}
#                       ^^^^^^^^ information: Disputed by whom? Record what the other side says as a claim that \`contradicts\` this one.
`,
  );
});

test("claims about the same event can be linked, where they have an id", () => {
  const event = (status: string, claim: string) => `
events:
  e1:
    date: 2001
    title: T${status}
    claims:
      - text: A   # theirs${claim}
      - {id: c2, text: B}
      - {text: C}
claims:
  c3: {text: D, event: e1}
  c4: {text: E}
`;
  const disputed = "\n        status: disputed";
  const title = (id: string) => `Say that it contradicts '${id}'`;
  checkFix(disputedWithoutCounter, event("", disputed), event("", `${disputed}\n        contradicts: [c2]`));
  checkFix(
    disputedWithoutCounter,
    event("", disputed),
    event("", `${disputed}\n        contradicts: [c3]`),
    title("c3"),
  );
  const whole = "\n    status: disputed";
  checkFix(disputedWithoutCounter, event(whole, ""), event(whole, "\n        contradicts: [c2]"));
  const own = (more: string) =>
    `events:\n  e1: {date: 2001, title: T, claims: [{id: c1, text: A}]}\nclaims:\n  - {text: B, event: e1, status: disputed${more}}\n`;
  checkFix(disputedWithoutCounter, own(""), own(", contradicts: [c1]"));
});
