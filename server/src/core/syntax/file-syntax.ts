import type { RecordSyntax, SectionHeader } from "./record-syntax.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** A parsed file. `records[i]` begins at offset `starts[i]`; both are in the order of the text. */
export interface FileSyntax {
  readonly text: string;
  readonly records: readonly RecordSyntax[];
  readonly starts: readonly number[];
  readonly headers: readonly SectionHeader[];
  /** What belongs to no record; spans count from the start of the file. */
  readonly problems: readonly SyntaxProblem[];
  /** A record was read together with the others: what it says may depend on them. */
  readonly isWhole: boolean;
}
