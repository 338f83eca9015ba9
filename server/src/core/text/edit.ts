import type { Span } from "./span.ts";

/** A replacement in one file; the span counts from the start of the file. */
export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits of one text that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Pick<Edit, "span" | "newText">[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let done = 0;
  for (const { span, newText } of ordered) {
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}
