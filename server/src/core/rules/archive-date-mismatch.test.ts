import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { archiveDateMismatch } from "./archive-date-mismatch.ts";

const copy = (stamp: string, at: string): string =>
  `sources:\n  a1: {title: A, archived: {url: "https://web.archive.org/web/${stamp}/https://a.example/", at: ${at}}}\n`;

test("a day that a time zone explains, less precise dates, and no date", () => {
  for (const at of ["2024-09-18", "2024-09-19", "2024-09", "2024-09-19T03:15:00+07:00", "unknown", ""])
    checkRule(archiveDateMismatch, copy("20240918201500", at));
  checkRule(archiveDateMismatch, copy("20240918040000", "2024-09-17"));
});

test("a day that none explains", () => {
  const said = (date: string, day: string): string =>
    `${copy("20240918201500", date)}#${" ".repeat(101)}${"^".repeat(date.length)} warning: The address says 18 September 2024, and here is ${day}. One of the two is wrong.\n`;
  checkRule(archiveDateMismatch, said("2024-09-17", "17 September 2024"));
  checkRule(archiveDateMismatch, said("2025-09", "September 2025"));
});

test("addresses that do not name one copy, in any archive of the scheme", () => {
  checkRule(
    archiveDateMismatch,
    `
sources:
  a1:
    title: A
    archived:
      - https://web.archive.org/web/2024/https://a.example/
#                                   ^^^^ warning: '2024' leads to the copy that is nearest to it. Use the 14 digits of one copy, as in 20240918123000.
      - https://web.archive.org/web/20240931000000/https://a.example/
#                                   ^^^^^^^^^^^^^^ warning: '20240931000000' leads to the copy that is nearest to it. Use the 14 digits of one copy, as in 20240918123000.
      - https://web.archive.org/web/https://a.example/
#                              ^^^^^ warning: This address leads to the newest copy, whichever that is. Use the address of one copy, with its 14 digits.
      - https://archive.example.org/wayback/2024*/http://a.example/
#                                           ^^^^^ warning: '2024*' leads to a list of copies. Use the address of one copy, with its 14 digits.
`,
  );
});

test("other addresses are not looked at", () => {
  checkRule(
    archiveDateMismatch,
    `
sources:
  a1:
    title: A
    archived:
      - {url: https://archive.example/abcde, at: 2001}
      - {url: https://a.example/2024/09/18/story, at: 2001}
      - {url: "https://a.example/?from=/2024/https://b.example", at: 2001}
      - {at: 2001}
      - https://web.archive.org/
`,
  );
});

test("the day in the address replaces the other", () => {
  checkFix(archiveDateMismatch, copy("20240918201500", "2024-08-19"), copy("20240918201500", "2024-09-18"));
});
