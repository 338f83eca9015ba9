import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { recordOutlet } from "./record-outlet.ts";

function recorded(text: string): string | undefined {
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]), []);
  const source = [...dossier.recordsOf("source")][0];
  const reference = source?.references[0];
  const found = source && reference && recordOutlet(dossier, source, reference);
  return found && applyEdits(text, found.edits);
}

test("a name that several sources give becomes one actor", () => {
  assert.equal(
    recorded('sources:\n  a: {title: t, publisher: "Radio Nova"}\n  b: {title: t, via: [Radio Nova, x]}\n'),
    'sources:\n  a: {title: t, publisher: "radio-nova"}\n  b: {title: t, via: [radio-nova, x]}\n\nactors:\n  radio-nova:\n    name: Radio Nova\n    type: outlet\n',
  );
});

test("an id that is taken is not given again", () => {
  assert.equal(
    recorded("actors: [{id: nova, name: n}]\nsources: {a: {publisher: Nova}}\n"),
    "actors: [{id: nova, name: n}, {id: nova-2, name: Nova, type: outlet}]\nsources: {a: {publisher: nova-2}}\n",
  );
});

test("an outlet that is recorded, an address and an author are no such names", () => {
  assert.equal(recorded("actors: {nova: {name: n}}\nsources: {a: {publisher: nova}}\n"), undefined);
  assert.equal(recorded('sources: {a: {publisher: "https://nova.org"}}\n'), undefined);
  assert.equal(recorded("sources: {a: {revises: Nova}}\n"), undefined);
});
