import assert from "node:assert/strict";
import { test } from "node:test";
import { fitText, shape, toMarkup, withoutVariables } from "./svg.ts";

const widthOf = (text: string) => text.length * 7;

test("what a dossier says never becomes markup", () => {
  const title = `</text><script>alert("1")</script>&'\u0001`;
  const drawn = shape("g", { "aria-label": title, x: undefined }, shape("text", {}, title));
  const escaped = "&#60;/text&#62;&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;&#39;";
  assert.equal(toMarkup(drawn), `<g aria-label="${escaped}"><text>${escaped}</text></g>`);
  assert.equal(toMarkup(shape("svg"), "a > b"), "<svg><style>a &#62; b</style></svg>");
});

test("a text is cut where it does not fit, and never within a character", () => {
  assert.equal(fitText("Flood", 35, widthOf), "Flood");
  assert.equal(fitText("Flood in the valley", 49, widthOf), "Flood…");
  assert.equal(fitText("Flood", 0, widthOf), "");
  assert.equal(fitText("ab😀d", 28, widthOf), "ab…");
});

test("styles in a file have values in place of variables", () => {
  const values: Record<string, string> = { "--b": "rgba(1, 2, 3, 0.5)", "--d": "#fff" };
  const lookUp = (name: string) => values[name] ?? "";
  assert.equal(
    withoutVariables("x { fill: var(--a, var(--b, red)); stroke: var(--c, #abc); color: var(--d); }", lookUp),
    "x { fill: rgba(1, 2, 3, 0.5); stroke: #abc; color: #fff; }",
  );
});
