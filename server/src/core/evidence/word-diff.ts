import { commonEnds } from "#core/common-ends.ts";
import type { Span } from "#core/text/span.ts";
import type { TokenSequence } from "./tokens.ts";

/** Words of a text: a half-open range of its tokens. */
export interface WordRun {
  readonly text: string;
  readonly tokens: TokenSequence;
  readonly range: Span;
}

/**
 * A run of words that both have, that only the quotation has (`inserted`) or that only the source has (`deleted`). Texts are
 * as written, from the first word of the run to the last; of an equal run it is the source's. Spans count in the two texts.
 */
export type DiffPart =
  | { readonly kind: "equal"; readonly text: string; readonly source: Span; readonly quotation: Span }
  | { readonly kind: "inserted"; readonly text: string; readonly quotation: Span }
  | { readonly kind: "deleted"; readonly text: string; readonly source: Span };

/** What must be done to the source's words to get the quotation's. Of a replacement the deleted words come first. */
export function diffWords(source: WordRun, quotation: WordRun): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let inSource = source.range.start;
  let inQuotation = quotation.range.start;
  const add = (sourceEnd: number, quotationEnd: number, equal: boolean): void => {
    const sourceSpan = spanOf(source, inSource, sourceEnd);
    const quotationSpan = spanOf(quotation, inQuotation, quotationEnd);
    if (equal && sourceSpan && quotationSpan) {
      parts.push({ kind: "equal", text: textOf(source, sourceSpan), source: sourceSpan, quotation: quotationSpan });
    } else {
      if (sourceSpan) parts.push({ kind: "deleted", text: textOf(source, sourceSpan), source: sourceSpan });
      if (quotationSpan)
        parts.push({ kind: "inserted", text: textOf(quotation, quotationSpan), quotation: quotationSpan });
    }
    inSource = sourceEnd;
    inQuotation = quotationEnd;
  };
  for (const { source: sourceStart, quotation: quotationStart, length } of equalRuns(source, quotation)) {
    add(sourceStart, quotationStart, false);
    add(sourceStart + length, quotationStart + length, true);
  }
  add(source.range.end, quotation.range.end, false);
  return parts;
}

const spanOf = ({ tokens }: WordRun, start: number, end: number): Span | undefined =>
  start < end ? tokens.span(start, end - 1) : undefined;

const textOf = ({ text }: WordRun, { start, end }: Span): string => text.slice(start, end);

/** Words that stand one after another in both texts; tokens by index. */
export interface EqualRun {
  readonly source: number;
  readonly quotation: number;
  readonly length: number;
}

/** The longest common subsequence of the words, in runs. What both begin and end with needs no table. */
export function equalRuns(source: WordRun, quotation: WordRun): readonly EqualRun[] {
  const a = wordsOf(source);
  const b = wordsOf(quotation);
  const { head, tail } = commonEnds(a, b);
  const inner = innerRuns(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const runs = [
    { source: 0, quotation: 0, length: head },
    ...inner.map((run) => shiftedRun(run, head, head)),
    { source: a.length - tail, quotation: b.length - tail, length: tail },
  ];
  return runs
    .filter(({ length }) => length > 0)
    .map((run) => shiftedRun(run, source.range.start, quotation.range.start));
}

const shiftedRun = ({ source, quotation, length }: EqualRun, inSource: number, inQuotation: number): EqualRun => ({
  source: source + inSource,
  quotation: quotation + inQuotation,
  length,
});

const wordsOf = ({ tokens, range }: WordRun): readonly string[] =>
  Array.from({ length: range.end - range.start }, (_, index) => tokens.token(range.start + index));

function innerRuns(a: readonly string[], b: readonly string[]): readonly EqualRun[] {
  const common = commonLengths(a, b);
  const runs: EqualRun[] = [];
  let x = 0;
  let y = 0;
  while (x < a.length && y < b.length) {
    let length = 0;
    while (x + length < a.length && y + length < b.length && a[x + length] === b[y + length]) length++;
    if (length > 0) runs.push({ source: x, quotation: y, length });
    x += length;
    y += length;
    if ((common[x + 1]?.[y] ?? 0) >= (common[x]?.[y + 1] ?? 0)) x++;
    else y++;
  }
  return runs;
}

/** Length of the longest common subsequence of the rests of both, by where the rests begin. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let x = a.length - 1; x >= 0; x--) {
    const row = rows[x] ?? new Uint16Array();
    const below = rows[x + 1] ?? new Uint16Array();
    for (let y = b.length - 1; y >= 0; y--) {
      row[y] = a[x] === b[y] ? (below[y + 1] ?? 0) + 1 : Math.max(below[y] ?? 0, row[y + 1] ?? 0);
    }
  }
  return rows;
}
