import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dateNarrowerThanSource } from "./date-narrower-than-source.ts";

const picture = (date: string, text: string, mark = "", more = "") => `
events:
  e:
    date: ${date}
${mark}    title: Law
    cites: s
${more}sources:
  s: {title: Law, language: en, published: 2020-03-06, snapshot: s.txt}
#- dossier.yaml
rules: {date-narrower-than-source: hint}
#- s.txt
${text}
`;

const silent = (date: string, text: string, more = "") =>
  checkRule(dateNarrowerThanSource, picture(date, text, "", more));

test("a day where the texts give a month or a year", () => {
  const wrong = (date: string, text: string, found: string, shown: string) => {
    const mark = `#         ${"^".repeat(date.length)} hint: 's' says only ${found}, which is wider than ${shown}.\n`;
    checkRule(dateNarrowerThanSource, picture(date, text, mark));
  };
  wrong("2019-10-27", "Signed in October 2019.", "October 2019", "27 October 2019");
  wrong("2019-10", "Signed in 2019.", "2019", "October 2019");
  wrong("2019-10-27", "A bill of 2019, signed in late October.", "between 21 and 31 October 2019", "27 October 2019");
});

test("dates that are as narrow, or may be", () => {
  silent("2019-10-27", "Signed on 27 October 2019, as all of October 2019 had been expected.");
  silent("2019-10", "Signed in October 2019.");
  silent("2019-10-27", "Signed in October 2019, on the 27th.");
  silent("2020-03-03", "Signed in March 2020, on Tuesday.");
  silent("2019-10-27", "It rained.");
  silent("2019-10-27", "Signed in October 2019.", "    date-basis: inferred\n");
});

test("the date of the text is offered", () => {
  const text = "Signed in October 2019.";
  checkFix(dateNarrowerThanSource, picture("2019-10-27", text), picture("2019-10", text));
});
