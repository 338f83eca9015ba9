import assert from "node:assert/strict";
import { test } from "node:test";
import { recordRule } from "#core/check/rule.ts";
import { isKind } from "#core/record.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { readFixture } from "#testing/fixture.ts";
import { isWrongArticle } from "./citation-standing.ts";
import { claimsOf } from "./claims.ts";

/** Says of every claim whether it cites a wrong article. */
const standing = recordRule({
  id: "standing",
  severity: "hint",
  summary: "",
  messages: { wrong: "{text}" },
  *record(record, context) {
    for (const { text, cites } of claimsOf(record)) {
      for (const citation of cites) {
        if (isWrongArticle(record, citation, context) && text) {
          yield { span: citation.span, message: "wrong", args: { text: text.value } };
        }
      }
    }
    if (!isKind(record, "event")) return;
    for (const citation of record.fields.cites) {
      if (isWrongArticle(record, citation, context))
        yield { span: citation.span, message: "wrong", args: { text: "event" } };
    }
  },
});

const wrongIn = (picture: string): unknown[] => {
  const { files, texts } = readFixture(picture);
  return dossierWithTexts(files, texts, [standing])
    .problems()
    .map(({ message }) => message.args.text);
};

const sources = `
#- sources.dossier.yaml
sources:
  courier: {title: Ferry resumes, language: en, published: 2018-03-02, snapshot: courier.txt}
  gazette: {title: Ferry sold, language: en, published: 2019-05-20, snapshot: gazette.txt}
  lost: {title: Ferry lost, language: en, published: 2019-05-20, snapshot: lost.txt}
#- courier.txt
The ferry to the island sails again from Friday, the operator said.
#- gazette.txt
The ferry was sold to a company from the mainland.
`;

test("a citation is wrong when its source is unknown or does not have the words", () => {
  const wrong = wrongIn(`
claims:
  - {text: unknown, cites: nowhere}
  - {text: without words, cites: courier}
  - {text: found, cites: {source: courier, quote: sails again from Friday}}
  - {text: differs, cites: {source: courier, quote: the ferry to the islands sails again from Friday}}
  - {text: elsewhere, cites: {source: courier, quote: sold to a company from the mainland}}
  - {text: nowhere, cites: {source: courier, quote: nobody will ever buy this ship}}
  - {text: foreign, cites: {source: courier, quote: nadie lo va a comprar por ese precio}}
  - {text: translated, cites: {source: courier, quote: nadie lo va a comprar, translated: human}}
  - {text: not at hand, cites: {source: lost, quote: nobody will ever buy this ship}}
${sources}`);
  assert.deepEqual(wrong, ["unknown", "elsewhere", "nowhere"]);
});

test("a citation is wrong when all sources of the event came before it", () => {
  const wrong = wrongIn(`
events:
  sale:
    date: 2019-05-18
    title: The ferry is sold
    cites: courier
    claims:
      - {text: inside, cites: courier}
      - {text: spoken, date: 2019-05-18, said-by: operator, cites: courier}
      - {text: earlier, date: 2018-03-01, cites: courier}
  repair: {date: 2018-12-24, title: The ferry is repaired, cites: [courier, gazette]}
  plan: {date: 2019-05-18, title: The ferry is to be sold, status: planned, cites: courier}
  next-day: {date: 2018-03-03, title: Days may differ, cites: courier}
claims:
  - {text: outside, event: sale, cites: courier}
${sources}`);
  assert.deepEqual(wrong.toSorted(), ["event", "inside", "outside"]);
});
