import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { dossierTexts } from "#testing/generated-dossier.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { DossierFile } from "../dossier-file.ts";
import type { Node } from "../syntax/node.ts";
import { applyEdits } from "../text/edit.ts";
import { type Span, spanOf } from "../text/span.ts";
import { formatFile } from "./format-file.ts";

const fileOf = (text: string): DossierFile => DossierFile.read("a.dossier.yaml", text);

/** The formatted text; it says the same as before, and is not changed again. */
function formatted(text: string, within?: Span): string {
  const file = fileOf(text);
  const result = applyEdits(text, formatFile(file, within));
  assert.deepEqual(factsOf(result), factsOf(text));
  assert.deepEqual(commentsOf(result), commentsOf(text));
  if (within === undefined) assert.deepEqual(formatFile(fileOf(result)), [], result);
  return result;
}

const factsOf = (text: string): unknown =>
  fileOf(text).records.map(({ kind, id, syntax, value }) => [kind, id?.value, syntax.problems.length, plain(value)]);

/** What a node says, without where and how. */
function plain(node: Node): unknown {
  if (node.kind === "scalar") return [node.text, node.style === "plain"];
  if (node.kind === "list") return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key.text, plain(value)]);
}

const commentsOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => /(?:^|\s)#.*/.exec(line)?.[0].trim() ?? []);

for (const [name, before, after] of [
  [
    "one blank behind a colon, a dash and a comma",
    "events:\n  e:\n    date:   2001\n    cites: [a,b,  c]\n    actors:\n    -   a\n",
    "events:\n  e:\n    date: 2001\n    cites: [a, b, c]\n    actors:\n    - a\n",
  ],
  [
    "none inside brackets and braces, before commas and colons",
    "events:\n  e : { date : 2001, cites: [ a , {source: b } ] }\n",
    "events:\n  e: {date: 2001, cites: [a, {source: b}]}\n",
  ],
  [
    "none at the ends of lines, also behind comments",
    "title: t  \nevents: \t\n  e: # c  \n    date: 2001 \n  \n",
    "title: t\nevents:\n  e: # c\n    date: 2001\n",
  ],
  [
    "one blank line of several, and none at the edges",
    "\n\ntitle: t\n\n\n\nevents:\n  e: {date: 2001}\n\n  # c\n\n\n  f: {date: 2002}\n\n\n",
    "title: t\n\nevents:\n  e: {date: 2001}\n\n  # c\n\n  f: {date: 2002}\n",
  ],
  ["a line break at the end, of the kind the file has", "title: t\r\nlanguage:  en", "title: t\r\nlanguage: en\r\n"],
  [
    "double quotes where they need no escapes",
    "title: 'it''s \"x\"'\nlanguage: 'en'\nx-a: ['it''s', 'a\\b']\n",
    "title: 'it''s \"x\"'\nlanguage: \"en\"\nx-a: [\"it's\", 'a\\b']\n",
  ],
  ["quotes are neither put nor taken", "x-a: \"en\"\nx-b: NO\nx-c: ''\n", 'x-a: "en"\nx-b: NO\nx-c: ""\n'],
  [
    "a value that was left out keeps its blank in braces",
    "events:\n  e: {date: , title: t}\n",
    "events:\n  e: {date: , title: t}\n",
  ],
  [
    "blanks between a colon that follows quotes and its value",
    'events:\n  e: {"date":2001, title:  t}\n',
    'events:\n  e: {"date": 2001, title: t}\n',
  ],
  ["a tab between a key and its value", "title:\tt\n", "title: t\n"],
  ["comments keep their distance", "title: t      # c\nlanguage: en  # d\n", "title: t      # c\nlanguage: en  # d\n"],
  [
    "lists over several lines keep their lines",
    "events:\n  e:\n    actors: [ a,\n      b ,   # c\n\n\n      d\n    ]\n",
    "events:\n  e:\n    actors: [a,\n      b,   # c\n\n      d\n    ]\n",
  ],
  [
    "texts over several lines stay as they are",
    "events:\n  e:\n    title: a  \n      b   c\n    note: |  \n      x   \n\n\n      y\n    date-text:  'a  \n      b'\n",
    "events:\n  e:\n    title: a  \n      b   c\n    note: |\n      x   \n\n\n      y\n    date-text: 'a  \n      b'\n",
  ],
  [
    "blank lines behind a block scalar",
    "events:\n  e:\n    note: |\n      x\n\n\n  f: {}\n  g:\n    note: |+\n      x\n\n\n",
    "events:\n  e:\n    note: |\n      x\n\n  f: {}\n  g:\n    note: |+\n      x\n\n\n",
  ],
  [
    "a block scalar without a line break at the end gets none: it would be a part of it",
    "events:\n  e:\n    note: |\n      x",
    "events:\n  e:\n    note: |\n      x",
  ],
  [
    "fields are indented as most of their section are",
    "events:\n  a:\n    date: 1\n  b:\n    date: 2\n  c:\n      # c\n      date: 3\n      claims:\n        - text: t\n      note: >\n        n\n\n        m\n  # next\n  d: {}\n",
    "events:\n  a:\n    date: 1\n  b:\n    date: 2\n  c:\n    # c\n    date: 3\n    claims:\n      - text: t\n    note: >\n      n\n\n      m\n  # next\n  d: {}\n",
  ],
  [
    "the fields of a listed record stand behind its dash",
    "events:\n  -   id: a\n      date: 1\n      claims:\n      - text: t\n",
    "events:\n  - id: a\n    date: 1\n    claims:\n    - text: t\n",
  ],
  [
    "a mapping that begins behind a dash keeps its column",
    "events:\n  e:\n    claims:\n      -   text: t\n          cites: [ a ]\n",
    "events:\n  e:\n    claims:\n      -   text: t\n          cites: [a]\n",
  ],
  [
    "what is damaged is left alone, and nothing else",
    'events:\n  a: {date:  1, title: "x}\n  b: {date:  1}\n',
    'events:\n  a: {date:  1, title: "x}\n  b: {date: 1}\n',
  ],
  ["a section in flow style", "actors: {a: { name: n }, b: {name:  m}}\n", "actors: {a: {name: n}, b: {name: m}}\n"],
  [
    "aliases and anchors",
    "events:\n  a: {cites:  &c [ a ]}\n  b: {cites: *c , note:  n}\n",
    "events:\n  a: {cites: &c [a]}\n  b: {cites: *c , note: n}\n",
  ],
  [
    "an explicit key",
    "events:\n  e:\n    x-a:\n      ? a\n      :   - b\n          - c\n",
    "events:\n  e:\n    x-a:\n      ? a\n      :   - b\n          - c\n",
  ],
  ["a byte order mark stays", "\ufeff\ntitle:  t\n", "\ufefftitle: t\n"],
  ["nothing but blanks", " \n\n \n", ""],
  ["nothing", "", ""],
] as const) {
  test(name, () => assert.equal(formatted(before), after));
}

test("only the lines of a range are touched, and the fields of records that are wholly in it", () => {
  const text = "events:\n  a:\n    date:  1\n  b:\n      date:  2\n      title:  t\n";
  const [from, to] = [text.indexOf("date:  2"), text.indexOf("  2")];
  assert.equal(formatted(text, spanOf(from, to)), text.replace("date:  2", "date: 2"));
  const whole = "events:\n  a:\n    date:  1\n  b:\n    date: 2\n    title: t\n";
  assert.equal(formatted(text, spanOf(text.indexOf("  b:"), text.length)), whole);
  assert.equal(formatted(text, spanOf(0, 0)), text);
});

test("a record with a lone carriage return is no text of lines", () => {
  assert.deepEqual(formatFile(fileOf("title:  a\rlanguage:  en\n")), []);
});

/** Blanks more, where YAML has some already, and other line ends. */
const disorder = fc.record({
  every: fc.integer({ min: 1, max: 5 }),
  crlf: fc.boolean(),
  lines: fc.integer({ min: 0, max: 3 }),
});

test("generated dossiers say the same, in the same order, and are not changed again", () => {
  fc.assert(
    fc.property(dossierTexts(), disorder, (text, { every, crlf, lines }) => {
      let at = 0;
      const untidy = text.replace(/(?<=[:,]) (?=\S)|\n(?=\n)/g, (found) => {
        if (at++ % every !== 0) return found;
        return found === " " ? "   " : "\n".repeat(1 + lines);
      });
      formatted(crlf ? untidy.replaceAll("\n", "\r\n") : untidy);
    }),
    { numRuns: 60 },
  );
});

test("dossiers under an author's hands say the same, and are not changed again", () => {
  for (let seed = 1; seed <= 5; seed++) {
    const dossier = new RandomDossier(seed);
    for (let edit = 0; edit < 15; edit++) for (const { text } of dossier.edit().changes) formatted(text ?? "");
  }
});

test("the examples are written as they are formatted", () => {
  const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));
  const paths = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  assert.ok(paths.length > 5);
  for (const path of paths) {
    const text = readFileSync(`${examples}${path}`, "utf8");
    assert.equal(formatted(text), text, path);
  }
});
