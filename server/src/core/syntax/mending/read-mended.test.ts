import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFile } from "#core/syntax/parse-file.ts";
import { applyEdits } from "#core/text/edit.ts";
import { plainContent, problemsIn } from "#testing/plain-content.ts";

/** The lines between `date` and `cites` of a record; what is said about them; what is read all the same. */
const defects: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ["title: Envoy: we never stopped", "QUOTE_NEEDED Envoy: we never stopped", { title: "Envoy: we never stopped" }],
  ["title: Envoy:", "QUOTE_NEEDED Envoy:", { title: "Envoy:" }],
  ["title: Envoy: never   # a comment", "QUOTE_NEEDED Envoy: never", { title: "Envoy: never" }],
  [
    "title: Envoy: never\n  and nowhere",
    "QUOTE_NEEDED Envoy: never\n      and nowhere",
    { title: "Envoy: never and nowhere" },
  ],
  ['title: "Strategic" talks', 'QUOTE_NEEDED "Strategic" talks', { title: '"Strategic" talks' }],
  [
    "title: 'Strategic' talks: a view",
    "QUOTE_NEEDED 'Strategic' talks: a view",
    { title: "'Strategic' talks: a view" },
  ],
  ["title: @envoy speaks", "QUOTE_NEEDED @envoy speaks", { title: "@envoy speaks" }],
  ["title: %5 more", "QUOTE_NEEDED %5 more", { title: "%5 more" }],
  ["title: `quiet` talks", "QUOTE_NEEDED `quiet` talks", { title: "`quiet` talks" }],
  ["title: *bold* talks", "QUOTE_NEEDED *bold* talks", { title: "*bold* talks" }],
  ["title: *bold*", "QUOTE_NEEDED *bold*", { title: "*bold*" }],
  ["title: & Sons meet", "QUOTE_NEEDED & Sons meet", { title: "& Sons meet" }],
  ["title: &Sons meet again", "QUOTE_NEEDED &Sons meet again", { title: "&Sons meet again" }],
  ["title: !Viva la paz", "QUOTE_NEEDED !Viva la paz", { title: "!Viva la paz" }],
  ["title: ! Viva la paz", "QUOTE_NEEDED ! Viva la paz", { title: "! Viva la paz" }],
  ["title: - never again", "QUOTE_NEEDED - never again", { title: "- never again" }],
  ["title: ? what next", "QUOTE_NEEDED ? what next", { title: "? what next" }],
  ["title: | what next", "QUOTE_NEEDED | what next", { title: "| what next" }],
  ["title: >500 people", "QUOTE_NEEDED >500 people", { title: ">500 people" }],
  ["title: [Breaking] News", "QUOTE_NEEDED [Breaking] News", { title: "[Breaking] News" }],
  ["title: {x} marks it", "QUOTE_NEEDED {x} marks it", { title: "{x} marks it" }],
  ["title: , and then", "QUOTE_NEEDED , and then", { title: ", and then" }],
  ["title: ] and then", "QUOTE_NEEDED ] and then", { title: "] and then" }],
  ["x-names:\n  - @envoy\n  - b", "QUOTE_NEEDED @envoy", { "x-names": ["@envoy", "b"] }],
  ["x-c: {text: Envoy: never, at: 3}", "QUOTE_NEEDED Envoy: never", { "x-c": { text: "Envoy: never", at: "3" } }],
  ['x-c: [{text: "No" again, at: 3}]', 'QUOTE_NEEDED "No" again', { "x-c": [{ text: '"No" again', at: "3" }] }],
  ["x-c: {text: Meeting #3, at: 3}", "QUOTE_NEEDED Meeting #3", { "x-c": { text: "Meeting #3", at: "3" } }],
  ["x-c: [@envoy, b]", "QUOTE_NEEDED @envoy", { "x-c": ["@envoy", "b"] }],
  ["title: 'it's over'", "QUOTE_INSIDE 'it's over'", { title: "it's over" }],
  ['title: "the "quiet" talks"', 'QUOTE_INSIDE "the "quiet" talks"', { title: 'the "quiet" talks' }],
  ['title: "C:\\path \\d"', "BAD_ESCAPE \\p", { title: "C:\\path \\d" }],
  ["title: !!person talks", "TAG !!person", { title: "talks" }],
  ['title: "talks', 'UNCLOSED_QUOTE "talks', { title: "talks" }],
  ['title: "see [a]', 'UNCLOSED_QUOTE "see [a]', { title: "see [a]" }],
  ["title: 'talks\nnote: it's over", "UNCLOSED_QUOTE 'talks", { title: "talks", note: "it's over" }],
  ['title: "talks\nnote: "over"', 'UNCLOSED_QUOTE "talks', { title: "talks", note: "over" }],
  ['x-c: {text: "No, at: 3}', 'UNCLOSED_QUOTE "No', { "x-c": { text: "No", at: "3" } }],
  ['x-c: [{text: "No}]', 'UNCLOSED_QUOTE "No', { "x-c": [{ text: "No" }] }],
  ["x-c: [a, b", "UNCLOSED_BRACKET [", { "x-c": ["a", "b"] }],
  ["x-c: [a, b   # both", "UNCLOSED_BRACKET [", { "x-c": ["a", "b"] }],
  ["x-c: [\n  a,\n  b\nplace: Nova", "UNCLOSED_BRACKET [", { "x-c": ["a", "b"], place: "Nova" }],
  ["x-c: [{text: a]", "UNCLOSED_BRACKET {", { "x-c": [{ text: "a" }] }],
  ["x-c: {text: a at: 3}", "QUOTE_NEEDED a at: 3", { "x-c": { text: "a at: 3" } }],
  ["title:\u00a0Quiet talks", "OTHER_BLANK \u00a0", { title: "Quiet talks" }],
  ["x-c: [gazette {text: a}]", "MISSING_COMMA e", { "x-c": ["gazette", { text: "a" }] }],
  ["x-c: [s{text: a}, b]", "MISSING_COMMA s", { "x-c": ["s", { text: "a" }, "b"] }],
  ["x-c: [{text: a} {text: b}]", "MISSING_COMMA }", { "x-c": [{ text: "a" }, { text: "b" }] }],
  ['x-c: {text: "a" at: 3}', 'MISSING_COMMA "', { "x-c": { text: "a", at: "3" } }],
  ["x-c: {when: 2001 at: 3}", "MISSING_COMMA 1", { "x-c": { when: "2001", at: "3" } }],
  ["x-c: {via: [a] at: 3}", "MISSING_COMMA ]", { "x-c": { via: ["a"], at: "3" } }],
  ["title:talks", "MISSING_BLANK title:", { title: "talks" }],
  ["x-c:\n  - text: a\n  -text: b", "MISSING_BLANK -", { "x-c": [{ text: "a" }, { text: "b" }] }],
  [
    "note: first\n  second #3 and\n  third",
    "QUOTE_NEEDED first\n      second #3 and\n      third",
    { note: "first second #3 and third" },
  ],
  ['note: "first\n  second" third', 'QUOTE_NEEDED "first\n      second" third', { note: '"first second" third' }],
  ["title", "MISSING_COLON title", { title: "" }],
  ["x-c:\n  - text: a\n   at: 3", "WRONG_INDENT at", { "x-c": [{ text: "a", at: "3" }] }],
  [" title: talks", "WRONG_INDENT title", { title: "talks" }],
  ["note: a long\ntext without end", "CONTINUATION text without end", { note: "a long text without end" }],
  ["note: a long\n- text", "CONTINUATION - text", { note: "a long - text" }],
  ["\ttitle: talks", "TAB_INDENT \t", { title: "talks" }],
];

const textWith = (defect: string): string =>
  `events:\n  e1:\n    date: 2001\n    ${defect.replaceAll("\n", "\n    ")}\n    cites: [a1]\n  e2:\n    date: 2002\n`;

for (const [defect, problem, content] of defects) {
  for (const lineBreak of ["\n", "\r\n"]) {
    test(`one report, nothing lost: ${JSON.stringify(defect)} with ${JSON.stringify(lineBreak)}`, () => {
      const { records } = parseFile(textWith(defect).replaceAll("\n", lineBreak));
      const [record, next] = records;
      assert.ok(record && next);
      assert.deepEqual(problemsIn(record), [problem.replaceAll("\n", lineBreak)]);
      const expected = { date: "2001", ...content, cites: ["a1"] };
      assert.deepEqual(plainContent(record.read().value), expected);
      assert.deepEqual(problemsIn(next), []);
      assert.deepEqual(plainContent(next.read().value), { date: "2002" });

      const mended = applyEdits(
        record.text,
        record.problems.flatMap(({ mend }) => mend),
      );
      const [after] = parseFile(`events:\n${mended}`).records;
      assert.ok(after);
      assert.deepEqual(problemsIn(after), [], mended);
      assert.deepEqual(plainContent(after.read().value), expected);
    });
  }
}

test("each of several defects of one line is reported once", () => {
  const [record] = parseFile("events:\n  e1: {title: A: b, date: 2001, cites: [x, y}\n").records;
  assert.ok(record);
  assert.deepEqual(problemsIn(record), ["QUOTE_NEEDED A: b", "UNCLOSED_BRACKET ["]);
  assert.deepEqual(plainContent(record.read().value), { title: "A: b", date: "2001", cites: ["x", "y"] });
});

test("each of several defects is reported once", () => {
  const [record] = parseFile(textWith('title: "Strategic" talks\nplace\nx-c: [a, b\nnote: Envoy: never')).records;
  assert.ok(record);
  assert.deepEqual(problemsIn(record), [
    'QUOTE_NEEDED "Strategic" talks',
    "MISSING_COLON place",
    "UNCLOSED_BRACKET [",
    "QUOTE_NEEDED Envoy: never",
  ]);
  const content = {
    date: "2001",
    title: '"Strategic" talks',
    place: "",
    "x-c": ["a", "b"],
    note: "Envoy: never",
    cites: ["a1"],
  };
  assert.deepEqual(plainContent(record.read().value), content);
});

test("a line that nothing mends is left out, with the words of the parser", () => {
  const [record] = parseFile(textWith("x-c: [a, b], c")).records;
  assert.ok(record);
  assert.deepEqual(problemsIn(record), ["UNEXPECTED_TOKEN , c"]);
  assert.deepEqual(record.problems[0]?.mend, []);
  assert.deepEqual(plainContent(record.read().value), { date: "2001", cites: ["a1"] });
});

test("lines that nothing mends are left out, and are one problem", () => {
  const [record] = parseFile(textWith("title: talks\n}: [{,: ]]\n>}: {")).records;
  assert.ok(record);
  assert.equal(record.problems.length, 1);
  assert.deepEqual(record.problems[0]?.mend, []);
  assert.deepEqual(plainContent(record.read().value), { date: "2001", title: "talks", cites: ["a1"] });
});

test("a quoted text keeps the place and the look it has without the quotes", () => {
  const [record] = parseFile("events:\n  e1:\n    title: Envoy: never\n    date: 2001\n").records;
  const tree = record?.read().value;
  assert.ok(tree?.kind === "map");
  const [title, date] = tree.entries;
  assert.deepEqual(title?.value, {
    kind: "scalar",
    span: { start: 17, end: 29 },
    text: "Envoy: never",
    style: "plain",
  });
  assert.equal(record?.text.slice(date?.key.span.start, date?.value.span.end), "date: 2001");
});
