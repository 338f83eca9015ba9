import assert from "node:assert/strict";
import { test } from "node:test";
import { atCursor } from "#testing/at-cursor.ts";
import { linkedEditingRange } from "./linked-editing-range.ts";

function linked(picture: string): string[] | undefined {
  const { dossier, params } = atCursor(picture);
  return linkedEditingRange(dossier, params)?.ranges.map(
    ({ start, end }) => `${start.line}:${start.character}-${end.character}`,
  );
}

const text =
  "actors:\n  ro$0sa: {name: rosa}\n  paper: {name: Paper, owner: rosa}\n  post: {name: Post, owner: 'rosa'}\n";

test("mentions follow the record's own id while it is typed", () => {
  assert.deepEqual(linked(text), ["1:2-6", "2:30-34", "3:29-33"]);
});

test("whoever types another id in a mention means another record", () => {
  assert.equal(linked(text.replace("$0", "").replace("owner: rosa", "owner: ro$0sa")), undefined);
});

test("an id that nobody mentions, that two records have or that another file mentions is left alone", () => {
  assert.equal(linked("actors:\n  ro$0sa: {name: Rosa}\n"), undefined);
  assert.equal(linked(`${text}  rosa: {name: Rosa}\n`), undefined);
  assert.equal(linked(`${text}#- more.dossier.yaml\nactors:\n  x: {name: X, owner: rosa}\n`), undefined);
});

test("mentions that are written otherwise do not follow, so none does", () => {
  assert.equal(linked(text.replace("'rosa'", '"\\x72osa"')), undefined);
  assert.equal(linked(text.replace("owner: rosa", "owner: &r rosa").replace("'rosa'", "*r")), undefined);
});

test("editors are told what an id may consist of, without the flag for all scripts", () => {
  const { dossier, params } = atCursor(text);
  const pattern = linkedEditingRange(dossier, params)?.wordPattern ?? "";
  const whole = new RegExp(`^(?:${pattern})$`);
  for (const id of ["rosa", "флорес", "smith:2020.a", "a", "_1", "a/b@c+d-e", "a-"]) assert.match(id, whole);
  for (const other of ["", "a b", "a:", "-a", "a,b", "a]", "{a", '"a', "a#"]) assert.doesNotMatch(other, whole);
});
