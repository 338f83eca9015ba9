import type { ErrorCode } from "yaml";
import { type Span, shift } from "../text/span.ts";

/** Something YAML cannot read, or reads as something else than it looks like. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  readonly span: Span;
  /** The parser's own words, English; "" where the code is ours. */
  readonly detail: string;
  /** The change with which the text was read all the same; none where no certain one is known. */
  readonly mend: readonly Replacement[];
}

/** Spans count from where the problem's span counts. */
export interface Replacement {
  readonly span: Span;
  readonly newText: string;
}

/** The parser's codes, for what is not understood better, and ours. */
export type SyntaxCode = ErrorCode | MendCode | FileCode;

/** Defects for which a mend is known. */
export type MendCode =
  | "BAD_ESCAPE"
  | "CONTINUATION"
  | "MISSING_BLANK"
  | "MISSING_COLON"
  | "MISSING_COMMA"
  | "OTHER_BLANK"
  | "QUOTE_INSIDE"
  | "QUOTE_NEEDED"
  | "TAB_INDENT"
  | "TAG"
  | "UNCLOSED_BRACKET"
  | "UNCLOSED_QUOTE"
  | "WRONG_INDENT";

/** What only the whole file shows, and what the parser keeps quiet about. */
export type FileCode =
  | "NOT_A_MAPPING"
  | "STRAY_TEXT"
  | "RECORDS_DUE"
  | "RECORD_INDENT"
  | "TEXT_AS_ANCHOR"
  | "TEXT_AS_TAG"
  | "UNKNOWN_ALIAS";

export function moveProblem({ span, mend, ...problem }: SyntaxProblem, by: number): SyntaxProblem {
  return {
    ...problem,
    span: shift(span, by),
    mend: mend.map((change) => ({ ...change, span: shift(change.span, by) })),
  };
}
