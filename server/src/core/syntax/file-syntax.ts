import type { ChunkedText } from "../text/chunked-text.ts";
import type { Offsets } from "../text/offsets.ts";
import type { RecordSyntax, SectionHeader } from "./record-syntax.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** A parsed file, valid until `editFile` makes the next version of it. `records[i]` begins at offset `starts.at(i)`; both are in the order of the text. */
export interface FileSyntax {
  readonly source: ChunkedText;
  readonly records: readonly RecordSyntax[];
  readonly starts: Offsets;
  /** Indexes of the records that are notable, ascending. */
  readonly notable: readonly number[];
  readonly headers: readonly SectionHeader[];
  /** What belongs to no record; spans count from the start of the file. */
  readonly problems: readonly SyntaxProblem[];
  /** A record was read together with the others: what it says may depend on them. */
  readonly isWhole: boolean;
  /** Every record begins at the start of a line and was cut out by its indentation; `source` has a chunk for each, from the second. */
  readonly isCutByLine: boolean;
}
