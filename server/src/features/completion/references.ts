import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { RecordKind, RefSpec } from "#core/model/spec.ts";
import {
  type ActorRecord,
  claimIn,
  type DossierRecord,
  type EventRecord,
  type InstrumentRecord,
  type SourceRecord,
} from "#core/record.ts";
import { actorCandidate } from "./actors.ts";
import { type Cursor, dateAround, valueAround } from "./cursor.ts";
import { type Offer, scalarAt } from "./offer.ts";
import { claimCandidate, eventCandidate, instrumentCandidate } from "./records.ts";
import { type Candidate, filterOf, type Selected, select } from "./select.ts";
import { NearSources } from "./sources.ts";

/** What a reference is completed with: its kinds, the key it stands under, and what the same list has already. */
export interface ReferencePlace {
  readonly spec: RefSpec;
  readonly key: string | undefined;
  readonly taken: ReadonlySet<string>;
}

/** A record that may be meant. */
export interface RecordCandidate extends Candidate {
  /** Called for what is offered only. */
  readonly describe: () => Pick<Offer, "description" | "detail" | "deprecated">;
}

/** The dossier and the place for which candidates are weighed. */
export interface Occasion {
  readonly dossier: Dossier;
  readonly cursor: Cursor;
  readonly key: string | undefined;
  /** The date of the event or claim around the cursor. */
  readonly date: DossierDate | undefined;
}

/** Records by any of their names. Never complete: with every letter others may fit better, and files may still be read. */
export function referenceOffers(
  dossier: Dossier,
  cursor: Cursor,
  place: ReferencePlace,
): { offers: Offer[]; complete: boolean } {
  const occasion = { dossier, cursor, key: place.key, date: dateAround(cursor) };
  const candidates = place.spec.kinds.flatMap((kind) => candidatesOf(kind, occasion, excluded(cursor, place)));
  const offers = select(candidates, cursor.typed).map((selected) => offerOf(selected, cursor));
  return { offers, complete: false };
}

function offerOf(selected: Selected<RecordCandidate>, cursor: Cursor): Offer {
  const { candidate, name } = selected;
  const { description, ...rest } = candidate.describe();
  const found = name === undefined || name === candidate.id || name === description ? "" : ` (${name})`;
  return {
    label: candidate.id,
    text: scalarAt(cursor, candidate.id),
    kind: "Reference",
    filter: filterOf(selected, cursor.typed),
    ...(description === undefined ? {} : { description: `${description}${found}` }),
    ...rest,
  };
}

/** A source may be cited twice for different words; everything else is listed once. No record refers to itself. */
function excluded(cursor: Cursor, { key, taken }: ReferencePlace): ReadonlySet<string> {
  const own = [cursor.record?.id?.value, valueAround(cursor, "id")].filter((id) => id !== undefined);
  return new Set([...(key === "source" ? [] : taken), ...own]);
}

/** Ids come sorted, so that equally likely ones are offered in that order. */
function candidatesOf(kind: RecordKind, occasion: Occasion, without: ReadonlySet<string>): RecordCandidate[] {
  const { dossier } = occasion;
  const sources = new NearSources(occasion);
  return dossier.index.idsOf(kind).flatMap((id) => {
    const site = without.has(id) ? undefined : dossier.definitionsOf(id).find((definition) => definition.kind === kind);
    return site ? [candidateOf(kind, id, site.record, occasion, sources)] : [];
  });
}

function candidateOf(
  kind: RecordKind,
  id: string,
  record: DossierRecord,
  occasion: Occasion,
  sources: NearSources,
): RecordCandidate {
  switch (kind) {
    case "source":
      return sources.candidate(id, record as SourceRecord);
    case "actor":
      return actorCandidate(id, record as ActorRecord, occasion);
    case "instrument":
      return instrumentCandidate(id, record as InstrumentRecord, occasion);
    case "event":
      return eventCandidate(id, record as EventRecord, occasion);
    case "claim":
      return claimCandidate(id, claimIn(record, id));
  }
}
