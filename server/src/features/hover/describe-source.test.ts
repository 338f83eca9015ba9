import assert from "node:assert/strict";
import { test } from "node:test";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { hover } from "../hover.ts";

function hoverAt(picture: string, client = fullClient): string {
  const { dossier, params } = atCursor(picture);
  return (hover(dossier, params, client)?.contents as MarkupContent | undefined)?.value ?? "";
}

const pictureOf = (source: string) => `
#- events.dossier.yaml
claims:
  - {text: A claim, cites: [$0x]}
  - {text: Another, cites: [{source: x, quote: one}, {source: x, quote: two}]}
  - {text: Withdrawn, status: retracted, cites: [x]}
sources:
  x: {title: Harbour reopens, ${source}}
  wire-1: {title: Wire, publisher: agency}
actors:
  gazette: {type: outlet, name: The Gazette}
  agency: {type: outlet, name: The Agency, owner: group}
  group: {type: organisation, name: The Group}
#- harbour.txt
HARBOUR REOPENS

The *ferry* came in at dawn. https://evil.example

${"And then it went on, and on, for many words more. ".repeat(8)}
`;

test("a source is shown with its dates, where it comes from in the end, its grade, what rests on it and how its text begins", () => {
  const text = hoverAt(
    pictureOf(
      "publisher: gazette, author: [Ana Gómez], language: en, published: 2021-06, published-basis: inferred, via: [wire-1], reliability: B, url: 'https://example.org/19', snapshot: {file: harbour.txt, captured: 2021-06-30, body: {from: The}}",
    ),
  );
  assert.equal(
    text,
    `**Harbour reopens** · \`x\` · article

Publisher: The Gazette  
Author: Ana Gómez  
Published: June 2021 (inferred)  
Captured: Wednesday, 30 June 2021  
Language: en  
Via: wire-1  
Origin: The Group  
Reliability: B (Usually reliable.)

Cited in 4 places · 2 claims rest on it

> The \\*ferry\\* came in at dawn. https\\://evil.example
>
> And then it went on, and on, for many words more. And then it went on, and on, for many words more. And then it went on, and on, for many words more. And then it went on, and on, for many …

Text: harbour.txt  
URL: <https://example.org/19>`,
  );
});

test("a retracted source says so first, and a text that is not at hand is said to be so", () => {
  const text = hoverAt(pictureOf("retracted: the <b>author</b> withdrew it, snapshot: lost.txt"));
  assert.match(text, /article {2}\n\*\*Retracted\*\*: the &lt;b&gt;author&lt;\/b&gt; withdrew it\n\n/);
  assert.match(text, /Origin: x\n/);
  assert.match(text, /\nText: `lost\.txt`, not at hand$/);
  assert.doesNotMatch(hoverAt(pictureOf("retracted: false")), /Retracted/);
  assert.match(hoverAt(pictureOf("retracted: true")), /\*\*Retracted\*\*\n/);
});

test("a text whose bytes are no longer those that were pinned is not shown", () => {
  const text = hoverAt(pictureOf(`snapshot: {file: harbour.txt, sha256: ${"0".repeat(64)}}`));
  assert.match(text, /Text: harbour\.txt, which is no longer what it was when it was pinned$/);
  assert.doesNotMatch(text, /ferry/);
});

test("an editor that shows no Markdown gets plain text", () => {
  const client = { ...fullClient, client: { textDocument: { hover: { contentFormat: ["plaintext" as const] } } } };
  const { dossier, params } = atCursor(pictureOf("url: 'https://example.org/a_b', snapshot: harbour.txt"));
  const contents = hover(dossier, params, client)?.contents as MarkupContent;
  assert.equal(contents.kind, "plaintext");
  assert.match(contents.value, /^Harbour reopens · x · article\n\nOrigin: x\n/);
  assert.match(contents.value, /\nThe \*ferry\* came in at dawn\. https:\/\/evil\.example\n/);
  assert.match(contents.value, /URL: https:\/\/example\.org\/a_b$/);
});

test("an instrument is shown with its life, as it and its events tell it, in the order of time", () => {
  const text = hoverAt(`
instruments:
  t$01: {title: The treaty, parties: [north, south], scope: [trade], ratified: {north: 2002-03-04}, in-force: 2003}
events:
  end: {date: 2010-05-06, title: It ends, instrument: t1, phase: ended}
  talk: {date: 2001, title: Talks, instrument: t1, phase: negotiated}
  signing: {date: 2001-05-14, title: They sign, instrument: t1, phase: signed}
  force: {date: 2004, title: In force, instrument: t1, phase: in-force}
actors:
  north: {type: state, name: Northland}
  south: {type: state, name: Southland}
`);
  assert.equal(
    text,
    `**The treaty** · \`t1\` · instrument

Parties: Northland, Southland  
Scope: trade

Signed: Monday, 14 May 2001 · \`signing\`  
Ratified by Northland: Monday, 4 March 2002  
In force: 2003  
Ended: Thursday, 6 May 2010 · \`end\``,
  );
});

test("a date is explained with the weekdays of its bounds", () => {
  const explain = (date: string) => hoverAt(`events:\n  e1: {date: $0${date}, title: x}\n`);
  assert.equal(
    explain("2021-06-21/2021-06-23"),
    `**21–23 June 2021**

It lasted from the first to the last day.

Earliest: Monday, 21 June 2021  
Latest: Wednesday, 23 June 2021`,
  );
  assert.match(explain('"[2025-10-21..2025-10-31]"'), /One day in this range; which one is not known\./);
  assert.match(explain("[2026-01-09, 2026-01-16]"), /One of these; which one is not known\./);
  assert.match(explain("2001-05"), /The day is not known, only the month\.\n\nEarliest: Tuesday, 1 May 2001/);
  assert.match(explain("2026-01-05/.."), /Latest: open/);
  assert.match(explain("2025-10~"), /Approximate: compared one unit wider/);
  assert.match(explain("unknown"), /compared with nothing/);
});
