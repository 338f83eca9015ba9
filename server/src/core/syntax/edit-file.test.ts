import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dossierTexts } from "#testing/generated-dossier.ts";
import { withTrees } from "#testing/with-trees.ts";
import { editFile } from "./edit-file.ts";
import type { FileSyntax } from "./file-syntax.ts";
import { parseFile } from "./parse-file.ts";

/** What somebody types, and what breaks things. */
const typed = fc.oneof(
  fc.stringMatching(/^[a-zé 0-9]{0,6}$/),
  fc.constantFrom(
    ..."\n|\n  |\n    |\r\n|\t|\r|: |:|- |-|#| #|\"|'|[|]|{|}|{}|, |&a|*a|!x|? |?|---\n|...\n|<<<<<<< a\n|=======\n".split(
      "|",
    ),
    ..."|\n  new: {title: A}\n|\n  - id: b\n|\n- id: c\n|events:\n|title: x\n|>\n|\uFEFF|\u2028|é".split("|"),
    "|",
  ),
);
const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.boolean(), typed), { minLength: 1, maxLength: 12 });

/** Where an edit was taken record by record, the file must be what parsing its text gives, its chunks included. */
function assertParsed(file: FileSyntax, text: string): void {
  assert.equal(file.source.toString(), text);
  const parsed = parseFile(text);
  assert.deepEqual(withTrees(file), withTrees(parsed));
  for (const [i, record] of file.records.entries()) {
    assert.ok(file.source.chunk(i + 1).startsWith(record.text));
    assert.equal(file.source.chunk(i + 1), parsed.source.chunk(i + 1));
  }
}

function replay(text: string, changes: readonly (readonly [number, number, boolean, string])[]): number {
  let taken = 0;
  let now = text;
  let file = parseFile(now);
  for (const [at, length, deletes, newText] of changes) {
    const start = at % (now.length + 1);
    const span = { start, end: deletes ? Math.min(now.length, start + length) : start };
    const next = now.slice(0, span.start) + newText + now.slice(span.end);
    const before = [...file.records];
    const edited = editFile(file, span, newText);
    if (edited) {
      taken++;
      assertParsed(edited.syntax, next);
      const { first, removed, added } = edited;
      assert.deepEqual(edited.syntax.records.slice(0, first), before.slice(0, first));
      const behind = before.slice(first + removed);
      assert.ok(edited.syntax.records.slice(first + added).every((record, i) => record === behind[i]));
    }
    file = edited?.syntax ?? parseFile(next, file);
    now = next;
  }
  return taken;
}

const sample = `# Written for this test.
title: The bridge
sources:
  gazette: {title: "Gazette: number 7", published: 2019-04-02}
  herald:
    title: Herald of the valley
    note: |
      Two columns: one on the "bridge",
      one on - nothing.

  # The last one.
  tower:
    title: Tower
actors:
- id: mayor
  name: Ana Flor
- id: guild
  name: Guild of masons
events:
  opened:
    date: 2019-04-01
    title: The bridge is opened
    cites:
      - source: gazette
        quote: "opened on the first of the month,
          before noon"
  closed:
    date: [2020-01-01..2020-02-01]
    title: It is closed
`;

test("an edit that is read record by record gives what parsing the whole text gives", () => {
  let taken = 0;
  fc.assert(
    fc.property(edits, (changes) => {
      taken += replay(sample, changes);
    }),
    { numRuns: 300 },
  );
  assert.ok(taken > 200, `only ${taken} edits were taken`);
});

test("the same on generated dossiers, with LF and CRLF", () => {
  fc.assert(
    fc.property(dossierTexts(), edits, fc.boolean(), (text, changes, crlf) => {
      replay(crlf ? text.replaceAll(/\r?\n/g, "\r\n") : text, changes);
    }),
    { numRuns: 60 },
  );
});

test("typing inside a record concerns that record alone", () => {
  const file = parseFile(sample);
  const at = sample.indexOf("is opened");
  const edited = editFile(file, { start: at, end: at }, "x");
  assert.deepEqual(edited && [edited.first, edited.removed, edited.added], [6, 1, 1]);
});

test("a line with a new key makes a record of its own, and taking it away joins the two again", () => {
  const file = parseFile(sample);
  const at = sample.indexOf("    title: It is");
  const split = editFile(file, { start: at, end: at }, "  later:\n");
  assert.deepEqual(split && [split.removed, split.added], [1, 2]);
  const joined = split && editFile(split.syntax, { start: at, end: at + "  later:\n".length }, "");
  assert.deepEqual(joined && withTrees(joined.syntax), withTrees(file));
});

test("behind a byte order mark places are those of the text", () => {
  const { source } = parseFile("\uFEFFlanguage: en\nevents: {}\n");
  assert.equal(source.offsetOf({ line: 0, character: 0 }), 0);
  assert.equal(source.offsetOf({ line: 0, character: 3 }), 3);
  assert.deepEqual(source.placeOf(14), { line: 1, character: 0 });
});

test("what looks like the anchor of a broken alias elsewhere, and is none, changes nothing there", () => {
  const text = "events:\n  e4:\n    phase: ended\n    after: [e2]\n  e3:\n     *a   text: Anna Berg\n";
  for (const [at, added] of [
    ["ended", "ended&a "],
    ["[e2]", '{"e2":&a e5}'],
  ] as const) {
    const start = text.indexOf(at);
    const after = text.replace(at, added);
    const edited = editFile(parseFile(text), { start, end: start + at.length }, added);
    assert.deepEqual(edited ? withTrees(edited.syntax) : undefined, edited && withTrees(parseFile(after)), added);
    assert.equal(edited !== undefined, at === "ended");
  }
});

test("an alias without a name has no anchor, whatever anchors there are", () => {
  const text = "events:\n  e4: {date: &d 2001}\n  e3:\n";
  const edited = editFile(parseFile(text), { start: text.length, end: text.length }, "    after: *{a: 1}\n");
  assert.ok(edited);
  assert.deepEqual(withTrees(edited.syntax), withTrees(parseFile(`${text}    after: *{a: 1}\n`)));
});
