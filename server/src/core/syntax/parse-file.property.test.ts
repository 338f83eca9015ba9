import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dossierTexts } from "#testing/generated-dossier.ts";
import { withTree } from "#testing/with-trees.ts";
import { applyEdits } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { carveRecords } from "./carve.ts";
import type { FileSyntax } from "./file-syntax.ts";
import { nodesIn } from "./node.ts";
import { parseFile } from "./parse-file.ts";
import type { RecordSyntax } from "./record-syntax.ts";

/** Written for these tests. */
const sample = `# A dossier about a bridge.
title: The bridge at Nova
sources:
  gazette: {title: "Gazette: number 7", published: 2019-04-02, url: https://example.org/7}
  herald:
    title: Herald of the valley
    note: |
      Two columns: one on the "bridge",
      one on - nothing.
actors:
  - id: mayor
    name: Ana Flor
    aliases: [A. Flor, 'the mayor''s office']
  - id: guild
    name: Guild of masons 🧱
events:
  opened:
    date: 2019-04-01
    title: The bridge is opened
    cites:
      - source: gazette
        quote: "opened on the first of the month,
          before noon"
  closed: &closed
    date: [2020-01-01..2020-02-01]
    title: It is closed
    claims:
      - text: Cracks were found.
        cites: [herald, {source: gazette, at: p2}]
`;

const edit = fc.record({
  kind: fc.constantFrom("delete", "insert", "duplicate"),
  at: fc.nat(sample.length),
  length: fc.integer({ min: 1, max: 40 }),
  text: fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom(
      '"',
      "'",
      "[",
      "{",
      "]",
      "}",
      "\t",
      "\n",
      "\r",
      ": ",
      " #",
      "- ",
      "*closed",
      "&a",
      "---\n",
      "|",
      "\u2028",
      "\0",
      "🧱"[0] ?? "",
    ),
  ),
});

function changed(
  text: string,
  { kind, at, length, text: inserted }: { kind: string; at: number; length: number; text: string },
): string {
  if (kind === "delete") return text.slice(0, at) + text.slice(at + length);
  return text.slice(0, at) + (kind === "insert" ? inserted : text.slice(at, at + length)) + text.slice(at);
}

test("cutting by indentation reads what a parse of the whole file reads", () => {
  let compared = 0;
  fc.assert(
    fc.property(dossierTexts(), (text) => {
      const whole = carveRecords(text);
      if (problemsOf(whole).length > 0) return;
      compared++;
      assert.deepEqual(contentOf(parseFile(text)), contentOf(whole));
    }),
    { numRuns: 60 },
  );
  assert.ok(compared > 30, `most generated files are clean, but only ${compared} were`);
});

test("after any edits a file is parsed, its spans are inside it, and what is reused is what a fresh parse gives", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let text = sample;
      let file = parseFile(text);
      for (const one of edits) {
        text = changed(text, one);
        file = parseFile(text, file);
        assert.deepEqual(file, parseFile(text));
        assertInside(file);
      }
    }),
    { numRuns: 25 },
  );
});

test("mending what has a mend leaves nothing of it to mend", () => {
  fc.assert(
    fc.property(edit, (one) => {
      for (const record of parseFile(changed(sample, one)).records) {
        const mends = record.problems.map(({ mend }) => mend);
        if (mends.length === 0 || mends.some((mend) => mend.length === 0)) continue;
        const mended = applyEdits(record.text, mends.flat());
        assert.deepEqual(
          parseFile(`${record.section === undefined ? "" : `${record.section}:\n`}${mended}`).records.flatMap(
            ({ problems }) => problems,
          ),
          [],
          mended,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("a line that is lost from one record leaves the others as they were", () => {
  const lines = sample.split("\n");
  const before = parseFile(sample);
  const texts = (file: FileSyntax) => new Map(file.records.map((record) => [nameOf(record), textsOf(record)]));
  for (const [i] of lines.entries()) {
    const start = lines.slice(0, i).join("\n").length + (i > 0 ? 1 : 0);
    const hit = Array.from(before.starts).findLastIndex((at) => at <= start);
    const isFirstLine = before.starts.at(hit) === start;
    if (hit < 0 || before.headers.some(({ span }) => span.start === start)) continue;
    const after = texts(parseFile(lines.toSpliced(i, 1).join("\n")));
    for (const [k, record] of before.records.entries()) {
      if (k === hit || (isFirstLine && k === hit - 1)) continue;
      assert.deepEqual(
        after.get(nameOf(record)),
        textsOf(record),
        `without '${lines[i]}' ${nameOf(record)} is another`,
      );
    }
  }
});

const problemsOf = ({ problems, records }: FileSyntax) => [
  ...problems,
  ...records.flatMap((record) => record.problems),
];
const contentOf = ({ records, starts, headers }: FileSyntax) => ({ records: records.map(withTree), starts, headers });
const textsOf = (record: RecordSyntax) =>
  [...nodesIn(record.read().value)].map((node) => (node.kind === "scalar" ? node.text : node.kind));

function nameOf(record: RecordSyntax): string {
  const { section } = record;
  const { key, value } = record.read();
  const id = value.kind === "map" ? value.entries.find((entry) => entry.key.text === "id")?.value : undefined;
  return `${section}/${key?.text ?? (id?.kind === "scalar" ? id.text : "")}`;
}

function assertInside({ source, records, starts, headers, problems }: FileSyntax): void {
  const text = source.toString();
  let end = 0;
  for (const [i, record] of records.entries()) {
    const start = starts.at(i) ?? -1;
    assert.ok(start >= end, "records do not overlap and are in the order of the text");
    end = start + record.text.length;
    assert.equal(text.slice(start, end), record.text);
    const { key, value } = record.read();
    const spans = [...nodesIn(value), ...(key ? [key] : []), ...record.problems, ...record.repeatedKeys].map(
      ({ span }) => span,
    );
    for (const span of [...spans, ...record.problems.flatMap(({ mend }) => mend.map((change) => change.span))])
      assertIn(span, record.text);
  }
  for (const { span } of [...headers, ...problems]) assertIn(span, text);
}

function assertIn({ start, end }: Span, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
}
