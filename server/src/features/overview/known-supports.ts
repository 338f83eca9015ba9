import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord, DossierRecord } from "#core/record.ts";
import { changedKinds } from "#core/record-change.ts";
import type { FeatureMemory, MemorySlot } from "../feature-memory.ts";
import { SeenRecords } from "../seen-records.ts";
import type { SupportGroup } from "./claim-support.ts";

/**
 * How far the claims of each record are supported, as long as that is certain to be so still: editors ask after each key, which may
 * change the support of few claims but of any. It depends on the record, on events and claims that share an id with it, and on what
 * all claims may rest on: sources, actors, the texts of articles, the manifest, and the day.
 */
export class KnownSupports {
  readonly #seen = new SeenRecords();
  #groups = new WeakMap<AnyRecord, readonly SupportGroup[]>();
  #basis: readonly unknown[] = [];

  of(record: DossierRecord, find: () => readonly SupportGroup[]): readonly SupportGroup[] {
    const groups = this.#groups.get(record) ?? find();
    this.#groups.set(record, groups);
    return groups;
  }

  /** Forgets what this revision may have changed. */
  follow(dossier: Dossier): void {
    const basis = basisOf(dossier);
    const change = this.#seen.changesIn(dossier);
    const changed = [...change.removed, ...change.added];
    const isOther = basis.length !== this.#basis.length || basis.some((part, i) => part !== this.#basis[i]);
    this.#basis = basis;
    if (isOther || changed.some(isBasis) || changed.length > fewChanges || changedKinds(change).size > 0)
      this.#groups = new WeakMap();
    else for (const record of changed) this.#forgetAround(record, dossier);
  }

  #forgetAround({ definitions, references }: AnyRecord, { index }: Dossier): void {
    const shared = references.filter(({ key }) => key === "event" || key === "contradicts");
    for (const { id } of [...definitions, ...shared]) {
      for (const { record } of [...index.definitions(id), ...index.references(id)]) this.#groups.delete(record);
    }
  }
}

const basisOf = ({ config, today, catalogues, texts }: Dossier): readonly unknown[] => [
  config,
  today,
  catalogues,
  ...texts.known().map(({ answer }) => answer),
];

const isBasis = ({ kind }: AnyRecord): boolean => kind !== "event" && kind !== "claim";

const fewChanges = 100;

const slot: MemorySlot<KnownSupports> = { make: () => new KnownSupports() };

/** Those of this revision. */
export function knownSupports(dossier: Dossier, memory: FeatureMemory): KnownSupports {
  const known = memory.ofDossier(slot, dossier);
  known.follow(dossier);
  return known;
}
