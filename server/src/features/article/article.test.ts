import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { LineIndex } from "#core/text/line-index.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { fullClient } from "#testing/feature-context.ts";
import { readFixture } from "#testing/fixture.ts";
import { definition } from "../definition.ts";
import { hover } from "../hover.ts";
import { references } from "../references.ts";
import { quotedPassageMarks } from "./quoted-passages.ts";

/** Invented for this test. */
const picture = `
#- events.dossier.yaml
language: en
events:
  opening:
    date: 2021-05-14
    title: The *quay*
    claims:
      - {id: c1, text: It will not open, cites: [{source: harbour, quote: the new quay would not open}]}
      - {id: c2, text: It will open, status: disputed, cites: [{source: harbour, quote: the old quay would open before the summer}]}
    cites: [{source: harbour, quote: came in … on Monday}]
#- sources.dossier.yaml
sources:
  harbour: {title: Harbour reopens, language: en, snapshot: harbour.txt}
  page: {title: A page, language: en, snapshot: page.html}
claims:
  - {text: It will not open, cites: [{source: harbour, quote: el muelle, quote-original: the new quay would not open, translated: human}]}
  - {text: Entities, cites: [{source: page, quote: the new quay would not}, page]}
#- harbour.txt
HARBOUR REOPENS

The ferry came in at dawn on Monday.

The mayor said the new quay would not open before the summer of next year, and left.
#- page.html
<p>It &amp; the rest.</p>
<p>So <b>the new quay</b> would not open.</p>
`;

function open() {
  const { files, texts } = readFixture(picture);
  const dossier = dossierWithTexts(files, texts);
  /** Into the first occurrence of the words. */
  const paramsAt = (uri: string, words: string) => {
    const at = (texts.get(uri) ?? "").indexOf(words);
    assert.ok(at >= 0, words);
    return { textDocument: { uri }, position: new LineIndex(texts.get(uri) ?? "").placeOf(at + 1) };
  };
  return { dossier, texts, paramsAt };
}

function hoverOn(uri: string, words: string) {
  const { dossier, paramsAt } = open();
  const shown = hover(dossier, paramsAt(uri, words), fullClient);
  return { text: (shown?.contents as MarkupContent | undefined)?.value ?? "", range: shown?.range };
}

const placesOf = (list: readonly { uri: string; range: { start: { line: number; character: number } } }[]) =>
  list.map(({ uri, range: { start } }) => `${uri}:${start.line + 1}:${start.character + 1}`);

test("on a passage those who quote it are listed, and what differs", () => {
  const { text } = hoverOn("harbour.txt", "new quay");
  assert.equal(
    text,
    `**Quoted 3 times, as the text of \`harbour\`**

- It will not open · \`c1\` · word by word
- It will not open · word by word
- It will open · \`c2\` · \`disputed\` · **differs**`,
  );
  const { text: alone, range } = hoverOn("harbour.txt", "before the");
  assert.match(
    alone,
    /^\*\*Quoted once, as the text of `harbour`\*\*\n\n- It will open · `c2` · `disputed` · \*\*differs\*\*\n\n> /,
  );
  assert.match(alone, /~~new~~ \*\*old\*\*/);
  assert.deepEqual(range?.start, { line: 4, character: 15 });
});

test("both parts of a shortened quotation lead to it, and what is between them does not", () => {
  assert.match(
    hoverOn("harbour.txt", "came in").text,
    /^\*\*Quoted once[\s\S]*\n- The \\\*quay\\\* · `opening` · word by word$/,
  );
  assert.match(hoverOn("harbour.txt", "on Monday").text, /^\*\*Quoted once/);
  assert.match(hoverOn("harbour.txt", "dawn").text, /^\*\*Harbour reopens\*\* · `harbour`/);
});

test("elsewhere in the text the source is shown", () => {
  const { text, range } = hoverOn("harbour.txt", "and left");
  assert.match(text, /^\*\*Harbour reopens\*\* · `harbour` · article\n/);
  assert.match(text, /Cited in 4 places · 3 claims rest on it/);
  assert.equal(range, undefined);
});

test("references of a passage are the quotations, of the rest of the text all citations", () => {
  const { dossier, paramsAt } = open();
  const of = (words: string, includeDeclaration = false) =>
    placesOf(references(dossier, { ...paramsAt("harbour.txt", words), context: { includeDeclaration } }, fullClient));
  assert.deepEqual(of("would not"), [
    "events.dossier.yaml:7:75",
    "events.dossier.yaml:8:89",
    "sources.dossier.yaml:5:90",
  ]);
  const cited = [
    "events.dossier.yaml:7:59",
    "events.dossier.yaml:8:73",
    "events.dossier.yaml:9:22",
    "sources.dossier.yaml:5:47",
  ];
  assert.deepEqual(of("and left"), cited);
  assert.deepEqual(of("and left", true), ["sources.dossier.yaml:2:3", ...cited]);
});

test("definition of a passage is the quotation, of the rest of the text the source's record", () => {
  const { dossier, paramsAt } = open();
  const [quoted] = definition(dossier, paramsAt("harbour.txt", "came in"), fullClient);
  assert.deepEqual(quoted, {
    originSelectionRange: { start: { line: 2, character: 10 }, end: { line: 2, character: 17 } },
    targetUri: "events.dossier.yaml",
    targetRange: { start: { line: 8, character: 12 }, end: { line: 8, character: 57 } },
    targetSelectionRange: { start: { line: 8, character: 37 }, end: { line: 8, character: 56 } },
  });
  const [source] = definition(dossier, paramsAt("harbour.txt", "and left"), fullClient);
  assert.equal(source?.targetUri, "sources.dossier.yaml");
  assert.deepEqual(source?.targetSelectionRange.start, { line: 1, character: 2 });
});

test("passages are marked once each, in the order of the text", () => {
  const { dossier } = open();
  const marks = quotedPassageMarks(dossier, { textDocument: { uri: "harbour.txt" } }, fullClient);
  assert.deepEqual(
    marks?.map(({ range, state, claims, label }) => [range.start.line, range.start.character, state, claims, label]),
    [
      [2, 10, "found", 1, "Quoted once"],
      [2, 26, "found", 1, "Quoted once"],
      [4, 15, "found", 2, "Quoted 2 times"],
      [4, 15, "differs", 1, "Quoted once, in other words"],
    ],
  );
});

test("offsets count in the file, not in the text that was extracted from it", () => {
  const { dossier } = open();
  const [mark] = quotedPassageMarks(dossier, { textDocument: { uri: "page.html" } }, fullClient) ?? [];
  assert.deepEqual(mark?.range, { start: { line: 1, character: 9 }, end: { line: 1, character: 35 } });
  assert.match(hoverOn("page.html", "quay").text, /^\*\*Quoted once, as the text of `page`/);
  assert.match(hoverOn("page.html", "rest").text, /^\*\*A page\*\*/);
});

test("of a file that no source names nothing is known", () => {
  const { dossier } = open();
  const params = { textDocument: { uri: "other.txt" }, position: { line: 0, character: 0 } };
  assert.equal(hover(dossier, params, fullClient), null);
  assert.deepEqual(definition(dossier, params, fullClient), []);
  assert.deepEqual(references(dossier, { ...params, context: { includeDeclaration: true } }, fullClient), []);
  assert.equal(quotedPassageMarks(dossier, params, fullClient), null);
});

test("no position in a text, and none beyond it, makes a request fail", () => {
  const { dossier, texts } = open();
  const place = fc.record({ line: fc.integer({ min: 0, max: 9 }), character: fc.integer({ min: 0, max: 200 }) });
  fc.assert(
    fc.property(fc.constantFrom(...texts.keys()), place, (uri, position) => {
      const params = { textDocument: { uri }, position };
      assert.ok(hover(dossier, params, fullClient));
      assert.ok(definition(dossier, params, fullClient).length > 0);
      assert.ok(references(dossier, { ...params, context: { includeDeclaration: true } }, fullClient).length > 0);
    }),
    { numRuns: 60 },
  );
});
