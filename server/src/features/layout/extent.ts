import type { AnyRecord } from "#core/record.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/**
 * From the first character of a record to its last, from the start of the record: without the blank lines behind it, and without
 * the comments that are indented no deeper than the record, because they introduce the next one.
 */
export function extentOf({ syntax: { text, indent } }: AnyRecord): Span {
  const start = Math.max(0, text.search(/\S/));
  let end = text.trimEnd().length;
  for (let line = startOfLine(text, end); line > start; line = startOfLine(text, end)) {
    const comment = /^[ \t]*(?=#)/.exec(text.slice(line, end));
    if (comment === null || comment[0].length > indent) break;
    end = text.slice(0, line).trimEnd().length;
  }
  return spanOf(start, Math.max(start, end));
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
