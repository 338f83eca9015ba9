import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { answerTexts, type Texts } from "#testing/dossier-with-texts.ts";
import { fullClient } from "#testing/feature-context.ts";
import { documentLink } from "./document-link.ts";
import { FeatureMemory } from "./feature-memory.ts";

const folder = "file:///work/dossier/";

/** The linked text and its target. */
function links(
  text: string,
  { manifest = "snapshots: texts\n", texts = new Map() as Texts, name = "s.dossier.yaml" } = {},
) {
  const files = new Map([[`${folder}${name}`, text]]);
  if (manifest !== "") files.set(`${folder}dossier.yaml`, manifest);
  const dossier = answerTexts(dossierOf(files), texts);
  const file = dossier.files.get(`${folder}${name}`);
  const client = { textDocument: { documentLink: { tooltipSupport: true } } };
  const context = { ...fullClient, client, memory: new FeatureMemory() };
  return documentLink(dossier, { textDocument: { uri: `${folder}${name}` } }, context).map(
    ({ range, target, tooltip }) => ({
      text: file?.text.slice(file.lines.offsetOf(range.start), file.lines.offsetOf(range.end)),
      target,
      tooltip,
    }),
  );
}

const targets = (text: string, options?: Parameters<typeof links>[1]) =>
  links(text, options).map(({ target }) => target);

test("addresses, those of archived copies too, without their quotes", () => {
  const found = links(`
sources:
  a:
    url: "https://example.org/a?b=c#d"
    archived: [https://example.org/1, {url: 'http://example.org/2', at: 2001}]
`);
  assert.deepEqual(
    found.map(({ text, target }) => [text, target]),
    ["https://example.org/a?b=c#d", "https://example.org/1", "http://example.org/2"].map((url) => [url, url]),
  );
  assert.equal(found[1]?.tooltip, "Open https://example.org/1");
});

test("other scripts and marks of direction are written as escapes, escapes stay", () => {
  assert.deepEqual(targets("sources:\n  a: {url: 'https://example.org/привет\u202E%20x'}\n"), [
    "https://example.org/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82%E2%80%AE%20x",
  ]);
});

test("no other scheme is followed, and no text that is no address", () => {
  for (const url of [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "command:x",
    "data:text/html,x",
    "example.org",
    "https://",
    "https:// x",
    "'https://a b'",
    "vscode://x",
    "''",
    "~",
  ]) {
    assert.deepEqual(targets(`sources:\n  a:\n    url: ${url}\n`), [], url);
  }
  assert.deepEqual(targets("sources:\n  a: {note: https://example.org, x-url: https://example.org}\n"), []);
});

test("the text of an article: where the host found it, else where it would be", () => {
  const text =
    "sources:\n  a: {snapshot: found.txt}\n  b: {snapshot: {file: sub/no t.txt}}\n  c: {snapshot: {sha256: 00}}\n";
  const found = links(text, { texts: new Map([["found.txt", "A text."]]) });
  assert.deepEqual(
    found.map((link) => [link.text, link.target]),
    [
      ["found.txt", "found.txt"],
      ["sub/no t.txt", `${folder}texts/sub/no%20t.txt`],
    ],
  );
  assert.equal(found[0]?.tooltip, "Open the article's text");
});

test("nothing outside the dossier, and nothing where nobody knows where it begins", () => {
  for (const path of ["../../x.txt", "a/../../../x.txt", "/etc/passwd", "file:///etc/passwd", "C:\\x.txt"]) {
    assert.deepEqual(targets(`sources:\n  a: {snapshot: '${path}'}\n`), [], path);
  }
  assert.deepEqual(targets("sources:\n  a: {snapshot: a/../x.txt}\n"), [`${folder}texts/x.txt`]);
  assert.deepEqual(targets("sources:\n  a: {snapshot: ../x.txt}\n"), [`${folder}x.txt`]);
  assert.deepEqual(targets("sources:\n  a: {snapshot: x.txt}\n", { manifest: "snapshots: ../..\n" }), [
    `${folder}x.txt`,
  ]);
  assert.deepEqual(targets("sources:\n  a: {snapshot: x.txt}\n", { manifest: "" }), []);
  const outside = new Map([["x.txt", { status: "outside" as const }]]);
  assert.deepEqual(targets("sources:\n  a: {snapshot: x.txt}\n", { texts: outside }), []);
});

test("catalogues, and items of Wikidata", () => {
  assert.deepEqual(targets("", { name: "dossier.yaml", manifest: "catalogues: [refs.bib, ../x.bib]\n" }), [
    `${folder}refs.bib`,
  ]);
  assert.deepEqual(targets("actors:\n  a: {name: A, wikidata: Q717}\n  b: {name: B, wikidata: 717}\n"), [
    "https://www.wikidata.org/wiki/Q717",
  ]);
});
