import assert from "node:assert/strict";
import { test } from "node:test";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { hover } from "../hover.ts";

/** Invented for this test. */
const texts = `#- harbour.txt
The ferry came in at dawn on 14 May 2021.

The mayor, Ana Gómez, said the new quay cost 5.5 million dollars and would not open before summer.
#- market.txt
The baker sold 260 loaves on Monday, 17 May 2021, and said nothing of the quay.
`;

const pictureOf = (claim: string, event = "") => `
#- events.dossier.yaml
language: en
events:
  opening:
    date: 2021-05-14
    title: The quay
    actors: [gomez]
${event}    claims:
      - ${claim}
sources:
  harbour: {title: Harbour reopens, language: en, published: 2021-05-15, publisher: gazette, snapshot: harbour.txt}
  market: {title: Market day, language: en, published: 2021-05-18, via: [harbour], snapshot: market.txt}
  lost: {title: Lost, language: en, published: 2021-05-18, publisher: herald, snapshot: lost.txt}
  bare: {title: Bare, language: en, published: 2021-05-18, publisher: herald}
actors:
  gazette: {type: outlet, name: The Gazette}
  herald: {type: outlet, name: The Herald}
  gomez: {name: Ana Gómez}
  ruiz: {name: Pedro Ruiz}
${texts}`;

function hoverAt(picture: string): string {
  const { dossier, params } = atCursor(picture);
  return (hover(dossier, params, fullClient)?.contents as MarkupContent | undefined)?.value ?? "";
}

test("a claim is shown with its origins and what each cited text has of it", () => {
  const claim =
    "{id: c1, text: $0The quay cost 5.5 million dollars., said-by: gomez, cites: [{source: harbour, quote: the new quay cost}, market]}";
  assert.equal(
    hoverAt(pictureOf(claim)),
    `**The quay cost 5.5 million dollars.** · \`c1\` · claim

Said by: Ana Gómez

1 origin: The Gazette

- \`harbour\`: quotation found, line 3 of harbour.txt; has 5.5 million dollars, Ana Gómez, 14 May 2021
- \`market\`: no quotation`,
  );
});

test("what no text has is told, and is not told of what another text may have", () => {
  const missing = hoverAt(pictureOf("{text: $0They sold 300 loaves., said-by: ruiz, cites: [market]}"));
  assert.match(missing, /\n- `market`: no quotation\n\n\*\*Not found in the texts cited\*\*: 300, Pedro Ruiz$/);
  const open = hoverAt(pictureOf("{text: $0They sold 300 loaves., said-by: ruiz, cites: [market, lost, bare]}"));
  assert.match(open, /- `lost`: the text is not at hand\n- `bare`: no text is recorded\n/);
  assert.match(open, /\n\nCould not be checked: 300, Pedro Ruiz$/);
  assert.doesNotMatch(open, /Not found/);
});

test("a date of the claim's own is looked for", () => {
  const told = hoverAt(pictureOf("{text: $0A claim of words, date: 2021-05-17, cites: [market]}"));
  assert.match(told, /Date: Monday, 17 May 2021/);
  assert.match(told, /- `market`: no quotation; has 17 May 2021$/);
  const untold = hoverAt(pictureOf("{text: $0A claim of words, date: 2021-02-03, cites: [market]}"));
  assert.match(untold, /\*\*Not found in the texts cited\*\*: 3 February 2021$/);
});

test("what became of each quotation is told in a few words", () => {
  const quoted = (words: string) =>
    hoverAt(pictureOf(`{text: $0A claim of words, cites: [{source: harbour, quote: "${words}"}]}`));
  assert.match(quoted("the old quay cost 5.5 million dollars"), /`harbour`: \*\*quotation differs\*\* from line 3 of/);
  assert.match(quoted("the lighthouse keeper refused to sign"), /`harbour`: \*\*quotation not found\*\*(?:$|;|\n)/);
  assert.match(quoted("sold 260 loaves on Monday"), /\*\*quotation not found\*\*, but in the text of `market`/);
});

test("nothing has to support a withdrawn claim, and unknown and retracted sources are said to be so", () => {
  const withdrawn = hoverAt(pictureOf("{text: $0They sold 300 loaves., status: refuted, cites: [market]}"));
  assert.match(withdrawn, /Status: `refuted`\n\nWithdrawn: nothing has to support it\./);
  assert.doesNotMatch(withdrawn, /300,|Not found|Could not/);
  const unknown = hoverAt(pictureOf("{text: $0A claim, cites: [nobody]}"));
  assert.match(unknown, /Its origins cannot be counted\.\n\n- `nobody`: no such source$/);
  assert.match(hoverAt(pictureOf("{text: $0A claim}")), /Sources: none/);
});

test("it is shown on the key of the text and on the id too, and elsewhere keys are explained", () => {
  const glance = /^\*\*A claim of words\*\* · `c1` · fact\n\n1 origin: The Gazette/;
  const claim = "{id: c1, text: A claim of words, kind: fact, cites: [harbour]}";
  assert.match(hoverAt(pictureOf(claim.replace("text:", "te$0xt:"))), glance);
  assert.match(hoverAt(pictureOf(claim.replace("c1", "c$01"))), glance);
  assert.match(hoverAt(pictureOf(claim.replace("kind:", "ki$0nd:"))), /^`kind` · Claim · optional/);
});

test("an event tells its claims with their origins, and what the texts have of it", () => {
  const claim = "{text: A claim of words, cites: [harbour, lost]}";
  const text = hoverAt(pictureOf(claim).replace("title: The", "title: $0The"));
  assert.equal(
    text,
    `**The quay** · \`opening\` · occurred

Date: Friday, 14 May 2021 · known to the day  
Actors: Ana Gómez

- A claim of words · 2 origins

Found in the texts cited: 14 May 2021, Ana Gómez`,
  );
});

test("no word of it says that anything is so", () => {
  const claim = "{text: $0The quay cost 5.5 million dollars., cites: [{source: harbour, quote: the new quay cost}]}";
  assert.doesNotMatch(hoverAt(pictureOf(claim)), /verified|true|confirmed|proved/i);
});

test("texts of the dossier are no markup", () => {
  const text = hoverAt(
    pictureOf('{text: "$0**x** [a](command:b) <img>", said-by: "<b>", cites: ["`` [x](command:y)"]}'),
  );
  assert.match(text, /\*\*\\\*\\\*x\\\*\\\* \\\[a\\\]\\\(command:b\\\) &lt;img&gt;\*\*/);
  assert.match(text, /Said by: &lt;b&gt;/);
  assert.match(text, /- ``` `` \[x\]\(command:y\) ```: no such source/);
});
