import assert from "node:assert/strict";
import { test } from "node:test";
import { templatesOf } from "#core/check/rule.ts";
import { formatMessage } from "#core/messages/format-message.ts";
import { rules } from "#core/rules/registry.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { answerCatalogues, dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { readFixture } from "#testing/fixture.ts";

const items = [
  {
    id: "post-2020",
    type: "article-newspaper",
    title: "Bridge opened",
    issued: { "date-parts": [[2020, 3, 6]] },
    language: "en",
  },
  { id: "O'Brien(2020)", type: "book", title: "Bridges", issued: { "date-parts": [[2020]] }, language: "en" },
  { id: "undated", type: "webpage", title: "No date" },
];

const picture = (own: string, refs = JSON.stringify(items), manifest = "catalogues: [refs.json]") => `
${own}
#- dossier.yaml
${manifest}
#- refs.json
${refs}
`;

function said(text: string): string[] {
  const { files, texts } = readFixture(text);
  return dossierWithTexts(files, texts)
    .problems()
    .map(({ file, rule, message }) => `${file} ${rule}: ${formatMessage(message, templatesOf(rules), "en")}`)
    .filter((line) => !line.includes("missing-archive"));
}

const event = (more: string) => `
events:
  e: {date: 2020-03-05, title: The bridge is opened, ${more}}
`;

test("items are sources, and nothing is said of those that are not cited", () => {
  assert.deepEqual(said(picture(event('cites: [post-2020, "O\'Brien(2020)"]'))), []);
  assert.deepEqual(said(picture(event("cites: post-2002"))), [
    "events.dossier.yaml unknown-source: No source 'post-2002'. Did you mean 'post-2020'?",
  ]);
});

test("what an item says counts", () => {
  const later = event("cites: post-2020").replace("2020-03-05", "2020-03-09");
  assert.match(said(picture(later)).join(), /source-predates-event/);
});

test("a source's record adds to the item with its id, and wins", () => {
  const own = (more: string) => `${event("cites: post-2020")}sources:\n  post-2020: {${more}}\n`;
  assert.deepEqual(said(picture(own("reliability: B"))), []);
  assert.deepEqual(
    said(picture(own("published: 2019"))).map((line) => line.split(":")[0]),
    ["events.dossier.yaml source-predates-event"],
  );
  const undated = `${event("cites: undated")}sources:\n  undated: {reliability: B, language: en}\n`;
  assert.match(
    said(picture(undated)).join(),
    /^events.dossier.yaml published-missing: 'undated' has no publication date/,
  );
});

test("while a catalogue is not read, nobody knows what is not in it", () => {
  for (const refs of ['[{"id": ', "x"]) {
    const lines = said(picture(`${event("cites: nobody")}sources:\n  s: {reliability: B}\n`, refs));
    assert.deepEqual(
      lines.map((line) => line.slice(0, line.indexOf(":"))),
      ["dossier.yaml catalogue-unreadable", "events.dossier.yaml unused-record"],
    );
  }
});

test("one key in two catalogues, and one of another kind of record", () => {
  const two = picture(event("cites: post-2020"), undefined, "catalogues: [refs.json, a.bib]").concat(
    "#- a.bib\n@article{post-2020, title = {Other}}\n",
  );
  assert.deepEqual(said(two), [
    "refs.json duplicate-id: The item 'post-2020' of a.bib counts, and not this one; one key in two catalogues means two things.",
  ]);
  const actor = picture(`${event("cites: undated, actors: post-2020")}actors:\n  post-2020: {name: The Post}\n`);
  assert.deepEqual(
    said(actor).map((line) => line.split(":")[0]),
    ["events.dossier.yaml duplicate-id", "refs.json duplicate-id"],
  );
});

test("an edit leaves the items where they are, and a record that comes adds to its item", () => {
  const { files, texts } = readFixture(picture(event("cites: post-2020")));
  const first = answerCatalogues(dossierOf(files), texts);
  const own = `${event("cites: post-2020")}sources:\n  post-2020: {reliability: B}\n`;
  const second = first.update([{ path: "events.dossier.yaml", text: own }]);
  const rebuilt = answerCatalogues(dossierOf(new Map([...files, ["events.dossier.yaml", own]])), texts);
  const shown = (dossier: typeof first) => JSON.stringify(dossier.problems());
  assert.equal(shown(second), shown(rebuilt));
  assert.deepEqual(
    second.definitionsOf("post-2020").map(({ record }) => second.locate(record)?.file.path),
    ["events.dossier.yaml", "refs.json"],
  );
  const third = second.withCatalogues(new Map());
  assert.ok(third.problems().every(({ file }) => file !== "refs.json"));
  assert.equal(third.files.has("refs.json"), false);
});
