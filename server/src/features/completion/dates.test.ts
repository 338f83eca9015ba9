import assert from "node:assert/strict";
import { test } from "node:test";
import { offeredAt, textWith } from "#testing/check-completion.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { cursorOf, readFixture } from "#testing/fixture.ts";

/** Invented for this test. */
const texts = `#- harbour.txt
The ferry came in on 14 May 2021. It had been ordered in March 2019.

In late October 2018 nobody was there. Nobody asked.

On 3 June 2021 the mayor said the new quay would not open before summer.
#- market.txt
The baker sold every loaf on 14 May 2021, and on 17 May 2021 too. Nobody was there yesterday.
`;

const pictureOf = (event: string) => `
#- events.dossier.yaml
language: en
events:
  opening:
    ${event.trim().replaceAll("\n", "\n    ")}
sources:
  harbour: {title: Harbour reopens, language: en, published: 2021-06-05, snapshot: harbour.txt}
  market: {title: Market day, language: en, published: 2021-05-20, snapshot: market.txt}
instruments:
  treaty: {title: The treaty, signed: 2001-05-06, cites: [market]}
${texts}`;

function offered(picture: string) {
  const fixture = readFixture(picture);
  const { file, offset } = cursorOf(fixture);
  const items = offeredAt(dossierWithTexts(fixture.files, fixture.texts), file, offset);
  return { items, text: fixture.files.get(file) ?? "" };
}

const labels = (event: string): string[] => offered(pictureOf(event)).items.map(({ label }) => label);

test("the dates of the cited articles are offered with the article and its words, those with a day first", () => {
  const { items } = offered(pictureOf("date: $0\ntitle: A quay\ncites: [harbour]"));
  assert.deepEqual(
    items.slice(0, 5).map(({ label, detail }) => `${label} ${detail}`),
    [
      "2021-05-14 harbour: 14 May 2021",
      "2021-06-03 harbour: 3 June 2021",
      "[2018-10-21..2018-10-31] harbour: late October 2018",
      "2019-03 harbour: March 2019",
      "2026-11-21 today",
    ],
  );
  assert.equal(items[0]?.labelDetails?.description, "harbour: 14 May 2021");
});

test("each date once, and those beside the quotation before the others", () => {
  const quoted = "date: $0\ntitle: A quay\ncites: [market, {source: harbour, quote: the new quay would not open}]";
  const found = labels(quoted);
  assert.deepEqual(found.slice(0, 2), ["2021-06-03", "[2018-10-21..2018-10-31]"]);
  assert.equal(found.filter((label) => label === "2021-05-14").length, 1);
  assert.ok(found.includes("2021-05-19"), "yesterday, of an article of the 20th");
});

test("the date whose words the record gives is the first", () => {
  const worded = "date: $0\ndate-text: late October 2018\ntitle: A quay\ncites: [harbour]";
  assert.equal(labels(worded)[0], "[2018-10-21..2018-10-31]");
});

test("in a claim the dates are those of its own sources, or else of its event's", () => {
  const own = "date: 2021\ntitle: A quay\ncites: [harbour]\nclaims:\n  - {text: x, date: $0, cites: [market]}";
  assert.deepEqual(labels(own).slice(0, 2), ["2021-05-14", "2021-05-17"]);
  assert.ok(!labels(own).includes("2021-06-03"));
  const none = "date: 2021\ntitle: A quay\ncites: [harbour]\nclaims:\n  - {text: x, date: $0}";
  assert.ok(labels(none).includes("2021-06-03"));
});

test("the instrument's date comes first where the event is a step of it", () => {
  const step = "date: $0\ntitle: A quay\ninstrument: treaty\nphase: signed\ncites: [harbour]";
  assert.deepEqual(labels(step).slice(0, 2), ["2001-05-06", "2021-05-14"]);
});

test("a set is quoted, and the words of the article find it", () => {
  const { items, text } = offered(pictureOf("date: $0\ntitle: A quay\ncites: [harbour]"));
  const set = items.find(({ label }) => label.startsWith("["));
  assert.ok(set);
  assert.match(textWith(text, set), /date: "\[2018-10-21\.\.2018-10-31\]"\n/);
  assert.match(set.filterText ?? "", /late October 2018/);
});

test("without texts there is what there was", () => {
  assert.deepEqual(labels("date: $0\ntitle: A quay").slice(0, 2), ["2026-11-21", "unknown"]);
  assert.deepEqual(labels("date: $0\ntitle: A quay\ncites: [nobody]").slice(0, 2), ["2026-11-21", "unknown"]);
});
