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

test("bylines without a clock time, in every language", () => {
  const lines: readonly [line: string, language: string][] = [
    ["By Nell Ashdown, The Harbour Post, 29 July 2024", "en"],
    ["Harbour Post | Monday, July 29, 2024 | Updated 17:05", "en"],
    ["Published 29 July 2024 | Updated 2 August 2024", "en"],
    ["Published July 29, 2024, updated August 2, 2024", "en"],
    ["29 July 2024 - Harbour Post", "en"],
    ["29 July 2024, Harbour Post", "en"],
    ["Kabar Dermaga, Senin, 29 Juli 2024", "id"],
    ["Terbit 29 Juli 2024, diperbarui 2 Agustus 2024", "id"],
    ["Por Nuria Belmonte. La Voz del Muelle, lunes 29 de julio de 2024", "es"],
    ["Publicado el 29 de julio de 2024; actualizado el 2 de agosto de 2024", "es"],
    ["Von Greta Osterloh, Hafenblatt, Montag, 29. Juli 2024", "de"],
    ["Le Courrier du Quai, lundi 29 juillet 2024, 09 h 30", "fr"],
    ["Jornal do Cais | Segunda-feira, 29 de julho de 2024, 18h05", "pt"],
    ["Портовые вести, 29 июля 2024 года, понедельник", "ru"],
    ["Портовий вісник, понеділок, 29 липня 2024 року", "uk"],
  ];
  for (const [line, language] of lines) {
    const text = `Bridge\n${line}\nIt was opened.\n`;
    const more = `}, language: ${language}, x-more: {a: 1`;
    silent("2024-07-29", text, more);
    checkFix(publishedMismatch, source("2024-08-30", text, more), source("2024-07-29", text, more));
  }
});

test("short lines at the head that are no bylines", () => {
  for (const line of [
    "The bridge closes on 29 July 2024",
    "It was opened in Riga, Monday, 29 July 2024.",
    "RIGA, 29 July 2024 - The mayor opened the new bridge between the two halves of the harbour",
    "The opening of the bridge, 29 July 2024, in pictures",
    "Updated 29 July 2024",
    "Last updated: Monday, 29 July 2024 | Harbour Post",
    "Photo: Ellen Brandt, 29 July 2024",
    "Harbour Post, 29 July 2024 | Harbour Post, 30 July 2024",
  ]) {
    silent("2024-08-30", `Bridge\n${line}\nIt was opened.\n`, "}, language: en, x-more: {a: 1");
  }
  silent("2024-08-30", "The bridge, Monday, 29 July 2024\nIt was opened.\n");
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

test("another time of the same day is said softly, where the zones of both are known", () => {
  const line = "Kamis, 27 Januari 2022, 14:52 WIB";
  const mark = `#${" ".repeat(16)}${"^".repeat(25)} information: The text says '${line}', but 'published' is 27 January 2022, 19:52 UTC+07:00.\n`;
  const picture = source("2022-01-27T19:52:00+07:00", `Jembatan\n${line}\n`).replace("#- s.txt", `${mark}#- s.txt`);
  checkRule(publishedMismatch, picture);
  silent("2022-01-27T07:52:00Z", `Jembatan\n${line}\n`);
  silent("2022-01-27T15:10:00+07:00", `Jembatan\n${line}\n`);
  silent("2022-01-27T19:52", `Jembatan\n${line}\n`);
  silent("2022-01-27T19:52:00+07:00", "Jembatan\nKamis, 27 Januari 2022, 14:52\n");
  silent("2022-01-27T19:52:00+07:00", `Jembatan\n${line}\nTerbit 27 Januari 2022, 19:52 WIB\n`);
});
