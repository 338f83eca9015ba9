import type { Field } from "./model/read.ts";
import type { RecordKind, RefSpec } from "./model/spec.ts";
import type { DossierRecord } from "./record.ts";
import type { ScalarNode } from "./syntax/node.ts";
import { type Span, spanOf } from "./text/span.ts";

/** Where an id is defined. */
export class Definition {
  readonly record: DossierRecord;
  readonly id: string;
  readonly kind: RecordKind;
  readonly #start: number;
  readonly #end: number;

  constructor(record: DossierRecord, kind: RecordKind, { value, span }: Field<string>) {
    this.record = record;
    this.id = value;
    this.kind = kind;
    this.#start = span.start;
    this.#end = span.end;
  }

  get span(): Span {
    return spanOf(this.#start, this.#end);
  }
}

/** Where an id is mentioned. */
export class Reference {
  readonly record: DossierRecord;
  readonly id: string;
  /** The key under which it stands, as in `cites` or `part-of`. */
  readonly key: string;
  readonly #spec: RefSpec;
  readonly #start: number;
  readonly #end: number;

  constructor(record: DossierRecord, spec: RefSpec, key: string, { text, span }: ScalarNode) {
    this.record = record;
    this.id = text;
    this.key = key;
    this.#spec = spec;
    this.#start = span.start;
    this.#end = span.end;
  }

  /** The kinds that are right here. */
  get kinds(): readonly RecordKind[] {
    return this.#spec.kinds;
  }

  /** Free text is allowed too, so that an unknown id is no defect. */
  get orText(): boolean {
    return this.#spec.orText;
  }

  get span(): Span {
    return spanOf(this.#start, this.#end);
  }
}
