import assert from "node:assert/strict";
import { test } from "node:test";
import { inEnglish } from "#core/messages/english.ts";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { dateSyntax } from "./date-syntax.ts";

const saidOf = (date: string): string[] =>
  dossierOf(new Map([["a.dossier.yaml", `events:\n  e:\n    date: ${date}\n`]]), [dateSyntax])
    .problems()
    .map(({ message }) => inEnglish(message));

const expected: Readonly<Record<string, string>> = {
  '""': "A date is due here, as in 2025-05-07, 2025-05 or 2025, or 'unknown'.",
  "[]": "A date is due here, as in 2025-05-07, 2025-05 or 2025, or 'unknown'.",
  "2001-21": "'21' stands for a season or a quarter here. Write its months, as in [2025-03..2025-05].",
  '"{2001, 2003}"':
    "Braces mean all of several dates, and a field has one. Write [2001, 2003] for one of them, 2001/2003 for all days between.",
  Y170000002: "'Y170000002' is not a date here. Years run from 0001 to 9999.",
  "-0044-03-15": "'-0044-03-15' is not a date here. Years run from 0001 to 9999.",
  soon: "'soon' is not a date here. Write it as in 2025-05-07, 2025-05 or 2025, or 'unknown'.",
  "26/1/2022": "'26/1/2022' is not a date here. Write 2022-01-26.",
  "20220126": "'20220126' is not a date here. Write 2022-01-26.",
  "2025-5-7": "'2025-5-7' is not a date here. Write 2025-05-07.",
  "2025~-05": "'2025~-05' is not a date here. Write 2025-05~.",
  "2025-05-07T20:15~": "'2025-05-07T20:15~' is not a date here. Write 2025-05-07T20:15.",
  "2025-05-xx": "'2025-05-xx' is not a date here. Write 2025-05-XX.",
  "XXXX-10": "Only the last places of a date can be left open, with X: 202X, 2025-XX, 2025-05-XX.",
  "2024-07-29 20:15": "'2024-07-29 20:15' is not a date here. Write 2024-07-29T20:15.",
  "2024-07-29T20": "Write date and time as in 2024-07-29T20:15:00+07:00; seconds and offset may be left out.",
  "2025-05-07..2025-05-09": "'2025-05-07..2025-05-09' is not a date here. Write [2025-05-07..2025-05-09].",
  "2025-05-07, 2025-05-09": "'2025-05-07, 2025-05-09' is not a date here. Write [2025-05-07, 2025-05-09].",
  "2025-05-07/[2026, 2027]":
    "'[2026, 2027]' cannot stand inside an interval or a set. Write plain dates there, as in 2025-05-07.",
  "../..": "'../..' is not a date here. Write unknown.",
  Unknown: "'Unknown' is not a date here. Write unknown.",
  "7 Mei 2025": "'7 Mei 2025' is not a date here. Write 2025-05-07.",
  "late October 2025": "'late October 2025' is not a date here. Write [2025-10-21..2025-10-31].",
  "конец октября 2025 года": "'конец октября 2025 года' is not a date here. Write [2025-10-21..2025-10-31].",
  "7 May 2025/9 May 2025": "'7 May 2025/9 May 2025' is not a date here. Write 2025-05-07/2025-05-09.",
  "7 May 2025/..": "'7 May 2025/..' is not a date here. Write '2025-05-07/..'.",
};

for (const [date, message] of Object.entries(expected)) {
  test(`${date} is explained`, () => assert.deepEqual(saidOf(date), [message]));
}

for (const date of [
  "2025-05-07",
  "2025",
  "202X",
  "unknown",
  "[2025-10-21..2025-10-31]",
  "[2026-01-09, 2026-01-16]",
  '"[2026-01-09, 2026-01-16]"',
  "2026-01-05/..",
  "2024-07-29T20:15:00+07:00",
  "", // missing-field
  "{from: 2025}", // wrong-type
  "[[2025]]", // wrong-type
  "2025-02-30", // date-impossible
  "05/07/2025", // date-ambiguous-numeric
  "2026/", // date-unknown-bound
  "2026/2025", // date-reversed
]) {
  test(`nothing is said of ${date || "an empty date"}`, () => assert.deepEqual(saidOf(date), []));
}

test("every date field is looked at, and text that holds a date is not", () => {
  checkRule(
    dateSyntax,
    `
events:
  e:
    title: Before 7 May 2025
    date-text: 7 May 2025
    note: May 2025
    announced: May 2025
#              ^^^^^^^^ error: 'May 2025' is not a date here. Write 2025-05.
    ignore: {rule: x, reason: y, until: May 2025}
#                                       ^^^^^^^^ error: 'May 2025' is not a date here. Write 2025-05.
    claims:
      - text: c
        date: June 2025
#             ^^^^^^^^^ error: 'June 2025' is not a date here. Write 2025-06.
        figures: [{value: 1, as-of: July 2025}]
#                                   ^^^^^^^^^ error: 'July 2025' is not a date here. Write 2025-07.
instruments:
  i:
    title: t
    ratified: {a: May 2025}
#                 ^^^^^^^^ error: 'May 2025' is not a date here. Write 2025-05.
sources:
  s: {title: t, retracted: May 2025, archived: {url: u, at: May 2025}}
#                                                           ^^^^^^^^ error: 'May 2025' is not a date here. Write 2025-05.
`,
  );
});

test("a phrase is read in the languages of the record, and what they differ in is offered", () => {
  checkRule(
    dateSyntax,
    `
language: id
sources:
  a: {title: t, published: 5/7/2025 20:15}
#                          ^^^^^^^^^^^^^^ error: '5/7/2025 20:15' is not a date here. Write 2025-07-05T20:15.
  b: {title: t, language: en, published: 5/7/2025 20:15}
#                                        ^^^^^^^^^^^^^^ error: '5/7/2025 20:15' is not a date here. Write 2025-07-05T20:15 or 2025-05-07T20:15.
  c: {title: t, language: en, published: 1 mars 2025}
#                                        ^^^^^^^^^^^ error: '1 mars 2025' is not a date here. Write 2025-03-01.
`,
  );
});

const fixed = (before: string, after: string) =>
  checkFix(dateSyntax, `events:\n  e: ${before}`, `events:\n  e: ${after}`);

test("a fix keeps quotes, comments and the flow style", () => {
  fixed("{date: 7 Mei 2025, title: t} # c", "{date: 2025-05-07, title: t} # c");
  fixed('{date: "7 Mei 2025", title: t}', '{date: "2025-05-07", title: t}');
  fixed("{date: '7 Mei 2025', title: t}", "{date: '2025-05-07', title: t}");
  fixed("{date: late October 2025, title: t}", "{date: [2025-10-21..2025-10-31], title: t}");
  fixed('{date: "late October 2025", title: t}', '{date: "[2025-10-21..2025-10-31]", title: t}');
});

test("in a list a range loses its brackets", () => {
  fixed("{date: [2025-09, late October 2025], title: t}", "{date: [2025-09, 2025-10-21..2025-10-31], title: t}");
  fixed(
    "\n    date:\n      - late October 2025\n      - 2026",
    "\n    date:\n      - 2025-10-21..2025-10-31\n      - 2026",
  );
});

test("one end of an interval is mended alone", () => {
  fixed("{date: 2025-05-07/9.5.2025, title: t}", "{date: 2025-05-07/2025-05-09, title: t}");
});

test("a text that is not as in the source is replaced as a whole", () => {
  fixed('{date: "7\\x20Mei 2025", title: t}', "{date: 2025-05-07, title: t}");
  fixed("\n    date: >-\n      7 Mei\n      2025\n    title: t", "\n    date: 2025-05-07\n    title: t");
  fixed("\n    date: 7 Mei\n      2025\n    title: t", "\n    date: 2025-05-07\n    title: t");
  fixed("{note: &d 2025-5-7, date: *d}", "{note: &d 2025-5-7, date: 2025-05-07}");
  fixed("{note: &d 2025-5-7, date: [*d, 2026]}", "{note: &d 2025-5-7, date: [2025-05-07, 2026]}");
});

test("line ends stay", () => {
  fixed("\r\n    date: 7 Mei 2025\r\n    title: t\r\n", "\r\n    date: 2025-05-07\r\n    title: t\r\n");
});
