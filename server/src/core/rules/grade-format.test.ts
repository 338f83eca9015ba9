import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { gradeFormat } from "./grade-format.ts";

test("grades, and what is not there, are no defect", () => {
  checkRule(
    gradeFormat,
    `
sources:
  a1: {title: A, reliability: F}
  a2: {title: A, reliability: }
  a3: {title: A, reliability: [A], x-reliability: good}
claims:
  - {text: A, credibility: 6, cites: [{source: a1, credibility: "1"}]}
  - {text: A, credibility: ~, cites: a1}
`,
  );
});

test("fractions, words, and numbers beyond the scale are", () => {
  checkRule(
    gradeFormat,
    `
claims:
  - {text: A, credibility: 2.5, cites: [{source: a1, credibility: 0}]}
#                          ^^^ warning: Credibility '2.5' is no grade; it runs from 1 (confirmed) to 6 (cannot be judged).
#                                                                 ^ warning: Credibility '0' is no grade; it runs from 1 (confirmed) to 6 (cannot be judged).
  - {text: A, credibility: high}
#                          ^^^^ warning: Credibility 'high' is no grade; it runs from 1 (confirmed) to 6 (cannot be judged).
`,
  );
});

test("the grade that is meant is offered", () => {
  const claim = "claims:\n  - {text: A, credibility: c3, cites: a1}\n";
  checkFix(gradeFormat, claim, claim.replace("c3", "3"));
  const source = "sources:\n  a1: {title: A, reliability: 'b'}\n";
  checkFix(gradeFormat, source, source.replace("b'", "B'"));
});
