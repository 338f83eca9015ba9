import type { DifferingPart, QuotationDiffers } from "#core/evidence/quotation-result.ts";
import type { DiffPart } from "#core/evidence/word-diff.ts";

/** In what a quotation differs from its source, for people to read. */
export type QuotationDifference =
  | { readonly kind: "left-out"; readonly words: string; readonly reading: string }
  | { readonly kind: "added"; readonly words: string; readonly reading: string }
  | { readonly kind: "replaced"; readonly words: string; readonly by: string; readonly reading: string }
  | { readonly kind: "several"; readonly reading: string }
  | { readonly kind: "order" };

/**
 * The one change, or that there are several. `words` are the source's, save those that were added; `reading` is what the source
 * says there, with a few words around it.
 * @param quotation the words as they are quoted
 * @param text the article's
 */
export function describeDifference({ parts }: QuotationDiffers, quotation: string, text: string): QuotationDifference {
  const changed = parts.filter(({ diff }) => diff.some(isChange));
  const [part] = changed;
  if (part === undefined) return { kind: "order" };
  const reading = readingOf(part, quotation, text);
  const deleted = part.diff.filter(({ kind }) => kind === "deleted");
  const inserted = part.diff.filter(({ kind }) => kind === "inserted");
  const [words] = deleted.map((run) => onOneLine(run.text, quotation));
  const [by] = inserted.map((run) => onOneLine(run.text, quotation));
  if (changed.length > 1 || !isOneChange(part.diff)) return { kind: "several", reading };
  if (words !== undefined && by !== undefined) return { kind: "replaced", words, by, reading };
  if (words !== undefined) return { kind: "left-out", words, reading };
  return { kind: "added", words: by ?? "", reading };
}

const isChange = ({ kind }: DiffPart): boolean => kind !== "equal";

/** Of a replacement both halves stand side by side. */
function isOneChange(diff: readonly DiffPart[]): boolean {
  return diff.findLastIndex(isChange) - diff.findIndex(isChange) + 1 === diff.filter(isChange).length;
}

/** A passage of a source in one line, with words that were broken at its ends as the quotation has them. */
export function onOneLine(passage: string, quotation: string): string {
  const quoted = quotation.toLowerCase();
  return passage
    .replaceAll("\u00AD", "")
    .replaceAll(/(\p{L}+)-\s+(\p{L}+)/gu, (broken, first: string, second: string) =>
      quoted.includes(`${first}${second}`.toLowerCase()) ? `${first}${second}` : broken,
    )
    .replaceAll(/\s+/g, " ");
}

function readingOf({ source, diff }: DifferingPart, quotation: string, text: string): string {
  const slice = (start: number, end: number): string => onOneLine(text.slice(start, end), quotation);
  const start = sourceEnd(diff.slice(0, diff.findIndex(isChange))) ?? source.start;
  const end = sourceStart(diff.slice(diff.findLastIndex(isChange) + 1)) ?? source.end;
  const before = lastWords(slice(source.start, start));
  const middle = slice(start, end);
  if (middle.length > LONGEST_CHANGE) return `${before}${middle.slice(0, LONGEST_CHANGE)}…`;
  return `${before}${middle}${firstWords(slice(end, source.end))}`;
}

const LONGEST_CHANGE = 200;
const WORDS_AROUND = 4;

const sourceEnd = (diff: readonly DiffPart[]): number | undefined =>
  diff.flatMap((part) => ("source" in part ? part.source.end : [])).at(-1);

const sourceStart = (diff: readonly DiffPart[]): number | undefined =>
  diff.flatMap((part) => ("source" in part ? part.source.start : []))[0];

function lastWords(text: string): string {
  const from = Array.from(text.matchAll(/\S+/g), ({ index }) => index).at(-WORDS_AROUND) ?? 0;
  return `${from > 0 ? "…" : ""}${text.slice(from)}`;
}

function firstWords(text: string): string {
  const ends = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => index + word.length);
  const end = ends[WORDS_AROUND - 1] ?? text.length;
  return `${text.slice(0, end)}${end < text.trimEnd().length ? "…" : ""}`;
}
