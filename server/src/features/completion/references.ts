import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { RefSpec } from "#core/model/spec.ts";
import type { FeatureContext } from "../feature.ts";
import { type Cursor, dateAround, valueAround } from "./cursor.ts";
import { describe, outletName } from "./describe.ts";
import { type KnownRecord, knownRecordsSlot } from "./known-records.ts";
import type { Days } from "./nearness.ts";
import { type Offer, scalarAt } from "./offer.ts";
import { relevanceAt } from "./relevance.ts";
import { filterOf, filterOfAll, mostOffers, type Selected, select } from "./select.ts";

/** What a reference is completed with: its kinds, the key it stands under, and what the same list has already. */
export interface ReferencePlace {
  readonly spec: RefSpec;
  readonly key: string | undefined;
  readonly taken: ReadonlySet<string>;
}

/** The dossier and the place for which records are weighed. */
export interface Occasion {
  readonly dossier: Dossier;
  readonly context: FeatureContext;
  /** The record around the cursor. */
  readonly record: Cursor["record"];
  readonly key: string | undefined;
  /** The date of the event or claim around the cursor. */
  readonly date: DossierDate | undefined;
  /** The same in days. */
  readonly days: Days | undefined;
}

/** Records by any of their names. Not complete where there are more than can be sent: with every letter others may fit better. */
export function referenceOffers(
  dossier: Dossier,
  cursor: Cursor,
  place: ReferencePlace,
  context: FeatureContext,
): { offers: Offer[]; complete: boolean } {
  const date = dateAround(cursor);
  const days = date && { first: earliestDay(date), last: latestDay(date) };
  const occasion: Occasion = { dossier, context, record: cursor.record, key: place.key, date, days };
  const candidates = candidatesFor(place, cursor, occasion);
  const complete = candidates.length <= mostOffers;
  const selected = select(candidates, cursor.typed, relevanceAt(occasion));
  const counted = selected.filter(({ candidate }) => counts(candidate, dossier));
  return { offers: counted.map((one) => offerOf(one, cursor, occasion, complete)), complete };
}

function candidatesFor(place: ReferencePlace, cursor: Cursor, { dossier, context }: Occasion): KnownRecord[] {
  const known = context.memory.of(knownRecordsSlot, cursor.file.path);
  const without = excluded(cursor, place);
  const candidates: KnownRecord[] = [];
  for (const kind of place.spec.kinds) {
    for (const records of known.of(dossier, kind)) {
      for (const candidate of records) if (!without.has(candidate.id)) candidates.push(candidate);
    }
    if (kind === "source") nameOutlets(candidates, dossier);
  }
  return candidates;
}

/** Sources are found by the name of their outlet too, which its own record has. */
function nameOutlets(candidates: readonly KnownRecord[], dossier: Dossier): void {
  const names = new Map<string, string | undefined>();
  for (const known of candidates) {
    const publisher = known.record.kind === "source" ? known.record.fields.publisher?.value : undefined;
    if (publisher === undefined) continue;
    if (!names.has(publisher)) names.set(publisher, outletName(dossier, publisher));
    known.alsoCalled(names.get(publisher));
  }
}

/** Of records of one kind with one id the first is the one that others mean. */
function counts({ id, kind, record }: KnownRecord, dossier: Dossier): boolean {
  if (dossier.index.definitions(id).length < 2) return true;
  return dossier.definitionsOf(id).find((definition) => definition.kind === kind)?.record === record;
}

function offerOf(selected: Selected<KnownRecord>, cursor: Cursor, occasion: Occasion, complete: boolean): Offer {
  const { candidate, name } = selected;
  const { description, ...rest } = describe(candidate, occasion);
  const found = name === undefined || name === candidate.id || name === description ? "" : ` (${name})`;
  return {
    label: candidate.id,
    text: scalarAt(cursor, candidate.id),
    kind: "Reference",
    filter: (complete ? filterOfAll : filterOf)(selected, cursor.typed),
    ...(description === undefined ? {} : { description: `${description}${found}` }),
    ...rest,
    record: occasion.date === undefined ? {} : { on: occasion.date.text },
  };
}

/** A source may be cited twice for different words; everything else is listed once. No record refers to itself. */
function excluded(cursor: Cursor, { key, taken }: ReferencePlace): ReadonlySet<string> {
  const own = [cursor.record?.id?.value, valueAround(cursor, "id")].filter((id) => id !== undefined);
  return new Set([...(key === "source" ? [] : taken), ...own]);
}
