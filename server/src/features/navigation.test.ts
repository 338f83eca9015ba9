import assert from "node:assert/strict";
import { test } from "node:test";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { definition } from "./definition.ts";
import { references } from "./references.ts";

const picture = `
#- events.dossier.yaml
events:
  e1: {date: 2001, title: One, cites: [gaz$0ette]}
  e2:
    date: 2002
    title: Two
    claims:
      - {id: c1, text: A claim, cites: gazette}
#- sources.dossier.yaml
sources:
  gazette: {title: Gazette}
`;

const places = (list: readonly { uri: string; range: { start: { line: number; character: number } } }[]) =>
  list.map(({ uri, range: { start } }) => `${uri}:${start.line + 1}:${start.character + 1}`);

test("definition leads to the record's id in another file", () => {
  const { dossier, params } = atCursor(picture);
  const links = definition(dossier, params, fullClient);
  assert.deepEqual(
    places(links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }))),
    ["sources.dossier.yaml:2:3"],
  );
});

test("references are all mentions, with the record itself only when it is asked for", () => {
  const { dossier, params } = atCursor(picture);
  const mentions = ["events.dossier.yaml:2:40", "events.dossier.yaml:7:40"];
  assert.deepEqual(
    places(references(dossier, { ...params, context: { includeDeclaration: false } }, fullClient)),
    mentions,
  );
  assert.deepEqual(places(references(dossier, { ...params, context: { includeDeclaration: true } }, fullClient)), [
    "sources.dossier.yaml:2:3",
    ...mentions,
  ]);
});

test("free text leads nowhere", () => {
  const { dossier, params } = atCursor(`
events:
  e1: {date: 2001, title: On$0e}
`);
  assert.deepEqual(definition(dossier, params, fullClient), []);
  assert.deepEqual(references(dossier, { ...params, context: { includeDeclaration: true } }, fullClient), []);
});
