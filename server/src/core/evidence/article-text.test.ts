import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "#core/text/span.ts";
import { type ArticleLayout, ArticleText } from "./article-text.ts";
import { mediaTypeOf, StoredText } from "./stored-text.ts";

// A page written for these tests.
const page = `Beranda
PELABUHAN BARU DIBUKA
Pelabuhan baru dibuka
Foto: menteri di dermaga.
JAKARTA - Menteri membuka pelabuhan pada Senin.

Foto: kapal pertama.
"Kami senang," katanya.
Baca juga: harga beras
12 jam lalu`;

const layout: ArticleLayout = {
  title: "“Pelabuhan Baru Dibuka”",
  body: { from: "JAKARTA", to: "Baca juga" },
  extras: [
    { kind: "caption", from: "Foto: menteri" },
    { kind: "caption", from: "Foto: kapal", to: '"Kami' },
    { kind: "sidebar", from: "Baca juga" },
  ],
};

const articleOf = (text: string, parts: ArticleLayout): ArticleText =>
  new ArticleText(new StoredText(text, undefined), parts);
const article = articleOf(page, layout);
const words = (text: string): Span => ({ start: page.indexOf(text), end: page.indexOf(text) + text.length });
const read = (spans: readonly Span[]): readonly string[] => spans.map(({ start, end }) => page.slice(start, end));

test("body, headlines, captions and sidebars are told apart", () => {
  assert.deepEqual(article.defects, []);
  assert.deepEqual(article.body, { start: page.indexOf("JAKARTA"), end: page.indexOf("Baca juga") });
  const places = ["Beranda", "BARU", "baru", "menteri", "JAKARTA", "kapal", "senang", "beras", "lalu"];
  assert.deepEqual(
    places.map((text) => article.placeOf(page.indexOf(text))),
    ["other", "headline", "headline", "caption", "body", "caption", "body", "sidebar", "sidebar"],
  );
});

test("the words of the body are those of its parts", () => {
  assert.equal(article.bodyTokens?.words, " jakarta menteri membuka pelabuhan pada senin kami senang katanya ");
  const whole = articleOf(page, {});
  assert.equal(whole.bodyTokens, whole.stored.tokens);
});

test("paragraphs are those of the body, and have neighbours", () => {
  assert.deepEqual(read(article.paragraphs), [
    "JAKARTA - Menteri membuka pelabuhan pada Senin.",
    '"Kami senang," katanya.',
  ]);
  assert.equal(article.paragraphAt(page.indexOf("senang")), 1);
  assert.equal(article.paragraphAt(page.indexOf("kapal")), undefined);
  assert.deepEqual(read(article.paragraphsAround(words("senang"), 0)), ['"Kami senang," katanya.']);
  assert.equal(article.paragraphsAround(words("Senin"), 1).length, 2);
  assert.deepEqual(article.paragraphsAround(words("lalu"), 1), []);
});

test("an anchor that is not found leaves the body unknown", () => {
  const broken = articleOf(page, {
    body: { from: "SURABAYA" },
    extras: [{ kind: "sidebar", from: "12 jam", to: "Beranda" }],
  });
  assert.equal(broken.body, undefined);
  assert.equal(broken.bodyTokens, undefined);
  assert.equal(broken.placeOf(0), "other");
  assert.deepEqual(broken.defects, [
    { anchor: "from", reason: "not-found", extra: undefined },
    { anchor: "to", reason: "reversed", extra: 0 },
  ]);
});

test("a Markdown file is read for what it says", () => {
  const stored = new StoredText("# Titel\n\nDie [Ministerin](https://example.org) sagte „nein“.", "text/markdown");
  assert.equal(new ArticleText(stored, { body: { from: "Die Ministerin" } }).body?.start, 9);
  assert.equal(stored.tokens.words, " titel die ministerin sagte nein ");
});

test("lines are those of the file, also where it is a page", () => {
  const html = "<html>\n<body><p>Erste\nZeile</p>\n\n<p>Zweite &amp; dritte</p>";
  const stored = new StoredText(html, mediaTypeOf("seite.HTM"));
  assert.equal(stored.text, "Erste Zeile\nZweite & dritte");
  assert.equal(stored.lineAt(0), 2);
  assert.equal(stored.lineAt(stored.text.indexOf("Zweite")), 5);
  const span = { start: stored.text.indexOf("&"), end: stored.text.indexOf("&") + 1 };
  assert.equal(html.slice(stored.fileSpan(span).start, stored.fileSpan(span).end), "&amp;");
  assert.equal(article.stored.lineAt(page.indexOf("JAKARTA")), 5);
  assert.deepEqual(["a.md", "b.txt", "c"].map(mediaTypeOf), ["text/markdown", "text/plain", "text/plain"]);
});
