import type { RecordKind } from "#core/model/spec.ts";
import type { KnownList } from "./known-list.ts";
import type { KnownRecord } from "./known-record.ts";
import type { Occasion } from "./references.ts";
import { type Relevance, relevanceAt } from "./relevance.ts";
import { likeliestOffers, mostOffers, type Selected, select } from "./select.ts";

interface Wanted {
  readonly kinds: readonly RecordKind[];
  readonly typed: string;
  /** Ids that are not offered. */
  readonly left: ReadonlySet<string>;
}

/** The records that are offered, the best first. Not complete where there are more than can be sent. */
export function chooseRecords(
  { kinds, typed, left }: Wanted,
  occasion: Occasion,
): { selected: readonly Selected<KnownRecord>[]; complete: boolean } {
  const relevances = new Map(kinds.map((kind) => [kind, relevanceAt(occasion, kind)]));
  const relevanceOf = (known: KnownRecord) => relevances.get(known.kind)?.of(known) ?? 0;
  const lists = kinds.map((kind): Weighed => {
    return { list: occasion.known.of(occasion.dossier, kind), relevance: relevances.get(kind) };
  });
  const count = lists.reduce((sum, { list }) => sum + list.records.length, 0);
  const likely = count > many ? likeliest(lists) : undefined;
  if (likely) {
    const candidates = likely.records.filter(({ id }) => !left.has(id));
    const selected = select(candidates, typed, relevanceOf, count);
    if ((selected[likeliestOffers - 1]?.score ?? Number.POSITIVE_INFINITY) < likely.rest)
      return { selected, complete: false };
  }
  const [only = [], ...others] = lists.map(({ list }) => list.without(left));
  const all = others.length === 0 ? only : [only, ...others].flat();
  return { selected: select(all, typed, relevanceOf), complete: all.length <= mostOffers };
}

interface Weighed {
  readonly list: KnownList;
  readonly relevance: Relevance | undefined;
}

/** Some records, and the bound that none of the others is below. */
interface Likeliest {
  readonly records: readonly KnownRecord[];
  readonly rest: number;
}

/**
 * The likeliest records of lists that can be weighed by days. If as many of them as can be sent fit what is typed as well as can be,
 * none of the others is better, and their names need not be looked at.
 */
function likeliest(lists: readonly Weighed[]): Likeliest | undefined {
  const parts = lists.flatMap(({ list, relevance }) => (relevance ? (likeliestOf(list, relevance) ?? []) : []));
  if (parts.length < lists.length) return undefined;
  return { records: parts.flatMap(({ records }) => records), rest: Math.min(...parts.map(({ rest }) => rest)) };
}

function likeliestOf(list: KnownList, { of, byDays }: Relevance): Likeliest | undefined {
  if (byDays === undefined) return undefined;
  const { near, undated, within } = list.nearest(byDays.around, enough, byDays.least);
  const rest = byDays.beyond(within);
  return { records: [...near, ...undated.filter((known) => of(known) < rest)], rest };
}

/** From so many on it pays to look at the likeliest first. */
const many = 1000;

/** So many are looked at then, in the hope that as many as are offered fit. */
const enough = 8 * likeliestOffers;
