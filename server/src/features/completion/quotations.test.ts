import assert from "node:assert/strict";
import { test } from "node:test";
import { offeredAt, textWith } from "#testing/check-completion.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { cursorOf, readFixture } from "#testing/fixture.ts";

const pictureOf = (citation: string, snapshot = "harbour.txt") => `
#- events.dossier.yaml
claims:
  - text: A claim
    cites:
      - ${citation}
sources:
  harbour: {title: Harbour reopens, language: en, snapshot: ${snapshot}}
#- harbour.txt
HARBOUR REOPENS

The ferry came in at dawn, an hour late again. The mayor said: "The new
quay will not open before summer." Then he left the harbour with the two
engineers of Mr. Ruiz.

Nobody was there.
`;

function offered(picture: string) {
  const fixture = readFixture(picture);
  const { file, offset } = cursorOf(fixture);
  const items = offeredAt(dossierWithTexts(fixture.files, fixture.texts), file, offset);
  return { items, text: fixture.files.get(file) ?? "" };
}

const labels = (picture: string): string[] => offered(picture).items.map(({ label }) => label);

const mayor = 'The mayor said: "The new quay will not open before summer."';
const body = "{file: harbour.txt, body: {from: The ferry}}";

test("in a quotation the sentences of the cited article are offered, with their lines", () => {
  const { items } = offered(pictureOf("{source: harbour, quote: $0}", body));
  assert.deepEqual(
    items.map(({ label, labelDetails }) => `${labelDetails?.description}: ${label}`),
    [
      "line 3: The ferry came in at dawn, an hour late again.",
      `line 3: ${mayor}`,
      "line 4: Then he left the harbour with the two engineers of Mr. Ruiz.",
      "line 7: Nobody was there.",
    ],
  );
});

test("one that fits what is typed comes first", () => {
  assert.equal(labels(pictureOf("{source: harbour, quote: quay will$0}", body))[0], mayor);
  assert.equal(labels(pictureOf('{source: harbour, quote-original: "NOBODY w$0"}', body))[0], "Nobody was there.");
});

test("it is written on one line, and in quotes where YAML needs them", () => {
  for (const written of ["{source: harbour, quote: quay$0}", "source: harbour\n        quote: 'quay$0'"]) {
    const { items, text } = offered(pictureOf(written, body));
    const item = items[0];
    assert.ok(item);
    const after = dossierWithTexts(new Map([["events.dossier.yaml", textWith(text, item)]]), new Map());
    const claim = [...after.recordsOf("claim")][0];
    assert.equal(claim?.kind === "claim" ? claim.fields.cites[0]?.quote?.value : undefined, mayor, written);
  }
});

test("nothing in a translation, without an article at hand, and where its body is not known", () => {
  assert.deepEqual(labels(pictureOf("{source: harbour, translated: human, quote: $0}")), []);
  assert.deepEqual(labels(pictureOf("{source: market, quote: $0}")), []);
  assert.deepEqual(labels(pictureOf("{source: harbour, quote: $0}", "missing.txt")), []);
  assert.deepEqual(labels(pictureOf("{source: harbour, quote: $0}", "{file: harbour.txt, body: {from: A train}}")), []);
});
