import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { claimsOf } from "#core/facts/claims.ts";
import type { ClaimFields, DossierRecord } from "#core/record.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { lineOf, match, type Query, queryOf } from "./match.ts";
import { namesOf, type Searchable, type SearchIndex } from "./searchable.ts";

export interface Found {
  readonly dossier: Dossier;
  readonly file: DossierFile;
  readonly record: DossierRecord;
  /** Where not the record is found, but a claim in it. */
  readonly claim?: ClaimFields | undefined;
  /** The name that fits; `undefined` where everything does. */
  readonly name: string | undefined;
}

/** What fits a query best, in this order, and of what fits equally well what comes first. An empty query finds any records. */
export function search(dossiers: readonly Dossier[], index: SearchIndex, typed: string, most: number): Found[] {
  if (typed.trim() === "") return first(dossiers, most);
  const query = queryOf(typed);
  if (query === undefined) return [];
  return best(candidatesIn(dossiers, index), query, most).map(({ dossier, file, item }) => {
    const { record } = item;
    const claim = item.claim === undefined ? undefined : claimsOf(record)[item.claim];
    const line = lineOf(item, match(item, query)?.at ?? 0);
    return { dossier, file, record, claim, name: namesOf(record, claim)[line] };
  });
}

function first(dossiers: readonly Dossier[], most: number): Found[] {
  const found: Found[] = [];
  for (const dossier of dossiers) {
    for (const file of filesOf(dossier)) {
      for (const record of file.records) {
        if (found.length === most) return found;
        if (record.kind !== "setting") found.push({ dossier, file, record, name: undefined });
      }
    }
  }
  return found;
}

interface Candidates {
  readonly dossier: Dossier;
  readonly file: DossierFile;
  readonly items: readonly Searchable[];
}

const candidatesIn = (dossiers: readonly Dossier[], index: SearchIndex): Candidates[] =>
  dossiers.flatMap((dossier) => filesOf(dossier).map((file) => ({ dossier, file, items: index.searchablesOf(file) })));

/** In an order that does not depend on which was opened first. */
const filesOf = ({ files }: Dossier): DossierFile[] => [...files.values()].sort((a, b) => byCodeUnit(a.path, b.path));

/** Of as many as everything, only the best are put in order. */
function best(candidates: readonly Candidates[], query: Query, most: number) {
  const distances = distancesIn(candidates, query);
  const fitting = distances.filter((distance) => distance < noFit).sort();
  const worst = fitting[Math.min(most, fitting.length) - 1] ?? -1;
  let equal = most - fitting.indexOf(worst);
  const found: { dossier: Dossier; file: DossierFile; item: Searchable; distance: number }[] = [];
  let i = 0;
  for (const { dossier, file, items } of candidates) {
    for (const item of items) {
      const distance = distances[i++] ?? noFit;
      if (distance < worst || (distance === worst && equal-- > 0)) found.push({ dossier, file, item, distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance);
}

function distancesIn(candidates: readonly Candidates[], query: Query): Int32Array {
  const distances = new Int32Array(candidates.reduce((sum, { items }) => sum + items.length, 0));
  let i = 0;
  for (const { items } of candidates) {
    for (const item of items) distances[i++] = match(item, query)?.distance ?? noFit;
  }
  return distances;
}

const noFit = 0x7fffffff;
