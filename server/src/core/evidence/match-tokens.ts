import type { Span } from "#core/text/span.ts";
import { type Quotation, type QuotationPart, type Step, wholeOf } from "./quotation.ts";
import type { TokenSequence } from "./tokens.ts";

/** One occurrence of a quotation: for each of its parts the half-open range of tokens that it is. */
export type Occurrence = readonly Span[];

/**
 * Where a quotation occurs: as it stands, since the source may have the same marks in it, else with its marks taken for what
 * they say. `sequence` is the text with its broken words read as the quotation has them; occurrences count in that.
 */
export function occurrencesOf(quotation: Quotation, tokens: TokenSequence): SequenceOccurrences {
  const sequence = readAs(quotation, tokens);
  const whole = findOccurrences(sequence, [wholeOf(quotation.words)]);
  const occurrences = whole.length > 0 || !quotation.isMarked ? whole : findOccurrences(sequence, quotation.parts);
  return { sequence, occurrences };
}

export interface SequenceOccurrences {
  readonly sequence: TokenSequence;
  readonly occurrences: readonly Occurrence[];
}

/** The text with every broken word joined that the quotation has as one word. */
export const readAs = ({ words }: Quotation, tokens: TokenSequence): TokenSequence =>
  tokens.joining((word) => words.has(` ${word} `));

/**
 * Where the parts of a quotation occur in order, as near to one another as they come: for every place of the last part at
 * most one occurrence.
 */
function findOccurrences(sequence: TokenSequence, parts: readonly QuotationPart[]): readonly Occurrence[] {
  const [first, ...others] = parts.map((part) => partFinder(sequence, part));
  if (first === undefined) return [];
  const byEnd = new Map<number, Occurrence>();
  for (let range = first(0); range !== undefined && byEnd.size < MOST_OCCURRENCES; range = first(range.start + 1)) {
    const occurrence = continued(range, others);
    if (occurrence === undefined) break;
    byEnd.set(occurrence.at(-1)?.end ?? 0, occurrence);
  }
  return [...byEnd.values()];
}

const MOST_OCCURRENCES = 1000;

function continued(first: Span, others: readonly PartFinder[]): Occurrence | undefined {
  const ranges = [first];
  for (const find of others) {
    const range = find(ranges.at(-1)?.end ?? 0);
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  return ranges;
}

/** Gives the first occurrence of a part at a token or behind it. */
export type PartFinder = (from: number) => Span | undefined;

export function partFinder(sequence: TokenSequence, part: QuotationPart): PartFinder {
  return part.steps === undefined ? wordsFinder(sequence, part.words) : stepsFinder(sequence, part.steps);
}

const wordsFinder =
  (sequence: TokenSequence, words: TokenSequence): PartFinder =>
  (from) => {
    const place = from < sequence.length ? sequence.words.indexOf(words.words, sequence.wordStart(from) - 1) : -1;
    if (place === -1) return undefined;
    const start = sequence.tokenAt(place + 1);
    return { start, end: start + words.length };
  };

function stepsFinder(sequence: TokenSequence, steps: readonly Step[]): PartFinder {
  const ends = endsOfSteps(sequence, steps);
  return (from) => {
    const start = ends.findIndex((end, index) => index >= from && end !== NOWHERE);
    return start === -1 ? undefined : { start, end: ends[start] ?? start };
  };
}

/**
 * For every token where the steps end that begin there, the nearest end if there are several. Goes through the steps from the
 * last to the first, so that no quotation, however made, takes more than its length times that of the text.
 */
function endsOfSteps(sequence: TokenSequence, steps: readonly Step[]): Int32Array {
  const tokens = Array.from({ length: sequence.length }, (_, index) => sequence.token(index));
  let ends = Int32Array.from({ length: sequence.length + 1 }, (_, index) => index);
  for (const step of steps.toReversed()) {
    ends = step.kind === "gap" ? endsBehindGap(ends) : endsBehindToken(ends, tokens, step);
  }
  return ends;
}

const NOWHERE = -1;

function endsBehindToken(behind: Int32Array, tokens: readonly string[], step: TokenStep): Int32Array<ArrayBuffer> {
  const ends = new Int32Array(behind.length).fill(NOWHERE);
  for (const [index, token] of tokens.entries()) if (fits(step, token)) ends[index] = behind[index + 1] ?? NOWHERE;
  return ends;
}

/** The nearest place to go on from is the best: ends do not come nearer the later one begins. */
function endsBehindGap(behind: Int32Array): Int32Array<ArrayBuffer> {
  const ends = new Int32Array(behind.length).fill(NOWHERE);
  let next = Number.POSITIVE_INFINITY;
  for (let index = behind.length - 1; index >= 0; index--) {
    if (behind[index] !== NOWHERE) next = index;
    if (next - index <= WORDS_IN_GAP) ends[index] = behind[next] ?? NOWHERE;
  }
  return ends;
}

/** The most words that a bracketed insertion stands for. */
const WORDS_IN_GAP = 10;

type TokenStep = Exclude<Step, { readonly kind: "gap" }>;

const fits = (step: TokenStep, token: string): boolean =>
  step.kind === "word" ? token === step.word : token.startsWith(step.prefix) && token.endsWith(step.suffix);
