import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import { asEdits } from "#testing/as-edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { SeenRecords } from "./seen-records.ts";

const recordsOf = ({ files }: Dossier): AnyRecord[] => [...files.values()].flatMap(({ records }) => records);

test("what came and went is told, whatever was edited, and nothing twice", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const author = new RandomDossier(seed);
    let dossier = dossierOf(author.texts, []);
    const seen = new SeenRecords();
    const known = new Set<AnyRecord>();
    for (let edit = 0; edit < 40; edit++) {
      const { added, removed } = seen.changesIn(dossier);
      for (const record of removed) assert.ok(known.delete(record), `${seed}, ${edit}: went before it came`);
      for (const record of added) assert.ok(!known.has(record) && known.add(record), `${seed}, ${edit}: came twice`);
      assert.deepEqual(known, new Set(recordsOf(dossier)), `${seed}, ${edit}`);
      dossier = afterEdits(dossier, author, edit);
    }
  }
});

/** Some edits at which nobody looks, told as whole texts or as an editor tells them. */
function afterEdits(dossier: Dossier, author: RandomDossier, edit: number): Dossier {
  let now = dossier;
  for (let unseen = 0; unseen <= edit % 3; unseen++) {
    const { changes } = author.edit();
    now = now.update(edit % 2 === 0 ? changes : asEdits(now, changes));
  }
  return now;
}
