import type { Span } from "#core/text/span.ts";

/** Why a text is no date of the format, and what could stand in its place. */
export type DateProblem = DateDefect & {
  /** The smallest text that is wrong. */
  readonly span: Span;
  /** Ways to mend it, the likeliest first. Each mends this defect alone. */
  readonly replacements: readonly DateReplacement[];
};

export interface DateReplacement {
  readonly span: Span;
  readonly text: string;
}

/** A defect without its place. */
export type DateDefect =
  | { readonly code: "syntax"; readonly reason: DateSyntaxReason }
  | { readonly code: "impossible"; readonly reason: "month" | "time" | "offset" }
  | {
      readonly code: "impossible";
      readonly reason: "day";
      readonly year: number;
      readonly month: number;
      readonly daysInMonth: number;
    }
  /** The end is certainly before the start; one replacement, the ends swapped. */
  | { readonly code: "reversed" }
  /** `2026/`: EDTF's unknown end; one replacement, the open end `2026/..`. */
  | { readonly code: "unknown-bound" }
  /** `05/07/2025`; two replacements, day first, then month first. */
  | { readonly code: "ambiguous-numeric" };

export type DateSyntaxReason =
  /** No text, or an empty list. */
  | "empty"
  /** `2001-21`: EDTF seasons and quarters. */
  | "season"
  /** `{2001, 2002}`: all of a set. */
  | "braces"
  /** `Y17E7`, `Y170000`, `1950S2`. */
  | "exponent"
  /** `-0044`, `0000`. */
  | "bce"
  /** Natural language. */
  | "words"
  /** `26/1/2022`, `7.5.2025`, `20250507`: readable in one way only. */
  | "numeric"
  /** `2025-5-7`. */
  | "padding"
  /** `~?`, `~2025`, a qualifier inside a date or on a clock time. */
  | "qualifier"
  /** `XXXX-10`, `2025-10-1X`, `2025-10-xx`. */
  | "unspecified"
  /** `2024-07-29 20:15`, `…T20`, `…T20:15+0700`, `…T20:15:00.5`. */
  | "time"
  /** `a..b` or `a, b` without brackets, or a bracket without its pair. */
  | "brackets"
  /** An interval, a set or `unknown` inside a set or an interval. */
  | "nested"
  /** `../..` */
  | "no-bounds"
  | "other";
