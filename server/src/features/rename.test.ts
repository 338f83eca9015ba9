import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextDocumentEdit } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { RefusedRequest } from "./feature.ts";
import { prepareRename, rename } from "./rename.ts";

const picture = `
#- events.dossier.yaml
events:
  e1: {date: 2001, title: One, cites: [gaz$0ette, "gazette"]}
  e2: {date: 2002, title: Two, cites: [unheard]}
#- sources.dossier.yaml
sources:
  gazette: {title: Gazette, publisher: The Printer}
actors:
  rosa: {name: Rosa}
`;
const at = (mark: string) => atCursor(picture.replace("$0", "").replace(mark.replace("$0", ""), mark));

/** What the user reads in place of an answer. */
function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    assert.ok(error instanceof RefusedRequest);
    return fullClient.say(error.refusal);
  }
  return assert.fail("not refused");
}

const renameTo = (newName: string, text = picture, context = fullClient) => {
  const { dossier, params } = atCursor(text);
  return rename(dossier, { ...params, newName }, context);
};

test("the id under the cursor can be renamed, without the quotes around it", () => {
  const range = (line: number, start: number, end: number) => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  const prepared = ({ dossier, params }: ReturnType<typeof at>) => prepareRename(dossier, params);
  assert.deepEqual(prepared(at("gaz$0ette")), { range: range(1, 39, 46), placeholder: "gazette" });
  assert.deepEqual(prepared(at('"gazette$0"')), { range: range(1, 49, 56), placeholder: "gazette" });
  assert.deepEqual(prepared(at("gaz$0ette: {")), { range: range(1, 2, 9), placeholder: "gazette" });
});

test("keys, dates, titles and names of what is not recorded are not ids", () => {
  for (const mark of ["da$0te", "200$01", "On$0e", "title: Gaz$0ette", "The Pr$0inter", "events$0:"]) {
    const { dossier, params } = at(mark);
    assert.equal(prepareRename(dossier, params), null, mark);
    assert.equal(rename(dossier, { ...params, newName: "x" }, fullClient), null, mark);
  }
});

test("edits come by file, for the version that is open, where the editor can check it", () => {
  const client = { workspace: { workspaceEdit: { documentChanges: true } } };
  const versionOf = (uri: string) => (uri.startsWith("events") ? 7 : null);
  const edit = renameTo("herald", picture, { ...fullClient, client, versionOf });
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.deepEqual(
    changes.map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits.length]),
    [
      ["sources.dossier.yaml", null, 1],
      ["events.dossier.yaml", 7, 2],
    ],
  );
  const texts = changes.flatMap(({ edits }) => edits.map((one) => "newText" in one && one.newText));
  assert.deepEqual(texts, ["herald", "herald", '"herald"']);
  const plain = renameTo("herald", picture, { ...fullClient, client: {} });
  assert.deepEqual(Object.keys(plain?.changes ?? {}).sort(), ["events.dossier.yaml", "sources.dossier.yaml"]);
});

test("the same name, blanks around it aside, changes nothing", () => {
  assert.deepEqual(renameTo("gazette"), { changes: {} });
  assert.deepEqual(renameTo(" gazette "), { changes: {} });
});

test("what is no id is refused, with a word about what would be", () => {
  assert.equal(
    refusal(() => renameTo("")),
    "Type the new id.",
  );
  assert.match(
    refusal(() => renameTo("the herald")),
    /^'the herald' cannot be an id: .* Try 'the-herald'\.$/,
  );
  assert.match(
    refusal(() => renameTo("?!")),
    /^'\?!' cannot be an id: .* no blanks\.$/,
  );
  assert.match(
    refusal(() => renameTo("a".repeat(129))),
    /128 characters at most; this one has 129/,
  );
});

test("an id that is taken is refused, saying by what and where", () => {
  assert.equal(
    refusal(() => renameTo("rosa")),
    "'rosa' is already the id of an actor, at sources.dossier.yaml:4.",
  );
  assert.equal(
    refusal(() => renameTo("e1")),
    "'e1' is already the id of an event, at events.dossier.yaml:2.",
  );
});

test("an id without a record is refused", () => {
  const { dossier, params } = at("unhe$0ard");
  assert.match(
    refusal(() => prepareRename(dossier, params)),
    /^No record of this dossier has the id 'unheard'/,
  );
});

test("a catalogue's ids are renamed there", () => {
  const catalogue = `
#- dossier.yaml
catalogues: [refs.bib]
#- events.dossier.yaml
sources:
  o$0wn: {title: Own}
  "O'Brien(2020)": {via: own}
events:
  e: {date: 2001, title: One, cites: [smith2020, unread]}
#- refs.bib
@article{smith2020, title = {One}}
@article{O'Brien(2020), title = {Two}}
`;
  const cursor = (mark: string) => atCursor(catalogue.replace("$0", "").replace(mark.replace("$0", ""), mark));
  const refused = (mark: string) => refusal(() => prepareRename(cursor(mark).dossier, cursor(mark).params));
  assert.equal(refused("smith$02020"), "'smith2020' comes from a catalogue (refs.bib:1). Change it there.");
  assert.match(refused("O'Brien$0"), /comes from a catalogue \(refs\.bib:2\)/);
  assert.match(refused("unre$0ad"), /If it comes from a catalogue \(refs\.bib\), change it there\.$/);
  assert.match(
    refusal(() => renameTo("smith2020", catalogue)),
    /already the id of a source, at refs\.bib:1/,
  );
  assert.match(
    refusal(() => renameTo("unread", catalogue)),
    /mentioned at events\.dossier\.yaml:5/,
  );
  assert.notEqual(renameTo("other", catalogue), null);
});

test("a text that is half typed, empty or in no dossier is no reason to fail", () => {
  for (const text of ["$0", "sources:\n  $0", "sources:\n  - id: $0", "events:\n  e: {cites: [$0", "sources:\n  a$0"]) {
    const { dossier, params } = atCursor(text);
    for (const position of [params.position, { line: 99, character: 9 }, { line: 0, character: 999 }]) {
      prepareRename(dossier, { ...params, position });
      rename(dossier, { ...params, position, newName: "x" }, fullClient);
    }
    assert.equal(prepareRename(dossier, { ...params, textDocument: { uri: "no.dossier.yaml" } }), null);
  }
});
