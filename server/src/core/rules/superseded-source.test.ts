import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { supersededSource } from "./superseded-source.ts";

const chain = `
sources:
  v1: {title: A}
  v2: {title: A, revises: v1}
  v3: {title: A, revises: [v2]}
`;

test("the latest of several versions is named", () => {
  checkRule(
    supersededSource,
    `
claims:
  - {text: It rained., cites: {source: v1, quote: rain}}
#                                      ^^ information: 'v1' was revised by 'v3'. Check that it still says this, and cite 'v3'.
  - {text: It rained., cites: v3}
${chain}`,
  );
});

test("two versions side by side are compared", () => {
  checkRule(
    supersededSource,
    `
claims:
  - {text: It rained., cites: [v3, v1]}
  - {text: It rained., cites: [v1, v2]}
#                                  ^^ information: 'v2' was revised by 'v3'. Check that it still says this, and cite 'v3'.
${chain}`,
  );
});

test("versions of each other, of themselves and of nothing known end", () => {
  checkRule(
    supersededSource,
    `
claims:
  - {text: It rained., cites: [a]}
#                              ^ information: 'a' was revised by 'b'. Check that it still says this, and cite 'b'.
  - {text: It rained., cites: [c, unknown, the first edition]}
sources:
  a: {title: A, revises: b}
  b: {title: B, revises: a}
  c: {title: C, revises: [c, the first edition, unknown]}
`,
  );
});

test("a version that was retracted replaces nothing, and withdrawn claims stay as they are", () => {
  checkRule(
    supersededSource,
    `
claims:
  - {text: It rained., cites: a}
  - {text: It rained., status: refuted, cites: c}
sources:
  a: {title: A}
  b: {title: B, revises: a, retracted: true}
  c: {title: C}
  d: {title: D, revises: c}
`,
  );
});

test("the later version takes its place", () => {
  const picture = (id: string) => `claims:\n  - {text: It rained., cites: [{source: ${id}, at: p2}]}\n${chain}`;
  checkFix(supersededSource, picture("v2"), picture("v3"));
});
