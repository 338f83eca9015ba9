import { LineIndex, type Lines, type Place } from "./line-index.ts";

/** One change of a text as an editor tells it: between two places of the text as the changes before left it, or the whole text. */
export interface TextChange {
  readonly range?: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** The text after the changes, in their order. @param lines of the text, where they are known already */
export function applyChanges(text: string, changes: readonly TextChange[], lines?: Lines): string {
  let now = text;
  let index = lines;
  for (const { range, text: newText } of changes) {
    if (range === undefined) now = newText;
    else {
      index ??= new LineIndex(now);
      const [start, end] = [index.offsetOf(range.start), index.offsetOf(range.end)];
      now = now.slice(0, Math.min(start, end)) + newText + now.slice(Math.max(start, end));
    }
    index = undefined;
  }
  return now;
}
