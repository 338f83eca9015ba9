import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { openSession, positionOf, uriOf } from "#testing/session.ts";
import { definition } from "./definition.ts";
import { LONGEST_PASSAGE } from "./hover/passage.ts";
import { hover } from "./hover.ts";

const article = `#- harbour.txt
HARBOUR REOPENS

The ferry came in at dawn on Monday.

The mayor said the new quay would not open before the summer of next year, and left.

Nobody was on the quay.
`;

const pictureOf = (citation: string, text = article, snapshot = "harbour.txt") => `
#- events.dossier.yaml
claims:
  - {text: A claim, cites: ${citation}}
sources:
  harbour: {title: Harbour reopens, language: en, snapshot: ${snapshot}}
  market: {title: Market day, language: en, snapshot: market.txt}
${text}#- market.txt
The baker sold every loaf before the clock struck nine that morning.
`;

function hoverAt(picture: string): string | undefined {
  const { dossier, params } = atCursor(picture);
  return (hover(dossier, params, fullClient)?.contents as MarkupContent | undefined)?.value;
}

const quote = (words: string, more = "") => `{source: harbour, quote: "$0${words}"${more}}`;

test("a quotation is shown where it stands, with its line and what stands around it", () => {
  assert.equal(
    hoverAt(pictureOf(quote("the new quay would not open"))),
    `In the text of \`harbour\`, line 5 of harbour.txt:

> The ferry came in at dawn on Monday.
>
> The mayor said **the new quay would not open** before the summer of next year, and left.
>
> Nobody was on the quay.`,
  );
});

test("one that differs is shown as a word diff", () => {
  const text = hoverAt(pictureOf(quote("the old quay would open before the summer of next year")));
  assert.match(text ?? "", /^Differs from the text of `harbour`, line 5 of harbour\.txt:\n\n> /);
  assert.match(text ?? "", /> the ~~new~~ \*\*old\*\* quay would ~~not~~ open before the summer of next year\n/);
  assert.match(text ?? "", /~~Struck through~~: only in the text\. \*\*Bold\*\*: only in the quotation\./);
});

test("parts in another order are said to be so", () => {
  const text = hoverAt(pictureOf(quote("would not open before the summer … The ferry came in at dawn")));
  assert.match(text ?? "", /^The parts stand in another order in the text of `harbour`/);
});

test("the parts of a shortened quotation are marked one by one", () => {
  const text = hoverAt(pictureOf(quote("the new quay … next year")));
  assert.match(text ?? "", /said \*\*the new quay\*\* would not … summer of \*\*next year\*\*, and left/);
});

test("a quotation that is not there, or there only in the headline or in another text, is said to be so", () => {
  assert.equal(
    hoverAt(pictureOf(quote("the lighthouse keeper refused to sign any of the papers"))),
    "Not found in the text of `harbour`.",
  );
  const other = hoverAt(pictureOf(quote("sold every loaf before the clock struck nine")));
  assert.match(other ?? "", /^Not found in the text of `harbour`\. In the text of `market`, line 1 of market\.txt:/);
  const headline = "{file: harbour.txt, body: {from: The ferry}}";
  assert.match(
    hoverAt(pictureOf(quote("Harbour reopens"), article, headline)) ?? "",
    /^Not all in the body of `harbour`, but in the headline, line 1 of harbour\.txt:\n\n> \*\*HARBOUR REOPENS\*\*$/,
  );
});

test("without a text that counts there is nothing to compare", () => {
  const notAtHand = "The text of `harbour` is not at hand.";
  assert.equal(hoverAt(pictureOf(quote("the new quay"), "")), notAtHand);
  const changed = `{file: harbour.txt, sha256: ${"0".repeat(64)}}`;
  assert.match(hoverAt(pictureOf(quote("the new quay"), article, changed)) ?? "", /no longer what it was/);
  const body = "{file: harbour.txt, body: {from: The train}}";
  assert.match(hoverAt(pictureOf(quote("the new quay"), article, body)) ?? "", /^Where the body of `harbour` begins/);
  const excerpt = "{file: harbour.txt, excerpt: true}";
  assert.match(
    hoverAt(pictureOf(quote("the lighthouse keeper refused"), article, excerpt)) ?? "",
    /^Not found in the text of `harbour`, of which only a part is at hand\.$/,
  );
});

test("of a translation the original is looked for", () => {
  const translated = '{source: harbour, quote: "$0el nuevo muelle", quote-original: the new quay, translated: human}';
  assert.match(hoverAt(pictureOf(translated)) ?? "", /said \*\*the new quay\*\* would/);
  const alone = '{source: harbour, quote: "$0el nuevo muelle", translated: human}';
  assert.equal(hoverAt(pictureOf(alone)), "The words of `harbour` that this translates are not given.");
});

test("on the id of the source the passage stands below the source; without a quotation there is none", () => {
  const text = hoverAt(pictureOf('{source: har$0bour, quote: "the new quay would not open"}'));
  assert.match(text ?? "", /^\*\*Harbour reopens\*\*[\s\S]*\n\n---\n\nIn the text of `harbour`, line 5/);
  assert.doesNotMatch(hoverAt(pictureOf("har$0bour")) ?? "", /In the text of/);
});

test("an article's text is no markup, no link, and cannot turn its characters round", () => {
  const hostile = `#- harbour.txt
[click](command:x) <img src=x> $(bug) https://evil.example the new quay would not open \u202Edne **now** \`x\` www.evil.example
`;
  const text = hoverAt(pictureOf(quote("the new quay would not open"), hostile)) ?? "";
  assert.match(text, /\\\[click\\\]\\\(command:x\\\) &lt;img src=x&gt; \\\$\\\(bug\\\) https\\:\/\/evil\.example/);
  assert.match(text, /\*\*the new quay would not open\*\* dne \\\*\\\*now\\\*\\\* \\`x\\` www\\\.evil/);
  assert.doesNotMatch(text, /\u202E/);
});

test("however long the article and the quotation are, little of it is shown", () => {
  const words = fc.array(fc.constantFrom("harbour", "quay", "the", "a", "ferries", "😀", "x.\n\n", "would"), {
    minLength: 30,
    maxLength: 400,
  });
  fc.assert(
    fc.property(words, fc.nat(20), fc.integer({ min: 4, max: 300 }), (all, from, count) => {
      const quoted = all
        .slice(from, from + count)
        .join(" ")
        .replaceAll(/\s+/g, " ")
        .trim();
      const text = hoverAt(pictureOf(quote(quoted), `#- harbour.txt\n${all.join(" ")}\n`)) ?? "";
      const lines = text.split("\n").filter((line) => line.startsWith("> "));
      const shown = lines.map((line) => line.slice(2).replaceAll(/[*~…\\]/g, "")).join("");
      assert.ok(shown.length <= LONGEST_PASSAGE, `${shown.length}`);
      assert.doesNotMatch(text, /\p{Cs}/u);
    }),
    { numRuns: 40 },
  );
});

test("definition of a quotation is the passage in the article's text", () => {
  const { dossier, params } = atCursor(pictureOf(quote("the new quay would not open")));
  assert.deepEqual(definition(dossier, params, fullClient), [
    {
      originSelectionRange: { start: { line: 1, character: 52 }, end: { line: 1, character: 81 } },
      targetUri: "harbour.txt",
      targetRange: { start: { line: 4, character: 0 }, end: { line: 4, character: 84 } },
      targetSelectionRange: { start: { line: 4, character: 15 }, end: { line: 4, character: 42 } },
    },
  ]);
});

test("definition counts in the file, not in the text that was extracted from it", () => {
  const text = "#- harbour.html\n<p>It &amp; the rest.</p>\n<p>So <b>the new quay</b> would not open.</p>\n";
  const { dossier, params } = atCursor(pictureOf(quote("the new quay would not"), text, "harbour.html"));
  const [link] = definition(dossier, params, fullClient);
  assert.deepEqual(link?.targetSelectionRange, {
    start: { line: 1, character: 9 },
    end: { line: 1, character: 35 },
  });
});

test("definition leads to the text that does have the words, and nowhere where none has", () => {
  const other = atCursor(pictureOf(quote("sold every loaf before the clock struck nine")));
  assert.equal(definition(other.dossier, other.params, fullClient)[0]?.targetUri, "market.txt");
  const none = atCursor(pictureOf(quote("the lighthouse keeper refused to sign any of the papers")));
  assert.deepEqual(definition(none.dossier, none.params, fullClient), []);
});

test("definition of the cited id is still its record", () => {
  const { dossier, params } = atCursor(pictureOf('{source: har$0bour, quote: "the new quay"}'));
  assert.equal(definition(dossier, params, fullClient)[0]?.targetUri, "events.dossier.yaml");
});

test("in a session both lead to the file on disk", async () => {
  const events = `claims:
  - {text: A claim, cites: {source: harbour, quote: the new quay would open}}
sources:
  harbour: {title: Harbour, language: en, snapshot: harbour.txt}
`;
  const session = await openSession({
    "events.dossier.yaml": events,
    "harbour.txt": "He said the new quay would not open before summer.\n",
  });
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml", (list) => list.some(({ code }) => code === "quote-differs"));
  const params = { textDocument: { uri: uriOf("events.dossier.yaml") }, position: positionOf(events, "new quay") };
  assert.deepEqual(await session.request("textDocument/definition", params), [
    { uri: uriOf("harbour.txt"), range: { start: { line: 0, character: 8 }, end: { line: 0, character: 35 } } },
  ]);
  const shown = await session.request<{ contents: MarkupContent }>("textDocument/hover", params);
  assert.match(shown.contents.value, /\[line 1 of harbour\.txt\]\(<file:\/\/\/dossier\/harbour\.txt#L1>\)/);
  await session.end();
});
