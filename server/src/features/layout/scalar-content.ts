import type { ScalarNode } from "#core/syntax/node.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/** A scalar without its quotes, or without the mark of a block and the blanks around its text. */
export function contentOf(text: string, { span, style, alias }: ScalarNode): Span {
  if (alias || style === "plain") return span;
  if (style === "single" || style === "double") {
    const quote = text[span.start];
    const isClosed = span.end - span.start > 1 && text[span.end - 1] === quote;
    return spanOf(Math.min(span.start + 1, span.end), isClosed ? span.end - 1 : span.end);
  }
  const header = /^.*\r?\n\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  return spanOf(Math.min(span.start + header, end), end);
}
