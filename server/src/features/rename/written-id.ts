import type { SymbolAt } from "#core/symbol-at.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/** Where the characters of an id stand, without quotes around them; `undefined` where it is written in another way. */
export function writtenIdIn(text: string, { id, span }: Pick<SymbolAt, "id" | "span">): Span | undefined {
  const written = text.slice(span.start, span.end);
  if (written === id) return span;
  const isQuoted = written === `"${id}"` || written === `'${id}'`;
  return isQuoted ? spanOf(span.start + 1, span.end - 1) : undefined;
}
