import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";

test("a weekday beside a full date, in every kind of text", () => {
  checkRule(
    weekdayMismatch,
    `
language: en
events:
  e:
    title: Talks on Monday, 22 June 2021
#                   ^^^^^^ error: 'Monday' is not the weekday of 22 June 2021, which is a Tuesday.
    note: On Monday, 22 June 2021
    claims:
      - text: >
          They met on
          Monday 22 June 2021.
#         ^^^^^^ error: 'Monday' is not the weekday of 22 June 2021, which is a Tuesday.
        cites: [{source: s, quote: "senin, 22 juni 2021"}]
#                                   ^^^^^ error: 'senin' is not the weekday of 22 June 2021, which is a Tuesday.
sources:
  s:
    title: Bertemu pada Senin, 22 Juni 2021
#                       ^^^^^ error: 'Senin' is not the weekday of 22 June 2021, which is a Tuesday.
    dateline: Jakarta, Senin (22/6/2021)
#                      ^^^^^ error: 'Senin' is not the weekday of 22 June 2021, which is a Tuesday.
    language: id
instruments:
  i: {title: "Act of Monday, 22 June 2021"}
#                    ^^^^^^ error: 'Monday' is not the weekday of 22 June 2021, which is a Tuesday.
`,
  );
});

test("in all languages", () => {
  const check = (language: string, text: string, wrong: string, date: string) => {
    const at = " ".repeat("  e: {title: '".length + text.indexOf(wrong) - 1);
    const mark = `#${at}${"^".repeat(wrong.length)} error: '${wrong}' is not the weekday of ${date}.\n`;
    checkRule(weekdayMismatch, `language: ${language}\nevents:\n  e: {title: '${text}'}\n${mark}`);
    checkRule(weekdayMismatch, `events:\n  e: {title: '${text}'}\n${mark}`);
  };
  check("es", "el lunes 22 de junio de 2021", "lunes", "22 June 2021, which is a Tuesday");
  check("pt-BR", "segunda-feira, 22 de junho de 2021", "segunda-feira", "22 June 2021, which is a Tuesday");
  check("fr", "lundi 22 juin 2021", "lundi", "22 June 2021, which is a Tuesday");
  check("de", "am Montag, dem 22. Juni 2021", "Montag", "22 June 2021, which is a Tuesday");
  check("ru", "в понедельник, 22 июня 2021 года", "понедельник", "22 June 2021, which is a Tuesday");
  check("uk", "у понеділок, 22 червня 2021 року", "понеділок", "22 June 2021, which is a Tuesday");
});

test("right weekdays, dates without a year, and languages without a table are silent", () => {
  checkRule(
    weekdayMismatch,
    `
language: en
events:
  right: {title: "Talks on Tuesday, 22 June 2021"}
  bare: {date: 2021-06-22, title: On Monday they talked, claims: [{text: "On Friday, he said."}]}
  yearless: {title: "Talks on Monday, 22 June"}
  short: {title: "Talks on Mon, 22 June 2021"}
  range: {title: "Monday, 21 to Wednesday, 23 June 2021"}
  either: {title: "Friday 5/6/2020"}
  impossible: {title: "Monday, 31 June 2021"}
#- b.dossier.yaml
language: xx
events:
  other: {title: "Talks on Monday, 22 June 2021"}
`,
  );
});

test("the weekday of date-text, in the language of a cited source or the dossier's", () => {
  checkRule(
    weekdayMismatch,
    `
language: en
events:
  one: {date: 2026-01-08, date-text: Jumat, cites: id}
#             ^^^^^^^^^^ error: 8 January 2026 is a Thursday, but 'date-text' has 'Jumat'.
  two: {date: 2026-01-08, date-text: pada hari Jumat, claims: [{text: Two., cites: id}]}
#             ^^^^^^^^^^ error: 8 January 2026 is a Thursday, but 'date-text' has 'Jumat'.
  three: {date: 2026-01-08, date-text: Friday, cites: id}
#               ^^^^^^^^^^ error: 8 January 2026 is a Thursday, but 'date-text' has 'Friday'.
  four: {date: 2026-01-08, date-text: viernes, cites: id}
  five: {date: 2026-01-08, date-text: viernes, cites: unsaid}
#              ^^^^^^^^^^ error: 8 January 2026 is a Thursday, but 'date-text' has 'viernes'.
  six: {date: "[2026-01-08, 2026-01-15]", date-text: Jumat, cites: id}
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'date-text' has 'Jumat', which fits no day of the date (one of 8, 15 January 2026).
sources:
  id: {title: Satu, language: id}
  unsaid: {title: Uno}
`,
  );
});

test("a member or a day of the event's date that fits is enough", () => {
  checkRule(
    weekdayMismatch,
    `
language: en
events:
  one: {date: "[2026-01-08, 2026-01-09]", date-text: Friday}
  two: {date: 2026-01-05/2026-01-10, date-text: Friday}
  three: {date: 2026-01, date-text: Friday}
  four: {date: unknown, date-text: Friday}
  five: {date: 2026-01-09, date-text: Thursday or Friday}
  six: {date: 2026-01-10, date-text: the day after Friday}
  seven: {date: 2022-01-26/.., date-text: Wednesday (26/1)}
  eight: {date: soon, date-text: Friday}
`,
  );
});

test("a full date in date-text that is days away, but not one that is the next day in another zone", () => {
  checkRule(
    weekdayMismatch,
    `
language: en
events:
  one: {date: 2026-01-05, date-text: "Friday, 9 January 2026"}
#             ^^^^^^^^^^ error: 5 January 2026 is a Monday, but 'date-text' has 'Friday'.
  two: {date: 2026-01-08, date-text: "Friday, 9 January 2026"}
`,
  );
});

test("a wrong weekday in date-text is reported once", () => {
  checkRule(
    weekdayMismatch,
    `
language: id
events:
  one: {date: 2021-06-22, date-text: "Senin, 22 Juni 2021"}
#                                     ^^^^^ error: 'Senin' is not the weekday of 22 June 2021, which is a Tuesday.
`,
  );
});

test("the weekday is corrected in its language and case", () => {
  const corrected = (language: string, before: string, after: string) => {
    const dossier = (text: string) => `language: ${language}\nevents:\n  e: {title: "${text}"}\n`;
    checkFix(weekdayMismatch, dossier(before), dossier(after));
  };
  corrected("en", "On Monday, 22 June 2021", "On Tuesday, 22 June 2021");
  corrected("en", "MONDAY, 22 JUNE 2021", "TUESDAY, 22 JUNE 2021");
  corrected("id", "Senin, 22 Juni 2021", "Selasa, 22 Juni 2021");
  corrected("es", "Lunes, 22 de junio de 2021", "Martes, 22 de junio de 2021");
  corrected("ru", "понедельник, 22 июня 2021 года", "вторник, 22 июня 2021 года");
});

test("the words of a source are not changed, and no word is inflected", () => {
  const withoutFix = (text: string) => assert.throws(() => checkFix(weekdayMismatch, text, text), /no such fix/);
  withoutFix('events:\n  e: {cites: [{source: a, quote: "Monday, 22 June 2021"}]}\n');
  const russian = (day: string) => `events:\n  e: {title: "в пятницу, ${day} июня 2021 года"}\n`;
  checkFix(weekdayMismatch, russian("22"), russian("25"));
  checkFix(weekdayMismatch, russian("22"), russian("18"), "Replace by '18 июня 2021 года'");
});

test("the date is corrected where date-text gives it in full", () => {
  checkFix(
    weekdayMismatch,
    `
language: en
events:
  one: {date: '2026-01-05', date-text: "Friday, 9 January 2026"}
`,
    `
language: en
events:
  one: {date: '2026-01-09', date-text: "Friday, 9 January 2026"}
`,
  );
});

test("in the text of a source", () => {
  const check = (language: string, text: string, mark: string) =>
    checkRule(
      weekdayMismatch,
      `
sources:
  s: {title: Bridge, language: ${language}, snapshot: {file: s.txt, body: {to: Other}}}
${mark}#- s.txt
${text}
Other news: Monday, 22 June 2021. Senin, 22 Juni 2021.
`,
    );
  const mark = (written: string) =>
    `#                                                   ^^^^^ warning: The text of 's' has '${written}' with 22 June 2021, which is a Tuesday.\n`;
  check("en", "It was opened on Monday, 22 June 2021.", mark("Monday"));
  check("id", "Jembatan dibuka pada Senin, 22 Juni 2021.", mark("Senin"));
  check("en", "It was opened on Tuesday, 22 June 2021, and closed on Friday.", "");
  check("en", "It was opened on Monday, 22 June.", "");
  check("nl", "Op Monday, 22 June 2021.", "");
});

test("the day is corrected where the weekday may be right, in the digits and the month it has", () => {
  const title = (text: string) => `language: en\nevents:\n  e: {title: '${text}'}  # when?\n`;
  const corrected = (before: string, after: string, name: string) =>
    checkFix(weekdayMismatch, title(before), title(after), `Replace by '${name}'`);
  corrected("Friday, June 22, 2021", "Friday, June 25, 2021", "June 25, 2021");
  corrected("Friday, 02 July 2024", "Friday, 05 July 2024", "05 July 2024");
  corrected("Sunday, 30 July 2024", "Sunday, 28 July 2024", "28 July 2024");
  assert.throws(() => corrected("Sunday, 30 July 2024", "", "4 July 2024"), /no such fix/);
});

test("a bare weekday in date-text leads to the nearest such days", () => {
  const event = (date: string) => `language: en\nevents:\n  e: {date: "${date}", date-text: Friday}\n`;
  checkFix(weekdayMismatch, event("2026-01-05"), event("2026-01-02"));
  checkFix(weekdayMismatch, event("2026-01-05"), event("2026-01-09"), "Replace by '2026-01-09'");
  checkFix(weekdayMismatch, event("2025-12-31"), event("2026-01-02"));
});

test("days of old have the weekday of either calendar, and of no other", () => {
  checkRule(
    weekdayMismatch,
    `
language: en
events:
  schism: {date: 1054-07-16, date-text: Saturday, title: "The bull of Saturday, 16 July 1054"}
  proleptic: {date: 1054-07-16, title: "The bull of Sunday, 16 July 1054"}
  october: {date: 1917-10-25, title: "On Wednesday, 25 October 1917, the palace falls"}
  wrong: {date: 1054-07-16, title: "The bull of Monday, 16 July 1054"}
#                                               ^^^^^^ error: 'Monday' fits no reading of the date (16 July 1054).
`,
  );
});

test("a day that the event confirms is not offered to be changed", () => {
  const picture = (weekday: string) => `
language: en
events:
  e: {date: 2022-09-23, title: "Plans of ${weekday}, 23 September 2022"}
`;
  checkFix(weekdayMismatch, picture("Thursday"), picture("Friday"), "Replace by 'Friday'");
  assert.throws(
    () => checkFix(weekdayMismatch, picture("Thursday"), "", "Replace by '22 September 2022'"),
    /no such fix/,
  );
});
