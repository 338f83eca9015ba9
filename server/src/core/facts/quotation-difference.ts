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
 * @param text the article's
 */
export function describeDifference({ parts }: QuotationDiffers, text: string): QuotationDifference {
  const changed = parts.filter(({ diff }) => diff.some(isChange));
  const [part] = changed;
  if (part === undefined) return { kind: "order" };
  const reading = readingOf(part, text);
  const deleted = part.diff.filter(({ kind }) => kind === "deleted");
  const inserted = part.diff.filter(({ kind }) => kind === "inserted");
  const [words] = deleted.map(onOneLine);
  const [by] = inserted.map(onOneLine);
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

const onOneLine = ({ text }: { readonly text: string }): string =>
  text.replaceAll("\u00AD", "").replaceAll(/\s+/g, " ");

function readingOf({ source, diff }: DifferingPart, text: string): string {
  const first = diff.findIndex(isChange);
  const last = diff.findLastIndex(isChange);
  const start = sourceEnd(diff.slice(0, first)) ?? source.start;
  const end = sourceStart(diff.slice(last + 1)) ?? source.end;
  const before = lastWords(text.slice(source.start, start));
  const after = firstWords(text.slice(end, source.end));
  const middle = text.slice(start, end);
  const cut = middle.length > LONGEST_CHANGE ? `${middle.slice(0, LONGEST_CHANGE)}…` : `${middle}${after}`;
  return onOneLine({ text: `${before}${cut}` }).trim();
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
