import type { DateProblem } from "./date-problem.ts";
import type { DossierDate } from "./dossier-date.ts";
import type { PointFailure } from "./parse-point.ts";

/** A date, or why there is none. A problem beside a date (`unknown-bound`) leaves the date good for every comparison. */
export type ParsedDate =
  | { readonly date: DossierDate; readonly problem?: DateProblem }
  | { readonly date?: undefined; readonly problem: DateProblem };

/** A piece of text and where it starts in the coordinates that problems are to be told in. */
export interface DateItem {
  readonly text: string;
  readonly start: number;
}

export function trimItem({ text, start }: DateItem): DateItem {
  const trimmed = text.trimStart();
  return { text: trimmed.trimEnd(), start: start + text.length - trimmed.length };
}

/** The failure of a text that stands at `start`. */
export function problemAt({ defect, span, replacements }: PointFailure, start: number): DateProblem {
  return {
    ...defect,
    span: { start: span.start + start, end: span.end + start },
    replacements: replacements.map((replacement) => ({
      text: replacement.text,
      span: { start: replacement.span.start + start, end: replacement.span.end + start },
    })),
  };
}
