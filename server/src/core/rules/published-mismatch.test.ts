import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { publishedMismatch } from "./published-mismatch.ts";

/** A source with this text, of our own. */
const source = (published: string, text: string, more = "") => `
sources:
  s: {published: ${published}, title: Bridge, snapshot: {file: s.txt${more}}}
#- s.txt
${text}`;

const silent = (published: string, text: string, more = "") =>
  checkRule(publishedMismatch, source(published, text, more));

function wrong(published: string, text: string, line: string, shown: string, more = "") {
  const mark = `#${" ".repeat(16)}${"^".repeat(published.length)} warning: The text says '${line}', but 'published' is ${shown}.\n`;
  const picture = source(published, text, more).replace("#- s.txt", `${mark}#- s.txt`);
  checkRule(publishedMismatch, picture);
}

test("a line that says when the article was published", () => {
  wrong("2024-07-30", "Bridge\n29 July 2024, 20:15\nIt was opened.\n", "29 July 2024, 20:15", "30 July 2024");
  wrong("2023", "Bridge\nJuly 29, 2024\nIt was opened.\n", "July 29, 2024", "2023");
  wrong("2024-08", "Lunes, 29 de julio de 2024\nSe inauguró.\n", "Lunes, 29 de julio de 2024", "August 2024");
  wrong("2024-08", "Мост\n29 июля 2024, 20:15\nМост открыли.\n", "29 июля 2024, 20:15", "August 2024");
  wrong(
    "2024-08",
    "It was opened.\nThe end.\n1\n2\n3\n4\n5\n6\n7\n8\n9\nPublished on 29 July 2024\n",
    "Published on 29 July 2024",
    "August 2024",
    ", body: {to: Published}",
  );
});

test("lines that say something else", () => {
  const long = "It was opened on 29 July 2024, 20:15, by the mayor, who had promised it.";
  silent("2024-08", `Bridge\nUpdated 29 July 2024, 20:15\nIt was opened.\n`);
  silent("2024-08", `Bridge\nPhoto of 29 July 2024, 20:15\n`);
  silent("2024-08", `${long} ${long}\n`);
  silent("2024-08", "29 July 2024, 20:15\n30 July 2024, 20:15\nIt was opened.\n");
  silent("2024-08", "Bridge\n29 July, 20:15\n");
  silent("2024-08", "The first bridge of 29 July 2024\nIt was opened.\n");
  silent(
    "2024-08",
    "Bridge\nIt was opened.\nOther news\n29 July 2024, 20:15\n",
    ", body: {from: It was, to: Other}, extra: [{kind: sidebar, from: Other}]",
  );
});

test("the date of a document is not that of its publication", () => {
  checkRule(
    publishedMismatch,
    "sources:\n  s: {type: treaty-text, published: 2024-08, snapshot: s.txt}\n#- s.txt\nTreaty\n29 July 2024\nArticle 1\n",
  );
});

test("the days are compatible, or may be in another zone", () => {
  const text = "Bridge\nMonday, 29 July 2024 20:15 WIB\nIt was opened.\n";
  for (const published of ["2024-07-29", "2024-07", "2024", "2024-07-29T20:15:00+07:00", "2024-07-30T01:15:00+12:00"]) {
    silent(published, text);
  }
  silent("2024-07-29T13:15:00Z", text);
});

test("what the text says is offered", () => {
  const text = "Bridge\nMonday, 29 July 2024 20:15 WIB\nIt was opened.\n";
  checkFix(publishedMismatch, source("2024-09-18", text), source("2024-07-29T20:15:00+07:00", text));
});
