import type { KnownId, Mention } from "./known-ids.ts";
import type { RecordKind } from "./model/spec.ts";
import type { DossierRecord } from "./record.ts";
import { type Span, spanOf } from "./text/span.ts";

/** Where an id is defined. Made anew each time somebody asks. */
export class Definition {
  readonly record: DossierRecord;
  readonly id: string;
  readonly kind: RecordKind;
  readonly #place: Place;

  constructor(record: DossierRecord, kind: RecordKind, { id }: KnownId, place: Place) {
    this.record = record;
    this.id = id;
    this.kind = kind;
    this.#place = place;
  }

  get span(): Span {
    return spanAt(this.#place);
  }
}

/** Where an id is mentioned. Made anew each time somebody asks. */
export class Reference {
  readonly record: DossierRecord;
  readonly id: string;
  /** The key under which it stands, as in `cites` or `part-of`. */
  readonly key: string;
  /** The kinds that are right here. */
  readonly kinds: readonly RecordKind[];
  /** Free text is allowed too, so that an unknown id is no defect. */
  readonly orText: boolean;
  readonly #place: Place;

  constructor(record: DossierRecord, { known, key, spec }: Mention, place: Place) {
    this.record = record;
    this.id = known.id;
    this.key = key;
    this.kinds = spec.kinds;
    this.orText = spec.orText;
    this.#place = place;
  }

  get span(): Span {
    return spanAt(this.#place);
  }
}

/** A span in one number: where it starts, and how long it is. */
export type Place = number;

export const placeOf = ({ start, end }: Span): Place => start * longest + Math.min(end - start, longest - 1);

function spanAt(place: Place): Span {
  const start = Math.floor(place / longest);
  return spanOf(start, start + (place % longest));
}

/** No id is so long. Places in the first 2,000 characters of a record are small integers, and both factors fit into 53 bits. */
const longest = 2 ** 20;
