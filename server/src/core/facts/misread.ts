import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** YAML reads something there that its author did not mean, and is reported for it: what it reads is not worth a word. */
export const isMisread = ({ syntax }: AnyRecord, { start, end }: Span): boolean =>
  syntax.problems.some(({ span }) => span.start < end && start < span.end);
