import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { extractSource } from "./extract-source.ts";

const path = "a.dossier.yaml";

/** The text with the first citation made a source; everything in it is read, and the citation leads to the new source. */
function extracted(text: string): string | undefined {
  const dossier = dossierOf(new Map([[path, text]]), []);
  for (const record of dossier.files.get(path)?.records ?? []) {
    for (const visit of record.visits) {
      const found = extractSource(dossier, record, visit);
      if (found === undefined) continue;
      const result = applyEdits(text, found.edits);
      const after = dossierOf(new Map([[path, result]]), []);
      assert.ok(after.files.get(path)?.records.every(({ syntax }) => syntax.problems.length === 0));
      assert.equal(after.definitionsOf(found.id)[0]?.kind, "source");
      assert.equal(after.referencesTo(found.id).length, 1);
      return result;
    }
  }
  return undefined;
}

for (const [name, before, after] of [
  [
    "an address",
    'events:\n  e: {date: 2001, cites: ["https://www.example.org/a,b"]}\n',
    'events:\n  e: {date: 2001, cites: ["example"]}\n\nsources:\n  example:\n    url: https://www.example.org/a,b\n',
  ],
  [
    "an address with a quotation, where the id is taken",
    "sources:\n  example: {title: t}\nevents:\n  e: {cites: {source: https://example.org, quote: q}}\n",
    "sources:\n  example: {title: t}\n  example-2:\n    url: https://example.org\nevents:\n  e: {cites: {source: example-2, quote: q}}\n",
  ],
  [
    "a mapping in braces: what is the source's goes, the quotation stays",
    'events:\n  e: {cites: [{title: "A: b", publisher: Antara, published: 2026-01-05, author: [X, Y], quote: "q, r"}]}\n',
    'events:\n  e: {cites: [{source: antara-2026, quote: "q, r"}]}\n\nsources:\n  antara-2026:\n    title: "A: b"\n    publisher: Antara\n    author: [X, Y]\n    published: 2026-01-05\n',
  ],
  [
    "a mapping in lines, with CRLF",
    "sources:\r\n- id: s\r\n  title: t\r\nevents:\r\n- id: e\r\n  cites:\r\n  - title: The long way home\r\n    quote: |\r\n      q\r\n    at: 3\r\n",
    "sources:\r\n- id: s\r\n  title: t\r\n- id: the-long-way\r\n  title: The long way home\r\nevents:\r\n- id: e\r\n  cites:\r\n  - source: the-long-way\r\n    quote: |\r\n      q\r\n    at: 3\r\n",
  ],
  [
    "nothing but the source",
    "events:\n  e:\n    cites:\n      - {title: t}\n",
    "events:\n  e:\n    cites:\n      - t\n\nsources:\n  t:\n    title: t\n",
  ],
] as const) {
  test(name, () => assert.equal(extracted(before), after));
}

for (const [name, text] of [
  ["an id", "events:\n  e: {cites: [gazette]}\n"],
  ["an address that is an id", 'sources:\n  "https://a.org": {title: t}\nevents:\n  e: {cites: [https://a.org]}\n'],
  ["a mapping without anything to find the source by", "events:\n  e: {cites: [{publisher: p}]}\n"],
  ["a comment that would be lost", "events:\n  e:\n    cites:\n      - title: t # c\n        quote: q\n"],
  [
    "a value over several lines",
    "events:\n  e:\n    cites:\n      - title: t\n        archived:\n          - url: u\n",
  ],
] as const) {
  test(`nothing is extracted from ${name}`, () => assert.equal(extracted(text), undefined));
}
