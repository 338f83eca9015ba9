import { IdTable } from "./id-table.ts";
import type { RefSpec } from "./model/spec.ts";
import { listOf, type OneOrMore, withItem } from "./one-or-more.ts";
import type { DossierRecord } from "./record.ts";

/** An id, with the records that define and mention it. One object for all of them, because thousands may mention it. */
export class KnownId {
  readonly id: string;
  definers: OneOrMore<DossierRecord>;
  mentions: OneOrMore<Mention>;

  constructor(id: string) {
    this.id = id;
  }

  /** No record in the index has it. */
  get isForgotten(): boolean {
    return this.definers === undefined && listOf(this.mentions).every(({ records }) => records === undefined);
  }
}

/** That an id is mentioned in one way: below a key, where the model allows some kinds. */
export class Mention {
  readonly known: KnownId;
  readonly key: string;
  readonly spec: RefSpec;
  /** Those that mention it so, each once. */
  records: OneOrMore<DossierRecord>;

  constructor(known: KnownId, key: string, spec: RefSpec) {
    this.known = known;
    this.key = key;
    this.spec = spec;
  }
}

/** Among the last few: a record may mention thousands. */
function knownAmong(mentions: readonly Mention[], id: string): KnownId | undefined {
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - few); i--) {
    const known = mentions[i]?.known;
    if (known?.id === id) return known;
  }
  return undefined;
}

const few = 8;

/** The ids of a dossier. */
export class KnownIds {
  readonly #known = new IdTable<KnownId>();

  get(id: string): KnownId | undefined {
    return this.#known.get(id);
  }

  /** Made where it is not known yet. */
  of(id: string): KnownId {
    return this.#known.getOrAdd(id, unmentioned);
  }

  /** @param near where it may be found too: records say the same ids again and again */
  mention(id: string, key: string, spec: RefSpec, near: readonly Mention[] = []): Mention {
    const known = knownAmong(near, id) ?? this.of(id);
    for (const one of listOf(known.mentions)) if (one.spec === spec && one.key === key) return one;
    const made = new Mention(known, key, spec);
    known.mentions = withItem(known.mentions, made);
    return made;
  }

  forget(known: KnownId): void {
    this.#known.delete(known.id);
  }

  [Symbol.iterator](): Iterator<KnownId> {
    return this.#known[Symbol.iterator]();
  }
}

const unmentioned = (id: string): KnownId => new KnownId(id);
