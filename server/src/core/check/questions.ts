import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord } from "#core/record.ts";
import { changedKinds, type RecordChange } from "#core/record-change.ts";

/** Who asks, and must be asked again when an answer may be another one. */
export interface Asker {
  reads: readonly Question[];
}

/**
 * Something that rules ask of a dossier, with those who asked. One object for each question, because thousands of tasks ask about the
 * same ids; it is forgotten with the last one that asked.
 */
export class Question {
  readonly #table: Map<string, Question>;
  readonly #key: string;
  /** The number of the context that noted it last. */
  notedBy = 0;
  /** Most have one asker, so that a set is made for the second. */
  #askers: Asker | Set<Asker> | undefined;

  constructor(table: Map<string, Question>, key: string) {
    this.#table = table;
    this.#key = key;
  }

  /** The question that is known now: this one may have been forgotten since it was noted, and asked anew. */
  get current(): Question {
    const known = this.#table.get(this.#key);
    if (known === undefined) this.#table.set(this.#key, this);
    return known ?? this;
  }

  get askers(): Iterable<Asker> {
    if (this.#askers instanceof Set) return this.#askers;
    return this.#askers ? [this.#askers] : [];
  }

  addAsker(asker: Asker): void {
    if (this.#askers === undefined) this.#askers = asker;
    else if (this.#askers instanceof Set) this.#askers.add(asker);
    else if (this.#askers !== asker) this.#askers = new Set([this.#askers, asker]);
  }

  removeAsker(asker: Asker): void {
    if (this.#askers instanceof Set) {
      this.#askers.delete(asker);
      if (this.#askers.size > 0) return;
    } else if (this.#askers !== asker) return;
    this.#askers = undefined;
    if (this.#table.get(this.#key) === this) this.#table.delete(this.#key);
  }
}

/** All questions that somebody asks. */
export class Questions {
  readonly #definitions = new Map<string, Question>();
  /** By the key below which the id is mentioned; "" stands for any. */
  readonly #references = new Map<string, Map<string, Question>>();
  readonly #ids = new Map<string, Question>();
  readonly #records = new Map<string, Question>();
  readonly #texts = new Map<string, Question>();
  #contexts = 0;

  /** Another one each time. */
  nextContext(): number {
    this.#contexts++;
    return this.#contexts;
  }

  /** What defines the id? */
  definition(id: string): Question {
    return questionIn(this.#definitions, id);
  }

  /** What mentions the id below that key? */
  references(id: string, under = ""): Question {
    const known = this.#references.get(under);
    if (known) return questionIn(known, id);
    const table = new Map<string, Question>();
    this.#references.set(under, table);
    return questionIn(table, id);
  }

  /** Which ids of that kind are there? */
  ids(kind: RecordKind): Question {
    return questionIn(this.#ids, kind);
  }

  /** Which records of that kind are there, and what do they say? */
  records(kind: RecordKind): Question {
    return questionIn(this.#records, kind);
  }

  /** What does that text say? */
  text(request: string): Question {
    return questionIn(this.#texts, request);
  }

  /** Whoever asked for that text. */
  askersOfText(request: string): Iterable<Asker> {
    return this.#texts.get(request)?.askers ?? [];
  }

  /** Whoever asked what a change may have given another answer. */
  askersOf({ added, removed }: RecordChange): ReadonlySet<Asker> {
    const stale = new Set<Question | undefined>();
    for (const record of [...added, ...removed]) for (const question of this.#about(record)) stale.add(question);
    for (const kind of changedKinds({ added, removed })) stale.add(this.#ids.get(kind));
    return new Set([...stale].flatMap((question) => [...(question?.askers ?? [])]));
  }

  /** The answers to which a record belongs. */
  *#about({ kind, defined, mentions }: AnyRecord): Generator<Question | undefined> {
    if (kind !== "setting") yield this.#records.get(kind);
    for (const { id } of defined) yield this.#definitions.get(id);
    for (const { known, key } of mentions) {
      yield this.#references.get("")?.get(known.id);
      yield this.#references.get(key)?.get(known.id);
    }
  }
}

function questionIn(table: Map<string, Question>, key: string): Question {
  const known = table.get(key);
  if (known) return known;
  const question = new Question(table, key);
  table.set(key, question);
  return question;
}
