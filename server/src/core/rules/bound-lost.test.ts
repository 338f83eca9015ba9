import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { boundLost } from "./bound-lost.ts";

// The texts here are written for these tests.
const sources = `
sources:
  kabar: {title: Kabar, language: id, snapshot: kabar.txt}
  harbour: {title: Harbour, language: en, snapshot: harbour.txt}
  port: {title: Порт, language: ru, snapshot: port.txt}
#- kabar.txt
Lebih dari 260 kontrak telah ditandatangani, dan 50 masih dibahas. Sekitar 12 ribu orang bekerja di sana.
#- harbour.txt
Up to 300 ships call each year, and nearly 40 of them are large; 75 cranes, or 80 cranes and more than 80 lifts, serve them.
#- port.txt
В порту работают более 500 человек.`;

test("a bound that the figure has not, has in vain, or has the other way round", () => {
  checkRule(
    boundLost,
    `
claims:
  - {text: A, figures: [{value: 260}], cites: kabar}
#                               ^^^ information: 'kabar' says 'Lebih dari 260', not exactly 260.
  - {text: A, figures: [{value: 12000, bound: exactly}], cites: kabar}
#                                             ^^^^^^^ information: 'kabar' says 'Sekitar 12 ribu', not exactly 12,000.
  - {text: A, figures: [{value: 50, bound: about}], cites: kabar}
#                                          ^^^^^ information: The figure says 'about', but 'kabar' says just '50'.
  - {text: A, figures: [{value: 300, bound: more-than}], cites: harbour}
#                                           ^^^^^^^^^ information: The figure says 'more-than', but 'harbour' says 'Up to 300'.
  - {text: A, figures: [{value: 500}], cites: port}
#                               ^^^ information: 'port' says 'более 500', not exactly 500.
${sources}`,
  );
});

test("what means the same, stands so in one place, or is not known is right", () => {
  checkRule(
    boundLost,
    `
claims:
  - {text: A, figures: [{value: 260, bound: more-than}, {value: 260, bound: at-least}, {value: 50}], cites: kabar}
  - {text: A, figures: [{value: 300, bound: less-than}, {value: 40, bound: about}, {value: 40, bound: less-than}], cites: harbour}
  - {text: A, figures: [{value: 80}], cites: harbour}
  - {text: A, figures: [{value: 80, bound: more-than}], cites: harbour}
  - {text: A, figures: [{value: 260}], cites: [kabar, lost]}
  - {text: A, figures: [{value: 260}], status: refuted, cites: kabar}
  - {text: A, figures: [{value: 999}], cites: kabar}
  - {text: 260 contracts, cites: kabar}
${sources}`,
  );
});

test("in running text only a bound that points the other way counts", () => {
  checkRule(
    boundLost,
    `
claims:
  - {text: Fewer than 260 contracts, cites: kabar}
#                     ^^^ information: The claim says 'Fewer than 260', but 'kabar' says 'Lebih dari 260'.
  - {text: More than 300 ships call, cites: harbour}
#                    ^^^ information: The claim says 'More than 300', but 'harbour' says 'Up to 300'.
  - {text: "At least 260 contracts, about 12,000 people", cites: kabar}
  - {text: "260 contracts, some 12,000 people", cites: kabar}
  - {text: About 300 ships call, cites: harbour}

${sources}`,
  );
});

test("the fix sets the bound of the article", () => {
  const file = (figure: string): string =>
    `\nclaims:\n  - text: A\n    figures:\n${figure}    cites: kabar\n${sources}`;
  checkFix(boundLost, file("      - {value: 260, of: x}\n"), file("      - {value: 260, bound: more-than, of: x}\n"));
  checkFix(boundLost, file("      - value: 260 # !\n"), file("      - value: 260 # !\n        bound: more-than\n"));
  checkFix(boundLost, file("      - {value: 50, bound: about}\n"), file("      - {value: 50, bound: exactly}\n"));
  const crlf = (picture: string): string => picture.replace(/^[^#]*/, (own) => own.replaceAll("\n", "\r\n"));
  checkFix(boundLost, crlf(file("      - value: 260\n")), crlf(file("      - value: 260\n        bound: more-than\n")));
});

test("a number that another one would round to is not the one that is limited", () => {
  checkRule(
    boundLost,
    `
claims:
  - {text: A, figures: [{value: 20000000}], cites: harbour}
#                               ^^^^^^^^ information: 'harbour' says 'more than 20 million', not exactly 20 million.
sources:
  harbour: {title: Harbour, language: en, snapshot: harbour.txt}
#- harbour.txt
The club paid 18.5 million; there had been an offer of more than 20 million.
`,
  );
});
