import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { extentOf } from "../layout/extent.ts";

/** Number of the file, line, character. */
export type Place = readonly [file: number, line: number, character: number];

/** Places of many records, written short: files by their number. */
export class Places {
  readonly #dossier: Dossier;
  readonly #numbers = new Map<string, number>();

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
  }

  /** In the order of their numbers. */
  get files(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** @param span in the record; without one its id, else its beginning */
  of(record: AnyRecord, span: Span = record.id?.span ?? extentOf(record)): Place {
    const at = this.#dossier.locate(record);
    if (at === undefined) return [0, 0, 0];
    const { line, character } = at.file.lines.placeOf(at.start + span.start);
    return [this.#numberOf(at.file.path), line, character];
  }

  #numberOf(path: string): number {
    const number = this.#numbers.get(path) ?? this.#numbers.size;
    this.#numbers.set(path, number);
    return number;
  }
}
