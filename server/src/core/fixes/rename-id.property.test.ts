import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Dossier } from "#core/dossier.ts";
import { isRecordId } from "#core/facts/record-id.ts";
import { type SymbolAt, symbolAt } from "#core/symbol-at.ts";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { renameId } from "./rename-id.ts";

/** A dossier after some edits, and every id of a record in it, where it is written first. */
function randomDossier(seed: number, edits: number): { texts: ReadonlyMap<string, string>; symbols: SymbolAt[] } {
  const random = new RandomDossier(seed);
  for (let i = 0; i < edits; i++) random.edit();
  const texts = new Map(random.texts);
  const dossier = dossierOf(texts, []);
  const ids = [...dossier.index.definedIds()].filter((id) => isRecordId(id));
  return { texts, symbols: ids.flatMap((id) => symbolOf(dossier, id) ?? []) };
}

function symbolOf(dossier: Dossier, id: string): SymbolAt | undefined {
  const [definition] = dossier.definitionsOf(id);
  const at = definition && dossier.locate(definition.record);
  return at && symbolAt(dossier, at.file.path, at.start + definition.span.start);
}

function renamed(texts: ReadonlyMap<string, string>, id: string, newId: string): Map<string, string> {
  const dossier = dossierOf(texts, []);
  const symbol = symbolOf(dossier, id);
  const edits = symbol ? renameId(dossier, symbol, newId) : [];
  return new Map(
    [...texts].map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter(({ file }) => file === path),
      ),
    ]),
  );
}

/** Ids stand on one line before and after. */
const problemsOf = (texts: ReadonlyMap<string, string>): string[] =>
  dossierOf(texts)
    .problems()
    .map(({ file, rule, span }) => `${file} ${rule} ${(texts.get(file) ?? "").slice(0, span.start).split("\n").length}`)
    .sort();

const newIds = ["renamed", "null", "z:", "12", "__proto_", "флорес"];

test("a rename that is taken back leaves every text as it was", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(12),
      fc.nat(),
      fc.constantFrom(...newIds.filter((id) => !/:$|null/.test(id))),
      (seed, edits, at, newId) => {
        const { texts, symbols } = randomDossier(seed, edits);
        const symbol = symbols[at % Math.max(1, symbols.length)];
        if (symbol === undefined) return;
        const after = renamed(texts, symbol.id, newId);
        assert.notDeepEqual(after, texts);
        assert.deepEqual(renamed(after, newId, symbol.id), texts);
      },
    ),
    { numRuns: 40 },
  );
});

test("a rename brings no problem that was not there, and takes none away", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(6), fc.nat(), fc.constantFrom(...newIds), (seed, edits, at, newId) => {
      const { texts, symbols } = randomDossier(seed, edits);
      const symbol = symbols[at % Math.max(1, symbols.length)];
      if (symbol === undefined) return;
      const kinds = new Set(
        dossierOf(texts, [])
          .definitionsOf(symbol.id)
          .map(({ kind }) => kind),
      );
      if (kinds.size > 1) return;
      const after = renamed(texts, symbol.id, newId);
      assert.deepEqual(problemsOf(after), problemsOf(texts));
    }),
    { numRuns: 15 },
  );
});
