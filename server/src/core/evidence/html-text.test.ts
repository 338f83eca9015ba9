import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textOfHtml } from "./html-text.ts";

// The pages are written for these tests.
const text = (html: string): string => textOfHtml(html).text;

test("blocks are lines, inline tags are nothing", () => {
  const page = `<!doctype html><html><head><title>Site</title><meta charset=utf-8></head>
    <body><h1>A  short
    headline</h1><p>The <b>min</b>ister said:<br>“No.”</p>
    <ul><li>one<li>two</ul><table><tr><td>5,5<td>miliar</table></body>`;
  assert.equal(text(page), "A short headline\nThe minister said:\n“No.”\none\ntwo\n5,5\tmiliar");
});

test("what nobody reads is left out", () => {
  const page = `a<script>if (x < 1) "</p>"</script><style>p{}</style><noscript><p>enable</p></noscript>
    <!-- hidden <p>x</p> --><template><template>x</template>y</template><svg><title>icon</title><path/></svg>b`;
  assert.equal(text(page), "a b");
});

test("character references are decoded", () => {
  assert.equal(
    text("R&amp;D&nbsp;&#8220;x&#x201D;&hellip; 3 &lt; 4 &copy 2026 &unknown; AT&T"),
    "R&D\u00A0“x”… 3 < 4 © 2026 &unknown; AT&T",
  );
});

test("white space of pre stays", () => {
  assert.equal(text("<pre>one\n  two</pre> three"), "one\n  two\nthree");
});

test("broken pages are read as far as they go", () => {
  assert.equal(text("<p>one<div>two</p></div></b>three <a href='x"), "one\ntwo\nthree");
  assert.equal(text(`${"<b>".repeat(100_000)}deep`), "deep");
  assert.equal(text(""), "");
});

test("offsets lead to the source of the page", () => {
  const html = "<p>The&nbsp;<b>min</b>ister</p>\n<p>said &bdquo;no&ldquo;</p>";
  const { text: page, map } = textOfHtml(html);
  const source = (part: string): string => {
    const start = page.indexOf(part);
    const span = map.originalSpan({ start, end: start + part.length });
    return html.slice(span.start, span.end);
  };
  assert.equal(source("minister"), "min</b>ister");
  assert.equal(source("The\u00A0"), "The&nbsp;");
  assert.equal(source("„no"), "&bdquo;no");
  assert.equal(source("\n"), "</p>\n<p>");
});

test("any page has a text whose offsets are in order", () => {
  const unit = fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "<script>",
    "</script>",
    "<pre>",
    "</pre>",
    "&amp;",
    "&",
    "a",
    " ",
    "\n",
    "<",
    ">",
    "<svg/>",
    "\u{1F600}",
    "&#10;",
    "<!--",
    "-->",
    "<td>",
    '"',
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const html = units.join("");
      const { text: page, map } = textOfHtml(html);
      let end = 0;
      for (let offset = 0; offset < page.length; offset++) {
        const span = map.originalSpan({ start: offset, end: offset + 1 });
        assert.ok(span.start < span.end && span.end <= html.length);
        assert.ok(span.start >= end || span.end === end);
        end = span.end;
        const source = html.slice(span.start, span.end);
        assert.ok(
          source === page.charAt(offset) || /[&<]|^\s+$/.test(source),
          JSON.stringify([source, page.charAt(offset)]),
        );
      }
    }),
    { numRuns: 300 },
  );
});
