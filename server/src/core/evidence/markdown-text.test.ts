import assert from "node:assert/strict";
import { test } from "node:test";
import { textOfMarkdown } from "./markdown-text.ts";

// Written for these tests.
const text = (markdown: string): string => textOfMarkdown(markdown).text;

test("brackets and targets of links, images and references to footnotes are left out", () => {
  assert.equal(
    text('The [minister](https://example.org/a_(b) "Who") said[^2] ![photo](x.png)*no*.'),
    "The minister said *no*.",
  );
  assert.equal(
    text("See [the treaty][t-1] and [this][].\n\n[t-1]: https://example.org"),
    "See the treaty and this.\n\n[t-1]: https://example.org",
  );
});

test("other brackets and marks stay", () => {
  for (const plain of [
    "# “Nein” [sic] (er lachte) _so_",
    "a] (b) [c]",
    "[^1]: the note",
    "f(x) [y] (z)",
    "- [ ] todo",
  ]) {
    assert.equal(text(plain), plain);
  }
});

test("offsets lead to the file", () => {
  const markdown = "The [minister](https://example.org) said no.";
  const { text: read, map } = textOfMarkdown(markdown);
  const start = read.indexOf("minister");
  const span = map.originalSpan({ start, end: read.indexOf(" no") });
  assert.equal(markdown.slice(span.start, span.end), "minister](https://example.org) said");
});
