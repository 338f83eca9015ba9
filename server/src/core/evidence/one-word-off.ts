import type { Span } from "#core/text/span.ts";
import type { TokenSequence } from "./tokens.ts";

/** A passage that has one word more or one word less than the quotation, with the letters of that word and its blank. */
export interface OneWordOff {
  readonly range: Span;
  readonly letters: number;
}

/**
 * The passages that are the quotation but for one word between others that was dropped from it or put into it. A short
 * quotation without "not" is less than three quarters of what was said, letter by letter, and means the opposite.
 */
export function findOneWordOff(source: TokenSequence, quotation: TokenSequence): readonly OneWordOff[] {
  if (quotation.length > MOST_WORDS) return [];
  const found: OneWordOff[] = [];
  for (let index = 1; index < quotation.length; index++) {
    const before = wordsOf(quotation, 0, index);
    if (quotation.length >= FEWEST_EQUAL_WORDS)
      found.push(...findAround(source, before, wordsOf(quotation, index, quotation.length)));
    if (index < quotation.length - 1 && quotation.length > FEWEST_EQUAL_WORDS) {
      found.push(
        ...findTogether(
          source,
          before + wordsOf(quotation, index + 1, quotation.length).slice(1),
          quotation.token(index),
        ),
      );
    }
  }
  return found;
}

/** In a longer quotation a single word is no large part of it. */
const MOST_WORDS = 40;
const FEWEST_EQUAL_WORDS = 2;

/** The tokens from one index to another, each between blanks. */
const wordsOf = (tokens: TokenSequence, start: number, end: number): string =>
  tokens.words.slice(tokens.wordStart(start) - 1, end === tokens.length ? undefined : tokens.wordStart(end));

/** Where these words stand with one more word between them. */
function* findAround(source: TokenSequence, before: string, behind: string): Iterable<OneWordOff> {
  for (const place of placesOf(source, before)) {
    const extra = place + before.length;
    const rest = source.words.indexOf(" ", extra);
    if (rest === -1 || !source.words.startsWith(behind, rest)) continue;
    yield { range: rangeAt(source, place, rest + behind.length), letters: rest - extra + 1 };
  }
}

/** Where these words stand together, without the one between them. */
function* findTogether(source: TokenSequence, words: string, missing: string): Iterable<OneWordOff> {
  for (const place of placesOf(source, words)) {
    yield { range: rangeAt(source, place, place + words.length), letters: missing.length + 1 };
  }
}

function* placesOf(source: TokenSequence, words: string): Iterable<number> {
  let place = source.words.indexOf(words);
  for (let count = 0; place !== -1 && count < MOST_PLACES; count++) {
    yield place;
    place = source.words.indexOf(words, place + 1);
  }
}

const MOST_PLACES = 50;

/** The tokens in a part of `words` that begins and ends with a blank. */
const rangeAt = (source: TokenSequence, start: number, end: number): Span => ({
  start: source.tokenAt(start + 1),
  end: source.tokenAt(end - 2) + 1,
});
