import assert from "node:assert/strict";
import { test } from "node:test";
import { meantKind } from "#core/occurrences.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { cursorOf, readFixture } from "#testing/fixture.ts";
import { renameId } from "./rename-id.ts";

/** The files after the id at `$0` is renamed, those that changed; each is read again, and nothing in it has become unreadable. */
function renamed(picture: string, newId = "new"): Record<string, string> {
  const fixture = readFixture(picture);
  const { file, offset } = cursorOf(fixture);
  const dossier = dossierOf(fixture.files, []);
  const symbol = symbolAt(dossier, file, offset);
  assert.ok(symbol);
  const edits = renameId(dossier, symbol, newId);
  const changed = new Map(
    [...fixture.files].map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter((edit) => edit.file === path),
      ),
    ]),
  );
  const after = dossierOf(changed, []);
  const kind = meantKind(dossier, symbol.id, symbol.kinds);
  const defined = dossier.definitionsOf(symbol.id).filter((site) => site.kind === kind);
  assert.equal(after.definitionsOf(newId).length, defined.length);
  for (const path of changed.keys())
    assert.deepEqual(after.files.get(path)?.syntax.problems, dossier.files.get(path)?.syntax.problems);
  return Object.fromEntries([...changed].filter(([path, text]) => text !== fixture.files.get(path)));
}

const only = (picture: string, newId?: string) => renamed(picture, newId)["events.dossier.yaml"];

test("definition and mentions are renamed in every file, from either", () => {
  const picture = `
#- events.dossier.yaml
events:
  e1: {date: 2001, title: herald, cites: [herald, {source: herald, quote: herald}]}
#- sources.dossier.yaml
sources:
  her$0ald: {title: herald, revises: herald} # herald
  other: {title: Other}
#- more.dossier.yaml
claims:
  - text: herald
    cites:
    - herald
`;
  const after = renamed(picture);
  assert.deepEqual(after, {
    "events.dossier.yaml": "events:\n  e1: {date: 2001, title: herald, cites: [new, {source: new, quote: herald}]}",
    "sources.dossier.yaml": "sources:\n  new: {title: herald, revises: new} # herald\n  other: {title: Other}",
    "more.dossier.yaml": "claims:\n  - text: herald\n    cites:\n    - new\n",
  });
  const fromMention = picture.replace("her$0ald", "herald").replace("- herald", "- hera$0ld");
  assert.deepEqual(renamed(fromMention), after);
});

test("records in a list, claims in events and keys that are ids are renamed", () => {
  assert.equal(
    only("actors:\n- id: no$0rth\n  name: N\ninstruments:\n  i: {title: T, ratified: {north: 2001}, parties: north}\n"),
    "actors:\n- id: new\n  name: N\ninstruments:\n  i: {title: T, ratified: {new: 2001}, parties: new}\n",
  );
  assert.equal(
    only(
      "events:\n  e: {date: 1, title: T, claims: [{id: c$01, text: T}]}\nclaims:\n  c2: {text: T, supports: [c1]}\n",
    ),
    "events:\n  e: {date: 1, title: T, claims: [{id: new, text: T}]}\nclaims:\n  c2: {text: T, supports: [new]}\n",
  );
});

test("quotes are kept, and written where YAML needs them", () => {
  const text = `actors:\n  "n$01": {name: N, owner: 'n1'}\n  m: {name: M, owner: n1}\n  o:\n    name: O\n    owner: n1\n`;
  assert.equal(only(text), text.replace("$0", "").replaceAll("n1", "new"));
  assert.equal(
    only(text, "n:"),
    `actors:\n  "n:": {name: N, owner: 'n:'}\n  m: {name: M, owner: "n:"}\n  o:\n    name: O\n    owner: "n:"\n`,
  );
  assert.match(only("actors:\n  n$01: {name: N, owner: n1}\n", "null") ?? "", /"null": {name: N, owner: "null"}/);
});

test("of records of two kinds with one id the one is renamed, with the mentions that mean it", () => {
  const text = `
sources:
  x: {title: T, publisher: x, via: x}
actors:
  x: {name: N}
events:
  e: {date: 1, title: T, cites: x, actors: x, instrument: x}
`;
  const actor = text.replace("x: {name", "x$0: {name");
  assert.equal(
    only(actor),
    text
      .trimStart()
      .replace("publisher: x", "publisher: new")
      .replace("x: {name", "new: {name")
      .replace("actors: x", "actors: new"),
  );
  const source = text.replace("cites: x", "cites: x$0");
  assert.equal(
    only(source),
    text
      .trimStart()
      .replace("x: {title: T,", "new: {title: T,")
      .replace("via: x", "via: new")
      .replace("cites: x", "cites: new")
      .replace("instrument: x", "instrument: new"),
  );
});

test("all records with the id and kind are renamed, and a mention where another kind is due", () => {
  assert.equal(
    only("actors:\n  a$0: {name: N}\n  b: {name: N, owner: a}\n  a: {name: M}\nevents:\n  e: {date: 1, cites: a}\n"),
    "actors:\n  new: {name: N}\n  b: {name: N, owner: new}\n  new: {name: M}\nevents:\n  e: {date: 1, cites: new}\n",
  );
});

test("an alias stands where its anchor is renamed, and gives way where the anchor marks a text", () => {
  const mention =
    "events:\n  e: {date: 1, title: T, actors: [&m a$0]}\n  f: {date: 1, title: T, actors: [*m]}\nactors:\n  a: {name: N}\n";
  assert.equal(only(mention), mention.replace("a$0", "new").replace("  a:", "  new:"));
  const list =
    "events:\n  e: {date: 1, title: T, actors: &ab [a, b]}\n  f: {date: 1, title: T, actors: *ab}\nactors:\n  a$0: {name: N}\n";
  assert.equal(only(list), list.replace("[a, b]", "[new, b]").replace("a$0", "new"));
  const own = "x-ab: &ab\n  - a\n  - b\nevents:\n  f: {date: 1, title: T, actors: *ab}\nactors:\n  a$0: {name: N}\n";
  assert.equal(only(own), own.replace("- a", "- new").replace("a$0", "new"));
  const title = "events:\n  e: {date: 1, title: &m a, type: &mm b, actors: [*m]}\nactors:\n  a$0: {name: N}\n";
  assert.equal(only(title), title.replace("*m", "new").replace("a$0", "new"));
});

test("ids that objects have by nature are ids like others", () => {
  assert.equal(
    only("actors:\n  __proto__: {name: N, owner: __pro$0to__}\n"),
    "actors:\n  new: {name: N, owner: new}\n",
  );
  assert.equal(
    only("actors:\n  n: {name: N, owner: $0n}\n", "__proto__"),
    "actors:\n  __proto__: {name: N, owner: __proto__}\n",
  );
});

test("an actor that is told apart by its id is so by the new one, and one by its name stays so", () => {
  const byId = "actors:\n  a$0: {name: Rosa}\n  b: {name: Rosita, not: [a, Rosa]}\n";
  assert.equal(only(byId), byId.replace("a$0", "new").replace("[a,", "[new,"));
  const byName = "actors:\n  north$0: {name: North}\n  b: {name: Northland, not: [north]}\n";
  assert.equal(only(byName), byName.replace("north$0", "new"));
});
