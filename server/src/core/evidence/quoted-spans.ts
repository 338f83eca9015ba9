import type { Span } from "#core/text/span.ts";

/** What stands between quotation marks in one paragraph, marks included; an open one reaches to the paragraph's end. */
export function quotedSpans(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of paragraph.matchAll(/["“”„«»]/g)) {
    if (open === undefined) open = index;
    else if (!OPENING.includes(mark)) {
      spans.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  return open === undefined ? spans : [...spans, { start: open, end: paragraph.length }];
}

/** “ opens in English and closes in German, so that it may do either. */
const OPENING = "„«";
