import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dossierTexts } from "#testing/generated-dossier.ts";
import { createRecord, recordOptions } from "./create-record.ts";
import { RecentReadings } from "./recent-readings.ts";
import { parseFile } from "./syntax/parse-file.ts";

test("a record that is read again says what it said", () => {
  fc.assert(
    fc.property(dossierTexts(), (text) => {
      for (const syntax of parseFile(text).records) {
        const record = createRecord(
          syntax,
          recordOptions("a", { readings: new RecentReadings(Number.POSITIVE_INFINITY) }),
        );
        const said = () => [record.key, record.value, record.id, record.visits, "fields" in record && record.fields];
        const before = said();
        if ("forget" in record && typeof record.forget === "function") record.forget();
        assert.deepEqual(said(), before);
      }
    }),
  );
});

test("a plain record is read again when it was forgotten, and not before", () => {
  const [syntax] = parseFile("events:\n  e1: {date: 2001, title: A}\n").records;
  assert.ok(syntax);
  const readings = new RecentReadings(0);
  const record = createRecord(syntax, recordOptions("a", { readings }));
  const { value } = record;
  assert.equal(record.value, value);
  readings.add({ usedAt: 0, forget: () => undefined }, 1);
  assert.notEqual(record.value, value);
  assert.deepEqual(record.value, value);
});
