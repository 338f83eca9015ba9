import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** A claim, a citation, whatever begins at a place of its own. */
interface Part {
  readonly span: Span;
}

/** Parts of records. They are known by their place, because what a record says may be read again meanwhile. */
export class PartSet {
  readonly #starts = new Map<AnyRecord, Set<number>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(record: AnyRecord, { span }: Part): boolean {
    return this.#starts.get(record)?.has(span.start) === true;
  }

  /** False where it is known already. */
  add(record: AnyRecord, part: Part): boolean {
    if (this.has(record, part)) return false;
    const starts = this.#starts.get(record) ?? new Set();
    this.#starts.set(record, starts.add(part.span.start));
    this.#size++;
    return true;
  }
}
