import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordKind } from "#core/model/spec.ts";
import { asEdits } from "#testing/as-edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import type { KnownRecord } from "./known-record.ts";
import { KnownRecords } from "./known-records.ts";

const kinds: readonly RecordKind[] = ["source", "actor", "instrument", "event", "claim"];

/** Two records with one id may stand in any order. */
const toldOf = (known: readonly KnownRecord[]) =>
  known.map((one) => JSON.stringify([one.id, one.names(), one.facts, one.searched(), one.record.syntax.text])).sort();

test("after any edits the same is known as is found anew", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const author = new RandomDossier(seed);
    const known = new KnownRecords();
    let dossier = dossierOf(author.texts, []);
    for (let edit = 0; edit < 25; edit++) {
      const { name, changes } = author.edit();
      dossier = dossier.update(asEdits(dossier, changes));
      for (const kind of kinds) {
        const list = known.of(dossier, kind);
        const kept = list.records;
        assert.deepEqual(toldOf(kept), toldOf(new KnownRecords().of(dossier, kind).records), `${seed}: ${name}`);
        const ids = kept.map(({ id }) => id);
        const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
        assert.deepEqual(new Set(ids.filter((id) => list.isRepeated(id))), new Set(repeated), `${seed}: ${name}`);
        assert.deepEqual([...new Set(kept.map(({ id }) => id))], dossier.index.idsOf(kind), `${seed}: ${name}`);
      }
    }
  }
});

test("what an edit did not touch is not read again", () => {
  const known = new KnownRecords();
  const text = "actors:\n  a: {name: A}\n  b: {name: B}\n  c: {name: C}\n";
  const dossier = dossierOf(new Map([["x.dossier.yaml", text]]), []);
  const [a, b, c] = known.of(dossier, "actor").records.slice();
  const next = dossier.update([{ path: "x.dossier.yaml", text: text.replace("B", "Bee") }]);
  const after = known.of(next, "actor").records;
  assert.deepEqual([after[0] === a, after[1] === b, after[2] === c], [true, false, true]);
  assert.deepEqual(after[1]?.names(), ["b", "Bee"]);
});

test("records that were prepared are not read again, though the file was edited meanwhile", (t) => {
  const known = new KnownRecords();
  const text = "actors:\n  a: {name: A}\n  b: {name: B}\n  c: {name: C}\n";
  const dossier = dossierOf(new Map([["x.dossier.yaml", text]]), []);
  for (const _ of known.prepare(dossier, "actor"));
  const next = dossier.update([{ path: "x.dossier.yaml", text: text.replace("B", "Bee") }]);
  const reads = next.recordsOf("actor").map((record) => t.mock.getter(record, "fields"));
  const names = known.of(next, "actor").records.map((one) => one.names()[1]);
  assert.deepEqual(names, ["A", "Bee", "C"]);
  assert.deepEqual(
    reads.map(({ mock }) => mock.callCount() > 0),
    [false, true, false],
  );
});
