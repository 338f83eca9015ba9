import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { relativeDateUnanchored } from "./relative-date-unanchored.ts";

const picture = (date: string, phrase: string, more: string, event = "", mark = "") => `
events:
  e:
    date: ${date}
${mark}    date-text: ${phrase}
    title: Bridge
    cites: s
${event}sources:
  s: {title: Bridge, language: en${more}}
`;

const silent = (date: string, phrase: string, more: string, event = "") =>
  checkRule(relativeDateUnanchored, picture(date, phrase, more, event));

function wrong(date: string, phrase: string, more: string, message: string) {
  const mark = `#         ${"^".repeat(date.length)} warning: ${message}\n`;
  checkRule(relativeDateUnanchored, picture(date, phrase, more, "", mark));
}

const inJanuary = ', published: "[2026-01-09..2026-01-31]"';

test("without the day of publication", () => {
  const message = (phrase: string) =>
    `'${phrase}' counts from the day of publication, but 's' has no 'published' that tells it.`;
  wrong("2026-01-16", "Friday", "", message("Friday"));
  wrong("2026-01-16", "yesterday", ", published: 2025/..", message("yesterday"));
  wrong("2026-01", "early this month", "", message("early this month"));
  silent("2026", "early this month", "");
  silent("unknown", "yesterday", "");
  silent("2026-01-16", "yesterday", ", published: 2026-01-17");
  silent("2026-01-16", "16 January 2026", "");
});

test("one of several days", () => {
  wrong(
    "2026-01-16",
    "Friday",
    inJanuary,
    "'Friday' in an article of between 9 and 31 January 2026 can be one of 9, 16, 23, 30 January 2026; nothing shows that it is 16 January 2026.",
  );
  silent("2026-01-16", "Friday", `${inJanuary}, snapshot: not-at-hand.txt`);
  silent("[2026-01-09, 2026-01-16, 2026-01-23, 2026-01-30]", "Friday", inJanuary);
  silent("[2026-01-16, 2026-01-23]", "Friday", inJanuary);
  silent("2026-01", "Friday", inJanuary);
  silent('"[2026-01-03..2026-01-10]"', "early this month", inJanuary);
});

test("hours count from when the page was seen", () => {
  wrong(
    "2026-01-16",
    "18 hours ago",
    "",
    "'18 hours ago' counts from when the page was seen, but 's' has no 'captured'.",
  );
  silent("2026-01-16", "18 hours ago", ", captured: 2026-01-17");
  silent("2026-01-16", "18 hours ago", ", snapshot: {file: s.txt, captured: 2026-01-17}");
  silent("2026-01-16", "18 hours ago", ", published: 2026-01-16");
});

test("a date that rests on something else", () => {
  silent("2026-01-16", "Friday", "", "    date-basis: stated\n");
  silent("2026-01-16", "Friday", "", "    date-basis: inferred\n    note: The strike began the day after.\n");
  const text = "#- s.txt\nIt was opened on Friday, 16 January 2026. On Friday the mayor came.\n";
  checkRule(relativeDateUnanchored, `${picture("2026-01-16", "On Friday", ", snapshot: s.txt")}${text}`);
});

test("all that can be meant is offered", () => {
  checkFix(
    relativeDateUnanchored,
    picture("2026-01-16", "Friday", inJanuary),
    picture('"[2026-01-09, 2026-01-16, 2026-01-23, 2026-01-30]"', "Friday", inJanuary),
  );
});
