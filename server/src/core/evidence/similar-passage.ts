import type { Span } from "#core/text/span.ts";
import { searchApproximately } from "./approximate-search.ts";
import { findOneWordOff } from "./one-word-off.ts";
import type { TokenSequence } from "./tokens.ts";
import { type EqualRun, equalRuns, type WordRun } from "./word-diff.ts";

/** A passage that reads nearly like a quotation. */
export interface SimilarPassage {
  /** A half-open range of tokens. */
  readonly range: Span;
  /** 1 less the share of letters that must be added, removed or changed to get one from the other. */
  readonly similarity: number;
}

/** Shorter quotations are found exactly or not at all: everything resembles them. */
const FEWEST_LETTERS = 20;

/** What is quoted with a mistake lies above this, other texts and the same words in another order below. */
const SIMILAR_FROM = 0.75;

/**
 * The passages most like the quoted words: the same but for one word that was dropped or put in, else at least three quarters
 * the same; among equals, those with the most words in common.
 */
export function findSimilarPassages(source: Omit<WordRun, "range">, quotation: WordRun): readonly SimilarPassage[] {
  const pattern = quotation.tokens.words.trim();
  if (pattern.length < FEWEST_LETTERS) return [];
  const oneWordOff = findOneWordOff(source.tokens, quotation.tokens);
  if (oneWordOff.length > 0) {
    return oneWordOff.map(({ range, letters }) => ({ range, similarity: Math.max(0, 1 - letters / pattern.length) }));
  }
  const mostErrors = Math.floor(pattern.length * (1 - SIMILAR_FROM));
  const candidates = searchApproximately(source.tokens.words, pattern, mostErrors).map(({ start, end, errors }) => {
    const { range, runs } = fitted(source, wholeTokens(source.tokens, start, end), quotation);
    return { range, similarity: 1 - errors / pattern.length, equal: equalWords(runs) };
  });
  const most = Math.max(...candidates.map(({ equal }) => equal));
  const best = candidates.filter(({ equal }) => equal === most);
  return best.filter(({ range }, index) => best.findIndex((other) => other.range.start === range.start) === index);
}

/** The tokens of which at least half is in this part of `words`. */
function wholeTokens(tokens: TokenSequence, start: number, end: number): Span {
  const first = tokens.tokenAt(start);
  const last = tokens.tokenAt(end - 1);
  const middle = (index: number): number => tokens.wordStart(index) + tokens.token(index).length / 2;
  const from = start > middle(first) ? first + 1 : first;
  return { start: from, end: Math.max(from + 1, end < middle(last) ? last : last + 1) };
}

/**
 * Fits a passage to the words of the quotation: without words at either end that stand for none of its words, and with the
 * quotation's first and last word where these stand just outside, before something that was left out ("they [do not] want"
 * resembles "they want" less, letter by letter, than "not want" does).
 */
function fitted(source: Omit<WordRun, "range">, range: Span, quotation: WordRun): FittedPassage {
  let narrow = alignment(source, range, quotation);
  for (;;) {
    const wider = widened(narrow, source.tokens.length);
    const wide = alignment(source, wider, quotation);
    if (equalWords(wide.runs) <= equalWords(narrow.runs)) return narrow;
    narrow = wide;
  }
}

/** On the sides where the quotation has words that the passage has not. */
function widened({ range, before, after }: Alignment, length: number): Span {
  return {
    start: before === 0 ? range.start : Math.max(0, range.start - WORDS_LEFT_OUT),
    end: after === 0 ? range.end : Math.min(length, range.end + WORDS_LEFT_OUT),
  };
}

interface FittedPassage {
  readonly range: Span;
  readonly runs: readonly EqualRun[];
}

/** The most words between a word at the end of a quotation and the rest of it. */
const WORDS_LEFT_OUT = 2;

interface Alignment extends FittedPassage {
  /** The quotation's words before the first run, and behind the last one. */
  readonly before: number;
  readonly after: number;
}

function alignment(source: Omit<WordRun, "range">, range: Span, quotation: WordRun): Alignment {
  const runs = equalRuns({ ...source, range }, quotation);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return { range, runs, before: 0, after: 0 };
  const lastEnd = last.source + last.length;
  const before = first.quotation - quotation.range.start;
  const after = quotation.range.end - (last.quotation + last.length);
  const start = Math.max(range.start, first.source - before);
  return { range: { start, end: Math.min(range.end, lastEnd + after) }, runs, before, after };
}

const equalWords = (runs: readonly EqualRun[]): number => runs.reduce((sum, { length }) => sum + length, 0);
