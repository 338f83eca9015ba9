import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readCatalogue } from "./read-catalogue.ts";

const read = (path: string, text: string) => {
  const reading = readCatalogue(path, text);
  return reading && Object.fromEntries(reading.values.map(([id, values]) => [id, written(values)]));
};

const written = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0));

test("CSL-JSON: an article of a newspaper, and what is no article", () => {
  const items = [
    {
      id: "smith:2020.a",
      type: "article-newspaper",
      title: 'A "bridge" {opens}',
      author: [{ family: "Beethoven", given: "Ludwig", "non-dropping-particle": "van" }, { literal: "The staff" }],
      "container-title": "The Post",
      publisher: "Post Ltd",
      issued: { "date-parts": [[2020, "3", 5]] },
      accessed: { "date-parts": [[2021, 1]] },
      language: "en-GB",
      URL: "https://example.org/1",
    },
    { id: 12, type: "book", title: "B", publisher: "P", issued: { "date-parts": [[1998]], circa: true } },
    { id: "O'Brien(2020)", type: "treaty", issued: { raw: "2020-01" }, custom: { id: "other" } },
    { title: "without an id" },
  ];
  const [first, second, third] = [
    {
      title: 'A "bridge" {opens}',
      type: "article",
      publisher: "The Post",
      author: ["Ludwig van Beethoven", "The staff"],
      language: "en-GB",
      published: "2020-03-05",
      captured: "2021-01",
      url: "https://example.org/1",
    },
    { title: "B", type: "document", publisher: "P", published: "1998~" },
    { type: "treaty-text", published: "2020-01" },
  ];
  for (const indent of [0, 2])
    assert.deepEqual(read("a.json", JSON.stringify(items, undefined, indent)), {
      "smith:2020.a": first,
      12: second,
      "O'Brien(2020)": third,
    });
});

test("CSL-YAML, as a list or under `references`", () => {
  const list = "- id: a\n  title: 'One: two'\n  issued: {date-parts: [[2020, 3]]}\n  author: [{family: B, given: A}]\n";
  const expected = { a: { title: "One: two", author: ["A B"], published: "2020-03" } };
  assert.deepEqual(read("r.yaml", list), expected);
  assert.deepEqual(read("r.yml", `references:\n${list}`), expected);
});

test("BibTeX: braces, strings, months, accents, old and new dates", () => {
  const text = `% a comment with an e-mail: a@b
@string{post = "The " # {Post}}
@comment{@article{no, title = {No}}}
@Article{key-1,
  title = "{El} puente y el r{\\'\\i}o: {\\"U}ber \\& {Garc{\\'i}a}",
  author = {Garc{\\'\\i}a, Ana and {M{\\"u}ller}, Jan},
  journal = post,
  year = 2020, month = mar, day = 5,
}
@online(key-2, title = {A {"quoted"} word}, date = {2021-06-07}, urldate = {2021-07}, langid = {spanish}, url = {https://example.org/a_b})
@book{key-3, publisher = {P}, year = {n.d.}}
@misc{,title = {no key}}
`;
  assert.deepEqual(read("r.bib", text), {
    "key-1": {
      title: "El puente y el río: Über & García",
      type: "article",
      publisher: "The Post",
      author: ["Ana García", "Jan Müller"],
      published: "2020-03-05",
    },
    "key-2": {
      title: 'A "quoted" word',
      type: "article",
      language: "spanish",
      published: "2021-06-07",
      captured: "2021-07",
      url: "https://example.org/a_b",
    },
    "key-3": { type: "document", publisher: "P" },
  });
});

test("a key is where it is written", () => {
  for (const [path, text] of [
    ["a.json", '[{"x": {"id": "b"}, "id": "a"},\n {"title": "T", "id":"b"}]'],
    ["a.csl.yaml", "- title: T\n  id: a\n- id: b\n"],
    ["a.bib", "@misc{a, title={b}} @misc{b}"],
  ] as const) {
    const { records = [], starts } = readCatalogue(path, text)?.syntax ?? {};
    const keys = records.map((record, i) => {
      const { value } = record.read();
      const [entry] = value.kind === "map" ? value.entries : [];
      const span = entry?.value.span ?? { start: 0, end: 0 };
      return text.slice((starts?.at(i) ?? 0) + span.start, (starts?.at(i) ?? 0) + span.end);
    });
    assert.deepEqual(keys, ["a", "b"]);
    assert.ok(records.every(({ text: own }, i) => text.startsWith(own, starts?.at(i))));
  }
});

test("what is damaged, or in no format known here, is not half read", () => {
  for (const [path, text] of [
    ["a.json", '[{"id": "a"}, {"id": '],
    ["a.json", '[{"id": "a"}'],
    ["a.json", '{"items": []}'],
    ["a.json", ""],
    ["a.yaml", "title: T\n"],
    ["a.yaml", "- id: [\n"],
    ["a.bib", "@misc{a, title = {T}\n"],
    ["a.ris", "TY  - NEWS"],
  ] as const)
    assert.equal(readCatalogue(path, text), undefined, text);
  assert.deepEqual(read("a.json", "[]"), {});
  assert.deepEqual(read("a.bib", "nothing"), {});
});

test("no text makes it fail", () => {
  const text = fc.string({ unit: fc.constantFrom(...'@{}()[]",:=#\\ \nab1', "id", "misc", "issued") });
  fc.assert(
    fc.property(text, fc.constantFrom("a.json", "a.yaml", "a.bib"), (written, path) => {
      readCatalogue(path, written);
    }),
  );
});
