import assert from "node:assert/strict";
import { test } from "node:test";
import type { SelectionRange } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { selectionRange } from "./selection-range.ts";

/** What is selected step by step, from the smallest on. */
function grown(picture: string): string[] {
  const { dossier, params } = atCursor(picture);
  const file = dossier.files.get(params.textDocument.uri);
  const [selection] = selectionRange(dossier, { ...params, positions: [params.position] });
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = selection; at && file; at = at.parent) {
    texts.push(file.text.slice(file.lines.offsetOf(at.range.start), file.lines.offsetOf(at.range.end)));
  }
  return texts;
}

test("word, text, quotes, entry, claim, item, list, entry, record, section, file", () => {
  const claim = 'text: "They m$0et"\n        cites: [a, b]'.replace("$0", "");
  const claims = `- ${claim}\n      - {text: Other}`;
  const fields = `date: 2001\n    claims:\n      ${claims}`;
  const section = `events:\n  e1:\n    ${fields}`;
  const picture = `title: T\n${section}\n`.replace("They met", "They m$0et");
  assert.deepEqual(grown(picture), [
    "met",
    "They met",
    '"They met"',
    'text: "They met"',
    claim,
    `- ${claim}`,
    claims,
    `claims:\n      ${claims}`,
    fields,
    `e1:\n    ${fields}`,
    section,
    `title: T\n${section}\n`,
  ]);
});

test("an id in a list in brackets", () => {
  assert.deepEqual(grown("events:\n  e1: {cites: [a-b$0, c]}\n").slice(0, 6), [
    "b",
    "a-b",
    "[a-b, c]",
    "cites: [a-b, c]",
    "{cites: [a-b, c]}",
    "e1: {cites: [a-b, c]}",
  ]);
});

test("a line of a text over several lines", () => {
  assert.deepEqual(
    grown("events:\n  e1:\n    note: |\n      One línea$0 here.\n      Two.\n    title: T\n").slice(0, 5),
    [
      "línea",
      "One línea here.",
      "One línea here.\n      Two.",
      "|\n      One línea here.\n      Two.\n",
      "note: |\n      One línea here.\n      Two.\n",
    ],
  );
});

test("comments and headers", () => {
  assert.deepEqual(grown("events:\n  e1:\n    date: 2001 # not s$0ure\n    title: T\n").slice(0, 5), [
    "sure",
    "not sure",
    "# not sure",
    "date: 2001 # not sure",
    "date: 2001 # not sure\n    title: T",
  ]);
  assert.deepEqual(grown("eve$0nts:\n  e1: {}\n"), ["events", "events:", "events:\n  e1: {}", "events:\n  e1: {}\n"]);
});

test("every position has its answer, also one beyond the end and one in an empty file", () => {
  const { dossier, params } = atCursor("events:\n  e1: {}$0\n");
  const positions = [
    { line: 0, character: 0 },
    { line: 99, character: 99 },
    { line: 1, character: 3 },
  ];
  assert.equal(selectionRange(dossier, { ...params, positions }).length, 3);
  assert.deepEqual(grown("$0"), [""]);
});
