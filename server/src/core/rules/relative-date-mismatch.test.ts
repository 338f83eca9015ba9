import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { relativeDateMismatch } from "./relative-date-mismatch.ts";

const picture = (date: string, phrase: string, language: string, mark = "", more = "") => `
events:
  e:
    date: ${date}
${mark}    date-text: ${phrase}
    title: Bridge
    cites: s
sources:
  s: {title: Bridge, language: ${language}, published: 2022-01-27${more}}
`;

const silent = (date: string, phrase: string, language: string, more = "") =>
  checkRule(relativeDateMismatch, picture(date, phrase, language, "", more));

function wrong(date: string, phrase: string, language: string, meant: string, shown: string) {
  const mark = `#         ${"^".repeat(date.length)} warning: '${phrase}' in an article of 27 January 2022 is ${meant}, not ${shown}.\n`;
  checkRule(relativeDateMismatch, picture(date, phrase, language, mark));
}

test("words that give another date", () => {
  wrong("2021-12-05", "Awal bulan ini", "id", "between 1 and 10 January 2022", "5 December 2021");
  wrong("2022-01-27", "yesterday", "en", "26 January 2022", "27 January 2022");
  wrong("2022-01-20", "el mes pasado", "es", "between 1 and 31 December 2021", "20 January 2022");
  wrong("2022-01-20", "вчера", "ru", "26 January 2022", "20 January 2022");
  wrong("2021-01-22", "pada Jumat", "id", "21 January 2022", "22 January 2021");
  wrong("2022-01-14", "on Friday", "en", "21 January 2022", "14 January 2022");
});

test("words that give the date, or may", () => {
  silent("2022-01-08", "Awal bulan ini", "id");
  silent("2022-01", "kemarin", "id");
  silent("2022-01-21", "last Friday", "en");
  silent("2022-01-14", "last Friday", "en");
  silent("2022-01-28", "on Friday", "en");
  silent("2022-01-18", "la semana pasada", "es");
  silent("unknown", "yesterday", "en");
});

test("words that say more than a time, and languages without a table", () => {
  silent("2021-06-01", "the day after yesterday's meeting", "en");
  silent("2021-06-01", "three days before the last Friday of the month", "en");
  silent("2021-06-01", "gisteren", "nl");
  silent("2021-06-01", "baru-baru ini", "id");
  silent("2021-06-01", "18 jam lalu", "id");
});

test("an article that gives the date in full", () => {
  const text = "#- s.txt\nIt was opened on 1 June 2021. The mayor came on Friday.\n";
  checkRule(relativeDateMismatch, `${picture("2021-06-01", "on Friday", "en", "", ", snapshot: s.txt")}${text}`);
});

test("a plan fits by the day it was announced, and days of another zone by one more or less", () => {
  checkRule(
    relativeDateMismatch,
    `
events:
  plan: {date: 2023-05, announced: 2022-01-26, status: planned, date-text: yesterday, title: Bridge, cites: s}
  near: {date: "2022-01-26T22:00:00-04:00", date-text: today, title: Bridge, cites: s}
sources:
  s: {title: Bridge, language: en, published: 2022-01-27}
`,
  );
});

test("sources without a known day of publication", () => {
  checkRule(
    relativeDateMismatch,
    `
events:
  e: {date: 2023-05-01, date-text: yesterday, title: Bridge, cites: [s, undated]}
  f: {date: 2023-05-01, date-text: yesterday, title: Bridge, cites: [s, nobody]}
sources:
  s: {title: Bridge, language: en, published: 2022-01-27}
  undated: {title: Bridge, language: en}
`,
  );
});

test("the day that the words give is offered", () => {
  checkFix(relativeDateMismatch, picture("2022-01-20", "yesterday", "en"), picture("2022-01-26", "yesterday", "en"));
});

function other(date: string, phrase: string, language: string, shown: string) {
  const mark = `#         ${"^".repeat(date.length)} warning: 'date-text' has '${phrase}', but the date is ${shown}. Correct one of the two.\n`;
  checkRule(relativeDateMismatch, picture(date, phrase, language, mark));
}

test("words that are another date", () => {
  other("2022-01-25", "3 Januari", "id", "25 January 2022");
  other("2021-12-29", "Rabu (22/12)", "id", "29 December 2021");
  other("2021-06-22", "el 15 de junio de 2021", "es", "22 June 2021");
  other("2021-06-22", "21 июня", "ru", "22 June 2021");
  other("2021-06-22", "Mai 2021", "de", "22 June 2021");
  other("2018", "2019", "en", "2018");
});

test("words that are the date, or may be", () => {
  silent("2022-01-03", "3 Januari", "id");
  silent("2022-01-03/2022-01-05", "tanggal 4 Januari", "id");
  silent("2021-12-31/2022-01-02", "1 January", "en");
  silent("2001-05-14", "Mei 2001", "id");
  silent("2021-05-07", "5/7/2021", "en");
  silent("unknown", "3 Januari", "id");
  silent("../2022-01-26", "26 Januari", "id");
});

test("words that say more than a date, what was concluded from them, and the old calendar", () => {
  silent("2021-06-01", "the day after 22 June 2021", "en");
  silent("2021-06-01", "before 22 June 2021", "en");
  silent("2021-06-01", "sebelum 3 Januari 2022", "id");
  silent("2021-06-01\n    date-basis: inferred", "22 June 2021", "en");
  silent("1917-11-07", "25 октября 1917 года", "ru");
});

test("a plan has the words of its announcement, and another zone another day", () => {
  checkRule(
    relativeDateMismatch,
    `
events:
  plan: {date: 2023-05, announced: 2022-01-26, status: planned, date-text: Wednesday 26 January, title: Bridge, cites: s}
  near: {date: "2022-01-26T22:00:00-04:00", date-text: 27 January, title: Bridge, cites: s}
sources:
  s: {title: Bridge, language: en, published: 2022-01-27}
`,
  );
});

test("the date that stands in the words is offered", () => {
  const [wrongDate, right] = ["2022-01-20", "2022-01-03"].map((date) => picture(date, "3 January", "en"));
  checkFix(relativeDateMismatch, wrongDate ?? "", right ?? "");
});
