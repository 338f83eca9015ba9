import type { Dossier } from "#core/dossier.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord, ClaimFields, DossierRecord } from "#core/record.ts";
import { LineIndex, type Place } from "#core/text/line-index.ts";
import type { Span } from "#core/text/span.ts";
import type { FeatureContext } from "../feature.ts";
import type { MemorySlot } from "../feature-memory.ts";
import { IdWorld } from "../id-world.ts";
import { extentOf } from "../layout/extent.ts";
import { Summaries, type Summary } from "../symbols/summaries.ts";

/** What an outline shows of a record or of a claim in it; places count from the start of the record. */
export interface Outlined extends Summary {
  readonly kind: RecordKind;
  readonly start: Place;
  readonly end: Place;
  readonly selectedStart: Place;
  readonly selectedEnd: Place;
  readonly claims: readonly Outlined[];
}

/** Editors ask for the whole outline after each key, so what it shows of a record is worked out once. */
export class OutlinedRecords {
  readonly #known = new WeakMap<AnyRecord, { readonly outlined: Outlined; readonly world: object }>();
  /** In which an outline was made last. */
  #world: object | undefined;

  /** One by one, where all may be other ones than in the last outline. */
  *prepare(dossier: Dossier, context: FeatureContext, records: readonly AnyRecord[]): Generator {
    const world = worldOf(dossier, context);
    if (this.#world === world) return;
    const outlinedOf = this.#in(world, dossier, context);
    for (const record of records) if (record.kind !== "setting") yield outlinedOf(record);
  }

  /** For all records of one revision. */
  in(dossier: Dossier, context: FeatureContext): (record: DossierRecord) => Outlined {
    const world = worldOf(dossier, context);
    this.#world = world;
    return this.#in(world, dossier, context);
  }

  #in(world: object, dossier: Dossier, { say }: FeatureContext): (record: DossierRecord) => Outlined {
    const summaries = new Summaries(dossier, say);
    return (record) => {
      const known = this.#known.get(record);
      if (known?.world === world) return known.outlined;
      const outlined = outline(record, summaries);
      this.#known.set(record, { outlined, world });
      return outlined;
    };
  }
}

const namesOfActors: MemorySlot<IdWorld> = {
  make: () => new IdWorld((record) => record.kind === "actor" && record.fields.name?.value),
};

const worldOf = (dossier: Dossier, { memory }: FeatureContext): object =>
  memory.ofDossier(namesOfActors, dossier).in(dossier);

export const outlinedRecords: MemorySlot<OutlinedRecords> = { make: () => new OutlinedRecords() };

function outline(record: DossierRecord, summaries: Summaries): Outlined {
  const lines = new LineIndex(record.syntax.text);
  const extent = extentOf(record);
  const claims = record.kind === "event" ? record.fields.claims : [];
  const name = record.id ?? record.key;
  return {
    ...summaries.of(record),
    kind: record.kind,
    ...placesOf(lines, extent, name?.span ?? extent),
    claims: claims.map((claim) => outlineClaim(claim, lines, extent, summaries)),
  };
}

function outlineClaim(claim: ClaimFields, lines: LineIndex, event: Span, summaries: Summaries): Outlined {
  const span = within(claim.span, event);
  const name = claim.id ?? claim.text;
  return {
    ...summaries.ofClaim(claim),
    kind: "claim",
    ...placesOf(lines, span, name?.span ?? span),
    claims: [],
  };
}

function placesOf(lines: LineIndex, span: Span, selected: Span) {
  const { start, end } = within(selected, span);
  return {
    start: lines.placeOf(span.start),
    end: lines.placeOf(span.end),
    selectedStart: lines.placeOf(start),
    selectedEnd: lines.placeOf(end),
  };
}

/** In a damaged record a node may reach over what the record is. */
function within(span: Span, outer: Span): Span {
  const place = (offset: number) => Math.min(Math.max(offset, outer.start), outer.end);
  return { start: place(span.start), end: place(span.end) };
}
