import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { confidenceExceedsSupport } from "./confidence-exceeds-support.ts";

const sources = `
sources:
  a: {title: A, via: wire, reliability: B}
  b: {title: B, via: wire}
  c: {title: C, reliability: F}
  d: {title: D, reliability: E}
  e: {title: E, reliability: A}
`;

test("one origin behind several articles", () => {
  checkRule(
    confidenceExceedsSupport,
    `
claims:
  - text: Llovió.
    confidence: high
#               ^^^^ warning: High confidence rests on a and b, which have one origin, wire; it takes two.
    cites: [a, b]
${sources}`,
  );
});

test("two origins, one of them good or not graded, are enough", () => {
  for (const cites of ["[a, c]", "[b, d]", "[e, a]"]) {
    checkRule(
      confidenceExceedsSupport,
      `claims:\n  - {text: It rained., confidence: high, cites: ${cites}}\n${sources}`,
    );
  }
});

test("weak sources are weak even where their origins cannot be counted", () => {
  checkRule(
    confidenceExceedsSupport,
    `
claims:
  - text: It rained.
    confidence: high
#               ^^^^ warning: High confidence rests on weak sources only, x (grade D); it takes one of grade A, B or C.
    cites: [x]
  - text: It rained.
    confidence: high
    cites: [x, missing]
sources:
  x: {title: X, via: x, reliability: D}
`,
  );
});

test("less than high is not measured, nor is what was withdrawn or cites nothing", () => {
  checkRule(
    confidenceExceedsSupport,
    `
claims:
  - {text: It rained., confidence: moderate, cites: c}
  - {text: It rained., confidence: high, cites: c, status: refuted}
  - {text: It rained., confidence: high}
${sources}`,
  );
});

test("confidence is lowered to what the support allows", () => {
  const picture = (confidence: string, cites: string) =>
    `claims:\n  - {text: It rained., confidence: "${confidence}", cites: ${cites}}\n${sources}`;
  checkFix(confidenceExceedsSupport, picture("high", "a"), picture("moderate", "a"));
  checkFix(confidenceExceedsSupport, picture("high", "[c, d]"), picture("low", "[c, d]"));
});
