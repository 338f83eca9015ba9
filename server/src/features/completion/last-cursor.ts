import type { DossierFile } from "#core/dossier-file.ts";
import type { MemorySlot } from "../feature-memory.ts";
import { type Cursor, cursorAt } from "./cursor.ts";

/** What is at the place that was asked about last: what an answer needs is prepared before it is made, for the same place. */
class LastCursor {
  #last: { readonly file: DossierFile; readonly offset: number; readonly cursor: Cursor | undefined } | undefined;

  /** As `cursorAt` gives it. */
  at(file: DossierFile, offset: number): Cursor | undefined {
    if (this.#last?.file !== file || this.#last.offset !== offset)
      this.#last = { file, offset, cursor: cursorAt(file, offset) };
    return this.#last.cursor;
  }
}

export const lastCursor: MemorySlot<LastCursor> = { make: () => new LastCursor() };
