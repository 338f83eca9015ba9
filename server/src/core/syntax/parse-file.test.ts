import assert from "node:assert/strict";
import { test } from "node:test";
import { type PlainContent, plainContent, problemsIn } from "#testing/plain-content.ts";
import type { FileSyntax } from "./file-syntax.ts";
import { nodesIn } from "./node.ts";
import { parseFile } from "./parse-file.ts";

/** Section, id and content of every record; settings by their key. */
function recordsOf({ records }: FileSyntax): [string, PlainContent][] {
  return records.map((record) => [
    `${record.section ?? "setting"}/${record.form}/${record.name ?? "-"}`,
    plainContent(record.read().value),
  ]);
}

const problemsOf = ({ source, problems, records }: FileSyntax): string[] => [
  ...problems.map(({ code, span }) => `${code} ${source.slice(span.start, span.end)}`),
  ...records.flatMap(problemsIn),
];

/** What is read, without a complaint. */
function assertReads(text: string, expected: readonly unknown[]): void {
  const file = parseFile(text);
  assert.deepEqual(problemsOf(file), []);
  assert.deepEqual(recordsOf(file), expected);
}

test("records may be a mapping or a list", () => {
  assertReads("events:\n  e1:\n    title: A\n  e2: {title: B}\n", [
    ["events/entry/e1", { title: "A" }],
    ["events/entry/e2", { title: "B" }],
  ]);
  for (const margin of ["", "  "]) {
    assertReads(
      `events:\n${margin}- id: e1\n${margin}  title: A\n${margin}- {id: e2}\n${margin}-\n${margin}  id: e3\n`,
      [
        ["events/item/-", { id: "e1", title: "A" }],
        ["events/item/-", { id: "e2" }],
        ["events/item/-", { id: "e3" }],
      ],
    );
  }
});

test("a section may be empty or in flow style, and records come from the others all the same", () => {
  const text =
    "sources: {}\nactors: []\nclaims:\ninstruments: ~\nevents: {e1: {title: A}, e2:\n  {title: B}}\ntitle: T\n";
  assertReads(text, [
    ["events/entry/e1", { title: "A" }],
    ["events/entry/e2", { title: "B" }],
    ["setting/entry/title", "T"],
  ]);
  const { headers, starts, records } = parseFile(text);
  assert.deepEqual(
    headers.map(({ section }) => section),
    ["sources", "actors", "claims", "instruments", "events"],
  );
  for (const [i, record] of records.entries()) assert.ok(text.startsWith(record.text, starts.at(i)));
});

test("a file may be in flow style as a whole", () => {
  assertReads("{title: T, events: [{id: e1}], sources: {a1: {title: A}}}\n", [
    ["setting/entry/title", "T"],
    ["events/item/-", { id: "e1" }],
    ["sources/entry/a1", { title: "A" }],
  ]);
});

test("a file may be indented as a whole", () => {
  assertReads("---\n  title: T\n", [["setting/entry/title", "T"]]);
  assertReads("  events:\n    e1:\n      title: A\n  title: T\n", [
    ["events/entry/e1", { title: "A" }],
    ["setting/entry/title", "T"],
  ]);
});

test("line ends, a byte order mark and characters of two code units do not move spans", () => {
  const text = "\uFEFFevents:\r\n  e1: {title: \u{1F30B} of Nova, place: here}\r\n  e2:\r\n    title: B\r\n";
  assertReads(text, [
    ["events/entry/e1", { title: "\u{1F30B} of Nova", place: "here" }],
    ["events/entry/e2", { title: "B" }],
  ]);
  const { records, headers } = parseFile(text);
  const written = records.flatMap((record) =>
    [...nodesIn(record.read().value)].map(({ span }) => record.text.slice(span.start, span.end)),
  );
  assert.ok(written.includes("\u{1F30B} of Nova") && written.includes("here") && written.includes("B"));
  assert.deepEqual(headers[0]?.span, { start: 1, end: 7 });
});

test("scalars keep the author's text", () => {
  assertReads(
    "events:\n  012:\n    date: 2001-05\n    language: NO\n    at: 0x1F\n    on: !!timestamp 2001-05-15\n    none: ~\n",
    [["events/entry/012", { date: "2001-05", language: "NO", at: "0x1F", on: "2001-05-15", none: "~" }]],
  );
});

test("block scalars, comments and blank lines stay in their record, whatever they look like", () => {
  const text = `# first
events:
  # before
  e1:
    note: |
      e9:
      - id: e8

      # no comment
# at the first column
    title: A # behind

      # deep
  e2:
    note: >-
      folded
      text
# last`;
  assertReads(text, [
    ["events/entry/e1", { note: "e9:\n- id: e8\n\n# no comment\n", title: "A" }],
    ["events/entry/e2", { note: "folded text" }],
  ]);
});

test("explicit keys", () => {
  const expected = [
    ["events/entry/e1", { title: "A" }],
    ["events/entry/e2", { title: "B" }],
  ];
  assertReads("events:\n  ? e1\n  : title: A\n  e2:\n    title: B\n", expected);
  assertReads("? events\n: e1:\n    title: A\n  e2:\n    title: B\n", expected);
  assertReads("events:\n  e1:\n    ? title\n    : A\n  e2:\n    title: B\n", expected);
});

test("a file may begin with the document marker; another document is a problem, and is read", () => {
  assertReads("---\nevents:\n  e1: {title: A}\n", [["events/entry/e1", { title: "A" }]]);
  assertReads("# first\n---   # here\nevents:\n  e1: {title: A}\n...\n# last\n", [["events/entry/e1", { title: "A" }]]);
  const file = parseFile("events:\n  e1: {title: A}\n---\nevents:\n  e2: {title: B}\n");
  assert.deepEqual(problemsOf(file), ["MULTIPLE_DOCS ---"]);
  assert.deepEqual(recordsOf(file), [
    ["events/entry/e1", { title: "A" }],
    ["events/entry/e2", { title: "B" }],
  ]);
});

test("an alias stands for what has its anchor, also in another record", () => {
  assertReads("events:\n  e1: {actors: &who [a, b], cites: *who}\n", [
    ["events/entry/e1", { actors: ["a", "b"], cites: ["a", "b"] }],
  ]);
  assertReads("events:\n  e1: &first {title: A}\n  e2:\n    x-same: *first\n", [
    ["events/entry/e1", { title: "A" }],
    ["events/entry/e2", { "x-same": { title: "A" } }],
  ]);
  const [, again] = parseFile("events:\n  e1: {actors: &who a}\n  e2: {actors: *who}\n").records;
  assert.ok(again);
  const alias = [...nodesIn(again.read().value)].find((node) => node.kind === "scalar" && node.alias);
  assert.equal(alias && again.text.slice(alias.span.start, alias.span.end), "*who");
});

test("an alias follows its anchor through edits of another record", () => {
  const before = parseFile("events:\n  e1: {title: &t A}\n  e2: {title: *t}\n");
  const changed = parseFile("events:\n  e1: {title: &t B}\n  e2: {title: *t}\n", before);
  assert.deepEqual(recordsOf(changed)[1], ["events/entry/e2", { title: "B" }]);
  const lost = parseFile("events:\n  e1: {title: B}\n  e2: {title: *t}\n", changed);
  assert.deepEqual(problemsOf(lost), ["QUOTE_NEEDED *t"]);
  const found = parseFile("events:\n  e1: {title: &t B}\n  e2: {title: *t}\n", lost);
  assert.deepEqual(problemsOf(found), []);
});

test("an anchor that holds itself, and one that stands for billions, come to an end", () => {
  assertReads("events:\n  e1: &a {title: A, x-self: *a}\n", [
    ["events/entry/e1", { title: "A", "x-self": { title: "A", "x-self": "" } }],
  ]);
  const levels = "abcdefghij"
    .split("")
    .map((name, i, all) => `  x-${name}: &${name} [${i === 0 ? "lol" : `*${all[i - 1]}, `.repeat(9)}]`);
  const [record] = parseFile(`events:\n  e1:\n  ${levels.join("\n  ")}\n`).records;
  assert.ok(record);
  assert.ok([...nodesIn(record.read().value)].length < 100_000);
});

test("a key that stands twice is noted, with its first place", () => {
  const [record] = parseFile("events:\n  e1:\n    date: 2001\n    cites: [{at: 1, at: 2}]\n    date: 2002\n").records;
  assert.ok(record);
  const places = record.repeatedKeys.map(({ span, first }) => [
    record.text.slice(first.start),
    record.text.slice(span.start),
  ]);
  assert.deepEqual(
    places.map(([first = "", again = ""]) => [first.slice(0, 10), again.slice(0, 10)]),
    [
      ["date: 2001", "date: 2002"],
      ["at: 1, at:", "at: 2}]\n  "],
    ],
  );
});

test("a record that is being typed leaves its neighbours alone", () => {
  const around = (middle: string): string => `events:\n  e1: {title: A}\n${middle}\n  e3: {title: C}\n`;
  for (const middle of [
    "  e2",
    "  e2:",
    "  e2: {",
    '  e2: {title: "B',
    "  e2:\n    ti",
    "  e2:\n    title: [",
    "  e2:\n    - ",
    "  ",
    "  -",
  ]) {
    const records = recordsOf(parseFile(around(middle)));
    assert.deepEqual(
      [records[0], records.at(-1)],
      [
        ["events/entry/e1", { title: "A" }],
        ["events/entry/e3", { title: "C" }],
      ],
      middle,
    );
  }
});

test("text at the first column ends no section", () => {
  const file = parseFile(
    "events:\n  e1: {title: A}\nstray\n  e2: {title: B}\n'quoted\n  e3: {title: C}\n{\n  e4: {title: D}\n",
  );
  assert.deepEqual(problemsOf(file), ["STRAY_TEXT stray", "STRAY_TEXT 'quoted", "STRAY_TEXT {"]);
  assert.equal(file.records.length, 4);
});

test("a record at the first column is a setting, and the section goes on behind it", () => {
  const file = parseFile("events:\n  e1:\n    title: A\ne2:\n    title: B\n  e3:\n    title: C\n");
  assert.deepEqual(recordsOf(file), [
    ["events/entry/e1", { title: "A" }],
    ["setting/entry/e2", { title: "B" }],
    ["events/entry/e3", { title: "C" }],
  ]);
});

test("records at different levels are all read", () => {
  const shallow = parseFile("events:\n    e1:\n      title: A\n  e2:\n    title: B\n  e3:\n    title: C\n");
  assert.deepEqual(problemsOf(shallow), ["RECORD_INDENT e2:"]);
  const odd = parseFile("events:\n  e1:\n    title: A\n e2:\n    title: B\n  e3:\n    title: C\n");
  assert.deepEqual(problemsOf(odd), ["RECORD_INDENT e2:"]);
  const list = parseFile("events:\n  - id: e1\n    title: A\n- id: e2\n  title: B\n  - id: e3\n    title: C\n");
  assert.deepEqual(problemsOf(list), ["RECORD_INDENT - id: e2"]);
  for (const file of [shallow, odd])
    assert.deepEqual(
      recordsOf(file),
      "ABC".split("").map((title, i) => [`events/entry/e${i + 1}`, { title }]),
    );
  assert.deepEqual(
    recordsOf(list),
    "ABC".split("").map((title, i) => ["events/item/-", { id: `e${i + 1}`, title }]),
  );
});

test("a record on one line ends itself, so a deeper one behind it is another", () => {
  const file = parseFile(
    "actors:\n  a: {name: A}\n   b: {name: B}\n  c: {name: C,\n   type: state}\n  d:\n    name: D\n",
  );
  assert.deepEqual(problemsOf(file), ["RECORD_INDENT b: {name: B}"]);
  assert.deepEqual(
    recordsOf(file).map(([name]) => name),
    ["a", "b", "c", "d"].map((id) => `actors/entry/${id}`),
  );
});

test("the first record may lose its first line", () => {
  const mapping = parseFile("events:\n    date: 2001\n    title: A\n  e2:\n    title: B\n  e3:\n    title: C\n");
  assert.deepEqual(problemsOf(mapping), ["STRAY_TEXT date: 2001"]);
  assert.equal(mapping.records.length, 2);
  for (const margin of ["", "  "]) {
    const list = parseFile(`events:\n${margin}  title: A\n${margin}- id: e2\n${margin}  title: B\n${margin}- id: e3\n`);
    assert.deepEqual(recordsOf(list), [
      ["events/item/-", { id: "e2", title: "B" }],
      ["events/item/-", { id: "e3" }],
    ]);
  }
});

test("tabs for indentation are a problem of their record, and nothing is lost", () => {
  const file = parseFile("events:\n\te1:\n\t\ttitle: A\n\te2:\n\t\ttitle: B\n");
  assert.deepEqual(problemsOf(file), ["TAB_INDENT \t", "TAB_INDENT \t"]);
  assert.deepEqual(recordsOf(file), [
    ["events/entry/e1", { title: "A" }],
    ["events/entry/e2", { title: "B" }],
  ]);
});

test("text where records are due", () => {
  assert.deepEqual(problemsOf(parseFile("events:\n  e1\n  e2: {title: B}\n")), ["MISSING_COLON e1"]);
  assert.deepEqual(problemsOf(parseFile("events:\n  some text\n  e2: {title: B}\n")), ["STRAY_TEXT some text"]);
  assert.deepEqual(problemsOf(parseFile("events: many\n  e1: {title: A}\n")), ["RECORDS_DUE many"]);
  assert.deepEqual(problemsOf(parseFile("just text\n")), ["STRAY_TEXT just text"]);
  assert.deepEqual(problemsOf(parseFile("[a, b]\n")), ["NOT_A_MAPPING [a, b]"]);
  assert.deepEqual(problemsOf(parseFile("  e1: {title: A}\nevents:\n  e2: {title: B}\n")), [
    "STRAY_TEXT e1: {title: A}",
  ]);
});

test("both sides of a merge conflict are read", () => {
  assertReads("events:\n  e1:\n<<<<<<< HEAD\n    title: A\n=======\n    place: B\n>>>>>>> theirs\n  e2: {title: C}\n", [
    ["events/entry/e1", { title: "A", place: "B" }],
    ["events/entry/e2", { title: "C" }],
  ]);
});

test("records are the same objects as long as their text is the same, each once", () => {
  const before = parseFile("events:\n  e1: {title: A}\n  e2: {title: B}\n");
  const after = parseFile("events:\n  e0: {title: Z}\n  e1: {title: A}\n  e1: {title: A}\n  e2: {title: B}\n", before);
  assert.equal(after.records[1], before.records[0]);
  assert.notEqual(after.records[2], before.records[0]);
  assert.equal(after.records[3], before.records[1]);
});
