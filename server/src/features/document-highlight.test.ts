import assert from "node:assert/strict";
import { test } from "node:test";
import { DocumentHighlightKind } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { documentHighlight } from "./document-highlight.ts";

const picture = `
#- events.dossier.yaml
events:
  e1: {date: 2001, title: rosa, actors: [ro$0sa, x]}
  e2: {date: 2002, title: Two, actors: [{actor: rosa}], instrument: x}
actors:
  rosa: {name: Rosa}
  x: {name: X}
#- more.dossier.yaml
instruments:
  x: {title: X, parties: rosa}
`;

function marks(mark: string): string[] | undefined {
  const { dossier, params } = atCursor(picture.replace("$0", "").replace(mark.replace("$0", ""), mark));
  return documentHighlight(dossier, params)?.map(
    ({ range: { start, end }, kind }) =>
      `${start.line}:${start.character}-${end.character}${kind === DocumentHighlightKind.Write ? " write" : ""}`,
  );
}

test("every mention in the file is marked, and the record as what they mean, from each of them", () => {
  const rosa = ["1:41-45", "2:48-52", "4:2-6 write"];
  assert.deepEqual(marks("[ro$0sa"), rosa);
  assert.deepEqual(marks("rosa$0: {name"), rosa);
});

test("of two records with one id, only mentions of the one are marked", () => {
  assert.deepEqual(marks("x$0: {name"), ["1:47-48", "5:2-3 write"]);
  assert.deepEqual(marks("instrument: x$0"), ["2:68-69"]);
  assert.deepEqual(marks("x$0: {title"), ["1:2-3 write"]);
});

test("keys, dates and texts are left to the editor", () => {
  for (const mark of ["da$0te", "200$01", "title: ro$0sa", "act$0ors: [ro"]) assert.equal(marks(mark), undefined, mark);
});
