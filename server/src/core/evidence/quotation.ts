import type { Span } from "#core/text/span.ts";
import { type TokenSequence, tokenize } from "./tokens.ts";

/** A quotation as it is looked for. */
export interface Quotation {
  readonly text: string;
  /** All its words, as if nothing were marked in it. */
  readonly words: TokenSequence;
  /**
   * What stands between the marks of omission, in order. One part, unless something was left out; none, if there is no word
   * in the quotation.
   */
  readonly parts: readonly QuotationPart[];
  /** False where it is one part with nothing in brackets. */
  readonly isMarked: boolean;
}

export interface QuotationPart {
  /** Where it stands in the quotation. */
  readonly span: Span;
  /** Its words, without those the author put in brackets. Spans count in the quotation. */
  readonly words: TokenSequence;
  /** What to look for, where brackets make it more than `words`. */
  readonly steps: readonly Step[] | undefined;
}

/** A word; any words, or none, for a bracketed insertion; a word some letters of which were changed in brackets. */
export type Step =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "gap" }
  | { readonly kind: "stem"; readonly prefix: string; readonly suffix: string };

/**
 * Reads the marks that authors put into quotations: `…`, `...`, `[…]`, `(...)` for what they left out, `[he]` for words they
 * put in place of others, `[T]he` for a letter they changed, `[sic]` for none of these. A word broken at a hyphen is read as
 * one where `isWord` knows it.
 */
export function readQuotation(text: string, isWord: (word: string) => boolean): Quotation {
  const words = tokenize(text).joining(isWord);
  if (words.length === 0) return { text, words, parts: [], isMarked: false };
  const marks = Array.from(text.matchAll(MARK), ({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
  if (marks.length === 0) return { text, words, parts: [wholeOf(words)], isMarked: false };
  const isOmission = ({ start, end }: Span): boolean => OMISSION.test(text.slice(start, end));
  const brackets = marks.filter((mark) => !isOmission(mark));
  return { text, words, parts: partsBetween({ text, words, brackets }, marks.filter(isOmission)), isMarked: true };
}

/** A quotation as one part, its marks taken for mere punctuation. */
export const wholeOf = (words: TokenSequence): QuotationPart => ({
  span: words.span(0, words.length - 1),
  words,
  steps: undefined,
});

const ELLIPSIS = String.raw`(?:…|\.(?:[ \u00A0]?\.){2,})`;
const MARK = new RegExp(String.raw`\[[^[\]]*\]|\(\s*(?:${ELLIPSIS}|sic!?)\s*\)|${ELLIPSIS}`, "giu");
const OMISSION = new RegExp(String.raw`^[[(]?\s*${ELLIPSIS}\s*[\])]?$`, "u");
const SIC = /^[[(]\s*sic!?\s*[\])]$/iu;

interface MarkedText {
  readonly text: string;
  readonly words: TokenSequence;
  readonly brackets: readonly Span[];
}

function partsBetween(marked: MarkedText, omissions: readonly Span[]): readonly QuotationPart[] {
  const starts = [0, ...omissions.map(({ end }) => end)];
  const ends = [...omissions.map(({ start }) => start), marked.text.length];
  return starts.flatMap((start, index) => partOf(marked, { start, end: ends[index] ?? start }) ?? []);
}

function partOf({ text, words, brackets }: MarkedText, between: Span): QuotationPart | undefined {
  const inside = brackets.filter(({ start, end }) => between.start <= start && end <= between.end);
  const range = words.within(between);
  const outside = [
    { start: 0, end: range.start },
    { start: range.end, end: words.length },
  ];
  const own = words.without([...outside, ...inside.map((bracket) => words.within(bracket))]);
  if (own.length === 0) return undefined;
  const steps = inside.length === 0 ? undefined : stepsOf({ text, words, brackets: inside }, range);
  return { span: own.span(0, own.length - 1), words: own, steps };
}

function stepsOf(marked: MarkedText, range: Span): readonly Step[] {
  const steps: (Step | undefined)[] = [];
  for (let index = range.start; index < range.end; index++) {
    steps[index] = { kind: "word", word: marked.words.token(index) };
  }
  for (const bracket of marked.brackets) {
    const { step, first, end } = bracketStep(marked, bracket);
    steps.fill(undefined, first, end);
    if (first < end) steps[first] = step;
  }
  return withoutOuterGaps(steps.filter((step) => step !== undefined));
}

/** What stands for any words at either end of a part stands for none. */
function withoutOuterGaps(steps: readonly Step[]): readonly Step[] {
  const isWord = ({ kind }: Step): boolean => kind !== "gap";
  return steps.slice(steps.findIndex(isWord), steps.findLastIndex(isWord) + 1);
}

/** What a bracket asks for, in place of which tokens. */
function bracketStep(
  { text, words }: MarkedText,
  bracket: Span,
): { readonly step: Step | undefined; readonly first: number; readonly end: number } {
  const inner = words.within(bracket);
  if (SIC.test(text.slice(bracket.start, bracket.end))) return { step: undefined, first: inner.start, end: inner.end };
  const { before, after } = stemAround(text, bracket);
  if (!before && !after) return { step: { kind: "gap" }, first: inner.start, end: inner.end };
  const prefix = before ? words.token(inner.start - 1) : "";
  const suffix = after ? words.token(inner.end) : "";
  const first = before ? inner.start - 1 : inner.start;
  return { step: { kind: "stem", prefix, suffix }, first, end: after ? inner.end + 1 : inner.end };
}

/** On which sides a bracket is part of a word, as in "[T]he" and "want[ed]"; a note as in "want[1]" is not. */
function stemAround(text: string, { start, end }: Span): { readonly before: boolean; readonly after: boolean } {
  if (!/^\[\p{L}*\]$/u.test(text.slice(start, end))) return { before: false, after: false };
  return {
    before: /\p{L}\p{M}*$/u.test(text.slice(Math.max(0, start - 8), start)),
    after: /^\p{L}/u.test(text.slice(end, end + 2)),
  };
}
