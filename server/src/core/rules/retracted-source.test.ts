import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { retractedSource } from "./retracted-source.ts";

test("a date, a reason, or no more than that it was retracted", () => {
  checkRule(
    retractedSource,
    `
claims:
  - {text: It rained., cites: a}
#                             ^ warning: 'a' was retracted, and nothing else is cited for this.
  - {text: It rained., cites: b}
#                             ^ warning: 'b' was retracted (March 2024), and nothing else is cited for this.
  - {text: It rained., cites: {source: c, quote: rain}}
#                                      ^ warning: 'c' was retracted (made up), and nothing else is cited for this.
  - {text: It rained., cites: d}
sources:
  a: {title: A, retracted: true}
  b: {title: B, retracted: 2024-03}
  c: {title: C, retracted: made up}
  d: {title: D, retracted: false}
`,
  );
});

test("two retracted sources do not make up for each other", () => {
  checkRule(
    retractedSource,
    `
claims:
  - text: It rained.
    cites: [a, b]
#           ^ warning: 'a' was retracted, and nothing else is cited for this.
#              ^ warning: 'b' was retracted, and nothing else is cited for this.
sources:
  a: {title: A, retracted: true}
  b: {title: B, retracted: true}
`,
  );
});

test("a source that nobody knows may be a good one", () => {
  checkRule(
    retractedSource,
    `
claims:
  - text: It rained.
    cites: [a, unknown]
#           ^ information: 'a' was retracted. Other sources remain.
sources:
  a: {title: A, retracted: true}
`,
  );
});

test("an event has what its claims cite, and its claims do not have what it cites", () => {
  checkRule(
    retractedSource,
    `
events:
  rain:
    date: 2019
    title: Rain
    cites: a
#          ^ information: 'a' was retracted. Other sources remain.
    claims:
      - {text: It rained., cites: b}
      - {text: It poured., cites: a}
#                                 ^ warning: 'a' was retracted, and nothing else is cited for this.
  snow:
    date: 2019
    title: Snow
    cites: a
#          ^ warning: 'a' was retracted, and nothing else is cited for this.
instruments:
  law: {title: Law, cites: a}
#                          ^ warning: 'a' was retracted, and nothing else is cited for this.
actors:
  kim: {name: Kim, roles: [{title: mayor, cites: [a, b]}]}
#                                                 ^ information: 'a' was retracted. Other sources remain.
sources:
  a: {title: A, retracted: true}
  b: {title: B}
`,
  );
});

test("withdrawn claims need no support", () => {
  checkRule(
    retractedSource,
    `
claims:
  - {text: It rained., status: retracted, cites: a}
  - {text: It rained., status: refuted, cites: a}
sources:
  a: {title: A, retracted: true}
`,
  );
});
