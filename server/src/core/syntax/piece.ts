import type { RecordForm, SectionKey } from "./record-syntax.ts";

/** A part of a file. `start` and `end` count from the start of the file; a piece runs to the start of the next one. */
export type Piece = { start: number; end: number } & (
  | { type: "header"; section: SectionKey }
  /** `misplaced`: not indented as the records above it, which is an error in YAML. */
  | { type: "record"; section: SectionKey; form: RecordForm; misplaced: boolean }
  | { type: "setting" | "stray" }
  /** A mark that begins or ends a YAML document. */
  | { type: "document" }
  /** A section in flow style, or a key with quotes, an anchor or a tag: it is parsed like a file of its own. */
  | { type: "unusual" }
);
