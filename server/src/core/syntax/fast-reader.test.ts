import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAsYaml } from "#testing/against-yaml.ts";
import { plainContent } from "#testing/plain-content.ts";
import { Random } from "#testing/random.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { randomlyDamaged, randomYaml } from "#testing/random-yaml.ts";
import { readFast } from "./fast-reader.ts";
import { parseFile } from "./parse-file.ts";

interface Part {
  readonly text: string;
  readonly isBelowKey: boolean;
}

const partsOf = (file: string): Part[] =>
  parseFile(file).records.map(({ text, section }) => ({ text, isBelowKey: section !== undefined }));

const examples = globSync("examples/**/*.yaml").flatMap((path) => partsOf(readFileSync(path, "utf8")));

const dossiers = Array.from({ length: 8 }, (_, seed) => {
  const dossier = new RandomDossier(seed);
  for (let i = 0; i < 12; i++) dossier.edit();
  return [...dossier.texts.values()];
}).flat(2);

const isRead = ({ text, isBelowKey }: Part): boolean => assertAsYaml(text, isBelowKey);

test("all records of the examples are read, as yaml reads them", () => {
  assert.ok(examples.length > 150);
  assert.deepEqual(
    examples.filter((part) => !isRead(part)).map(({ text }) => text),
    [],
  );
});

test("of the records of random dossiers only those are declined that hold what is rare", () => {
  const parts = dossiers.flatMap(partsOf);
  const declined = parts.filter((part) => !isRead(part));
  assert.ok(declined.length < parts.length / 12, `${declined.length} of ${parts.length}`);
});

test("what is read of damaged records is what yaml reads, without problems", () => {
  const random = new Random(3);
  const parts = [...examples, ...dossiers.flatMap(partsOf)];
  for (let i = 0; i < 1000; i++) {
    const { text, isBelowKey } = random.of(parts);
    assertAsYaml(randomlyDamaged(text, random), isBelowKey);
  }
});

test("what is read of any YAML is what yaml reads, without problems", () => {
  let read = 0;
  for (let seed = 0; seed < 8_000; seed++) {
    const random = new Random(seed);
    const text = randomYaml(random);
    if (assertAsYaml(seed % 3 === 0 ? text : randomlyDamaged(text, random), !random.oneIn(5))) read++;
  }
  assert.ok(read > 1000, `only ${read} were read`);
});

const readTexts: readonly string[] = [
  "  a: b",
  "  a:\n  - b\n  - c\n  d: e\n",
  "- - a\n  - b: c\n    d:\n-\n- e",
  "  a: # comment\n\n    # another\n      b: c # it's\n  # end\n",
  "  a: one\n    two\n\n    - three\n  b: 'one\n    two'\n  c: \"one \n\n\n   two\"",
  "  a: |\n    one\n      two\n\n    # three\n\n  b: >-\n\n    one\n    two\n\n\n    three\n",
  "  'a b': \"\\\"x\\\" \\n\\t\\\\\"\n  \"c\" : 'it''s'\n",
  "  a: {b: [c, 'd', {}], e, \"f\":g, h: , i: [ ], }\n",
  "  a: b\r\n  c: |\r\n    one\r\n    two\r\n  d: one\r\n    two\r\n",
  "  a: http://x.org:80/#b\n  c: x#y, {z}\n  d: -1\n  ?e: ...\n",
  "  a: b\n      ",
  "  a: b\n    c\u2028d\n  e: 'b\n    c\u2029d'\n",
  "  a: \u2028<<<<<<< b\n",
  "  имя: Каракас\u00a0🌋\n",
];

test("the plain shapes are read", () => {
  for (const text of readTexts) assert.ok(assertAsYaml(text, true), text);
  assert.deepEqual(plainContent(readFast(readTexts[4] ?? "", true) ?? assert.fail()), {
    a: "one two\n- three",
    b: "one two",
    c: "one\n\ntwo",
  });
  assert.deepEqual(plainContent(readFast(readTexts[5] ?? "", true) ?? assert.fail()), {
    a: "one\n  two\n\n# three\n",
    b: "\none two\n\nthree",
  });
  assert.ok(assertAsYaml("title: A dossier\n", false));
});

/** Each of these is an error, or is read by `yaml` otherwise than its neighbours suggest, or is rare. */
const declinedTexts: readonly string[] = [
  "",
  "  # comment\n",
  "  text\n",
  "  a: b\n c: d\n",
  "  a: b\n   c: d\n",
  "  a: b: c\n",
  "  a: b\n    c: d\n",
  "  a: 'b' c\n",
  "  a: 'b'# c\n",
  '  a: "b\n',
  "  a: [b\n",
  "  a: [b,\n    c]\n",
  "  a: [b, , c]\n",
  "  a: [b: c]\n",
  "  a: &b c\n",
  "  a: *b\n",
  "  a: !b c\n",
  "  a: @b\n",
  "  ? a\n  : b\n",
  "  a:\tb\n",
  "\ta: b\n",
  "  a: b\tc\n",
  "  a: b\rc\n",
  "  a: |\n  b\n",
  "  a: |2\n    b\n",
  "  a: |+\n    b\n",
  "  a: >\n    b\n      c\n",
  "  a: |\n      \n    b\n",
  "  a: |\n    b\rc\n",
  '  a: "\\x41"\n',
  '  a: "b \\\n    c"\n',
  '  a: "b\\n\n    c"\n',
  "  'a\n    b': c\n",
  "  a:\n# comment\n    b\n  c: d\n",
  "  <<: b\n",
  "  ---: b\n",
  "  \uFEFFa: b\n",
  "a: b\n",
  "[]",
  `  ${"a".repeat(1100)}: b\n`,
  `  ${"- ".repeat(200)}a\n`,
  `  a: ${"[".repeat(200)}${"]".repeat(200)}\n`,
];

test("what may be a mistake and what is rare is declined", () => {
  for (const text of declinedTexts) assert.equal(readFast(text, true), undefined, JSON.stringify(text));
  for (const text of ["--- a\n", "---\na: b\n", "  a: b\n", "%YAML 1.2\n", "a: b\n...\n", "<<<<<<< a: b\n"])
    assert.equal(readFast(text, false), undefined, JSON.stringify(text));
});
