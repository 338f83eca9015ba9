import assert from "node:assert/strict";
import { test } from "node:test";
import { DossierFile } from "#core/dossier-file.ts";
import { ReportedRecords } from "./reported-records.ts";

const actors = Array.from({ length: 40 }, (_, i) => `  a${i}: {kind: person}\n`).join("");
const file = DossierFile.read("a.dossier.yaml", `actors:\n${actors}`);
const nothing = () => [];

for (const count of [1, 3, 40]) {
  test(`records stand in the order of the text, in whatever order they come and go, ${count} at a time`, () => {
    const reported = new ReportedRecords();
    const expected = new Set<string>();
    const names = () => reported.in(file).map(({ record }) => record.syntax.name);
    const inOrder = () => file.records.map(({ syntax }) => syntax.name ?? "").filter((name) => expected.has(name));
    for (const [step, record] of file.records.map((_, i) => file.records[(i * 23) % 40]).entries()) {
      if (record === undefined) continue;
      reported.of(record, nothing);
      expected.add(record.syntax.name ?? "");
      if (step % count === 0) assert.deepEqual(names(), inOrder());
    }
    for (const [step, record] of file.records.map((_, i) => file.records[(i * 17) % 30]).entries()) {
      if (record === undefined) continue;
      assert.equal(reported.delete(record), expected.delete(record.syntax.name ?? ""));
      if (step % count === 0) assert.deepEqual(names(), inOrder());
    }
    assert.deepEqual(names(), inOrder());
    assert.equal(expected.size, 10);
  });
}

test("a record that goes and comes back before anybody looks is there once", () => {
  const reported = new ReportedRecords();
  const [first, second] = file.records;
  if (first === undefined || second === undefined) throw new Error("there are records");
  reported.of(second, nothing);
  const known = reported.of(first, nothing);
  assert.equal(reported.of(first, nothing), known);
  assert.equal(reported.in(file).length, 2);
  reported.delete(first);
  const anew = reported.of(first, nothing);
  assert.notEqual(anew, known);
  assert.deepEqual(
    reported.in(file).map(({ record }) => record),
    [first, second],
  );
});
