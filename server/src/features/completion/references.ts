import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { RefSpec } from "#core/model/spec.ts";
import type { FeatureContext } from "../feature.ts";
import { chooseRecords } from "./choose-records.ts";
import { type Cursor, dateAround, valueAround } from "./cursor.ts";
import { detailOf } from "./describe.ts";
import type { KnownRecord } from "./known-record.ts";
import { type KnownRecords, knownRecords } from "./known-records.ts";
import type { Days } from "./nearness.ts";
import { type Offer, scalarAt, tellsDetailLater } from "./offer.ts";
import { filterOf, filterOfAll, type Selected } from "./select.ts";

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
  readonly known: KnownRecords;
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
  const known = context.memory.ofDossier(knownRecords, dossier);
  const occasion: Occasion = { dossier, context, known, record: cursor.record, key: place.key, date, days };
  const wanted = { kinds: place.spec.kinds, typed: cursor.typed, left: excluded(cursor, place) };
  const { selected, complete } = chooseRecords(wanted, occasion);
  const counted = selected.filter(({ candidate }) => counts(candidate, occasion));
  return { offers: counted.map((one) => offerOf(one, cursor, occasion, complete)), complete };
}

/** Of records of one kind with one id the first is the one that others mean. */
function counts({ id, kind, record }: KnownRecord, { dossier, known }: Occasion): boolean {
  if (!known.of(dossier, kind).isRepeated(id)) return true;
  return dossier.definitionsOf(id).find((definition) => definition.kind === kind)?.record === record;
}

function offerOf(selected: Selected<KnownRecord>, cursor: Cursor, occasion: Occasion, complete: boolean): Offer {
  const { candidate, name } = selected;
  const { description, isRetracted } = candidate.facts;
  const detail = tellsDetailLater(occasion.context.client) ? undefined : detailOf(candidate, occasion);
  const found = name === undefined || name === candidate.id || name === description ? "" : ` (${name})`;
  return {
    label: candidate.id,
    text: scalarAt(cursor, candidate.id),
    kind: "Reference",
    filter: (complete ? filterOfAll : filterOf)(selected, cursor.typed),
    ...(description === undefined ? {} : { description: `${description}${found}` }),
    ...(detail === undefined ? {} : { detail }),
    ...(isRetracted ? { deprecated: true } : {}),
    record: occasion.date === undefined ? {} : { on: occasion.date.text },
  };
}

/** A source may be cited twice for different words; everything else is listed once. No record refers to itself. */
function excluded(cursor: Cursor, { key, taken }: Omit<ReferencePlace, "spec">): ReadonlySet<string> {
  const own = [cursor.record?.id?.value, valueAround(cursor, "id")].filter((id) => id !== undefined);
  return new Set([...(key === "source" ? [] : taken), ...own]);
}
