import type { KnownId, Mention } from "./known-ids.ts";
import type { RecordKind } from "./model/spec.ts";
import type { DossierRecord } from "./record.ts";
import { type Span, spanOf } from "./text/span.ts";

/** Where an id is defined. Made anew each time somebody asks. */
export class Definition {
  readonly record: DossierRecord;
  readonly id: string;
  readonly kind: RecordKind;
  readonly span: Span;

  constructor(record: DossierRecord, kind: RecordKind, { id }: KnownId, span: Span) {
    this.record = record;
    this.id = id;
    this.kind = kind;
    this.span = span;
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
  readonly span: Span;

  constructor(record: DossierRecord, { known, key, spec }: Mention, span: Span) {
    this.record = record;
    this.id = known.id;
    this.key = key;
    this.kinds = spec.kinds;
    this.orText = spec.orText;
    this.span = span;
  }
}

/**
 * Spans in a string, of three characters each: the start, in two, and the length. It takes a third of the room of a list, and there is
 * one for each of 100,000 records.
 */
export type Places = string;

export const placeOf = ({ start, end }: Span): Places =>
  String.fromCharCode(Math.floor(start / unit), start % unit, Math.min(end - start, unit - 1));

/** @param i counted from 0 */
export function spanAt(places: Places, i: number): Span {
  const start = places.charCodeAt(3 * i) * unit + places.charCodeAt(3 * i + 1);
  return spanOf(start, start + places.charCodeAt(3 * i + 2));
}

/** No id is so long, and no record has more than four thousand million characters. */
const unit = 2 ** 16;
