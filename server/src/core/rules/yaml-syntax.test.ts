import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** The text between two carets is marked, `^` stands for both ends of an empty one. */
function reportsOn(text: string): string[] {
  const file = "a.dossier.yaml";
  const dossier = dossierOf(new Map([[file, text]]), [yamlSyntax]);
  return dossier
    .problemsIn(file)
    .map(({ span, message }) => `${message.id.split(".")[1]} ${text.slice(span.start, span.end)}`);
}

test("what YAML can read is not reported, however it is written", () => {
  checkRule(
    yamlSyntax,
    `
---
# A comment with "quotes: and [brackets
title: 'It''s over: "all" of it'
events:
  e1: &first
    date: [2001, 2002]
    title: A - b? c! d* e & f | g > h % i @ j:"k" 'l' m#n
    note: >-
      "Quotes": *stars* and {braces
    url: http://example.org/a?b=c#d
  e2:
    x-like: *first
    ? title
    : plain text
      that goes on
    time: 12:30
...
`,
  );
});

test("each reason for quotes is told apart", () => {
  const texts: Readonly<Record<string, string>> = {
    "A: b": "colon",
    '"A" b': "behindQuotes",
    "'A' b": "behindQuotes",
    "*A* b": "alias",
    "*A*": "alias",
    "& A": "anchor",
    "&A b c": "anchor",
    "!A b": "tag",
    "! A b": "tag",
    "- A": "dash",
    "? A": "dash",
    "| A b": "block",
    "> A b": "block",
    "[A] b": "behindBracket",
    "{A} b": "behindBracket",
    "@A": "reserved",
    "`A` b": "reserved",
    "%A": "reserved",
    ", A": "reserved",
    "} A": "reserved",
  };
  for (const [text, reason] of Object.entries(texts)) {
    assert.deepEqual(reportsOn(`events:\n  e1:\n    title: ${text}\n    date: 2001\n`), [`${reason} ${text}`]);
  }
  assert.deepEqual(reportsOn("events:\n  e1: {title: A #3, date: 2001}\n"), ["hash A #3"]);
});

test("what belongs to no record", () => {
  assert.deepEqual(reportsOn("[a, b]\n"), ["mapping [a, b]"]);
  assert.deepEqual(reportsOn("just text\n"), ["stray just text"]);
  assert.deepEqual(reportsOn("events: many\n"), ["records many"]);
  assert.deepEqual(reportsOn("events: |\n  e1: {}\n  e2: {}\n"), ["records |"]);
  assert.deepEqual(reportsOn("title: A\n---\ntitle: B\n"), ["document ---"]);
  assert.deepEqual(reportsOn("events:\n  e1: {}\n e2: {}\n"), ["recordIndent e2: {}"]);
});

test("one report for tabs in a record, at the first", () => {
  assert.deepEqual(reportsOn("events:\n\te1:\n\t\tdate: 2001\n\t\ttitle: A\n"), ["tab \t"]);
});

test("a range ends with its line, and is never empty", () => {
  const reports = reportsOn('events:\r\n  e1:\r\n    title: "A: b\r\n\r\n      c\r\n    date: 2001\r\n');
  assert.deepEqual(reports, ['unclosedQuote "A: b']);
  for (const text of ["events:\n  e1: {a: [b\n", "events:\n  e1: '\n", "events:\n  - {\n", "a: {b: }: c\n"]) {
    for (const report of reportsOn(text)) assert.match(report, / [^\s]/, text);
  }
});

test("a key that stands twice can be read, and is another rule's", () => {
  assert.deepEqual(reportsOn("events:\n  e1: {title: A, title: B}\nevents:\n  e1: {}\n"), []);
});

test("the whole value is put in quotes, with the lines that go on, and comments stay", () => {
  checkFix(
    yamlSyntax,
    "events:\n  e1:\n    note: Captain: it's\n      all over   # he said\n    date: 2001   # or so\n",
    'events:\n  e1:\n    note: "Captain: it\'s\n      all over"   # he said\n    date: 2001   # or so\n',
    "Put the text in quotes",
  );
  checkFix(
    yamlSyntax,
    'events:\r\n  e1: {title: "Old" Harbour, date: 2001}\r\n',
    "events:\r\n  e1: {title: '\"Old\" Harbour', date: 2001}\r\n",
    "Put the text in quotes",
  );
});

test("what is missing is inserted, what is too much is removed", () => {
  const fixed: readonly (readonly [string, string, string])[] = [
    ["title: 'A", "title: 'A'", "Insert '''"],
    ["cites: [a, {source: b]", "cites: [a, {source: b}]", "Insert '}'"],
    ["x-a: {b: 1 c: 2}", "x-a: {b: 1, c: 2}", "Insert ','"],
    ["title", "title:", "Insert ':'"],
    ["title:A", "title: A", "Insert a blank"],
    ["title: 'it's A'", 'title: "it\'s A"', "Put other quotation marks around the text"],
    ['title: "C:\\d and \\e and \\n"', 'title: "C:\\\\d and \\e and \\n"', "Double the backslashes"],
    ["title: !!person A", "title: A", "Remove '!!person'"],
    [" title: A", "title: A", "Correct the indentation"],
    ["\ttitle: A", "title: A", "Indent with blanks"],
  ];
  const around = (line: string): string => `events:\n  e1:\n    date: 2001\n    ${line}\n    place: Nova\n`;
  for (const [before, after, title] of fixed) checkFix(yamlSyntax, around(before), around(after), title);
});

test("a place in a file of several records is counted from the start of the file", () => {
  checkRule(
    yamlSyntax,
    `
events:
  e1: {title: A}
  e2: {title: A: b}
#             ^^^^ error: Quote this text: YAML reads 'A:' as a new key.
actors: {a: {name: @b}}
#                  ^^ error: Quote this text: in YAML it may not begin with '@'.
`,
  );
});

const event = (lines: string): string => `events:\n  e1:\n    date: 2001\n${lines}\n    cites: s1\n`;

test("a key without a colon, or with one of another script", () => {
  for (const [line, mended] of [
    ["    title A round", "    title: A round"],
    ["    title： A round", "    title: A round"],
    ["    title：A round", "    title: A round"],
  ] as const) {
    assert.deepEqual(reportsOn(event(line)), [`keyOrText ${line.trim()}`]);
    checkFix(yamlSyntax, `#- a.dossier.yaml\n${event(line)}`, `#- a.dossier.yaml\n${event(mended)}`, "Insert ':'");
  }
  assert.deepEqual(reportsOn(event("    nobody knows it")), ["continuation nobody knows it"]);
});

test("no-break spaces in the place of blanks", () => {
  const space = "\u00a0";
  for (const [line, mended] of [
    [`${space.repeat(4)}title: A`, "    title: A"],
    [`  ${space}${space}title: A`, "    title: A"],
    [`   ${space}title: A`, "    title: A"],
    [`    title:${space}A`, "    title: A"],
  ] as const) {
    assert.deepEqual(
      reportsOn(event(line)).map((report) => report.split(" ")[0]?.split(space)[0]),
      ["otherBlanks"],
      line,
    );
    checkFix(yamlSyntax, `#- a.dossier.yaml\n${event(line)}`, `#- a.dossier.yaml\n${event(mended)}`);
  }
  assert.deepEqual(reportsOn(event(`    title: A${space}b`)), []);
});
