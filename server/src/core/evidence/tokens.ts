import { partitionPoint } from "#core/partition-point.ts";
import { lastAtOrBefore } from "#core/text/line-index.ts";
import type { Span } from "#core/text/span.ts";
import { foldText } from "./folding.ts";
import type { OffsetMap } from "./offset-map.ts";
import { type PackedNumbers, packNumbers } from "./packed-numbers.ts";

/**
 * The words of a text, folded, in order; what stands between them does not count. A token is a run of letters, a number with
 * its separators and its minus ("5,5", "1.000", "-5"), or a sign that changes what is said (`%`, a currency). In scripts
 * written without blanks every letter is one. Apostrophes and hyphens part words.
 */
export class TokenSequence {
  /** All tokens, each between two blanks: " we do not want that ". Searching for whole tokens is searching in this. */
  readonly words: string;
  readonly length: number;
  /** Tokens that may be the first half of a word broken at a hyphen, ascending. */
  readonly breaks: readonly number[];
  readonly #parts: SequenceParts;

  constructor(parts: SequenceParts) {
    this.#parts = parts;
    this.words = parts.words;
    this.length = parts.wordStarts.length;
    this.breaks = parts.breaks;
  }

  token(index: number): string {
    const start = this.wordStart(index);
    return this.words.slice(start, this.words.indexOf(" ", start));
  }

  /** Where the token begins in `words`. */
  wordStart(index: number): number {
    return this.#parts.wordStarts[index] ?? this.words.length;
  }

  /** The last token that begins at or before this place in `words`. */
  tokenAt(place: number): number {
    return lastAtOrBefore(this.#parts.wordStarts, place);
  }

  /** The part of the original text from one token to another, both included. */
  span(first: number, last: number = first): Span {
    const { starts, ends, map } = this.#parts;
    return map.originalSpan({ start: starts[first] ?? 0, end: ends[last] ?? 0 });
  }

  /** The tokens that lie wholly inside the given part of the original text, as a half-open range of indexes. */
  within({ start, end }: Span): Span {
    const first = partitionPoint(this.length, (index) => this.span(index).start < start);
    return {
      start: first,
      end: Math.max(
        first,
        partitionPoint(this.length, (index) => this.span(index).end <= end),
      ),
    };
  }

  /** The sequence without the tokens in these half-open ranges of indexes. */
  without(ranges: readonly Span[]): TokenSequence {
    const kept = complement(ranges, this.length);
    if (kept.length === 1 && kept[0]?.start === 0 && kept[0].end === this.length) return this;
    return this.#choose(kept);
  }

  /** The sequence with every broken word joined whose whole form `isWord` knows. */
  joining(isWord: (word: string) => boolean): TokenSequence {
    const joined = new Set<number>();
    for (const index of this.breaks) {
      if (!joined.has(index - 1) && isWord(this.token(index) + this.token(index + 1))) joined.add(index);
    }
    return joined.size === 0 ? this : this.#joined(joined);
  }

  /** True when these tokens, given as in `words`, occur one after another. */
  has(words: string): boolean {
    return this.words.includes(words);
  }

  #choose(ranges: readonly Span[]): TokenSequence {
    const { starts, ends, breaks, map } = this.#parts;
    const texts: string[] = [" "];
    const wordStarts: number[] = [];
    const kept: number[] = [];
    const keptBreaks: number[] = [];
    let length = 1;
    for (const range of ranges) {
      const from = this.wordStart(range.start);
      texts.push(this.words.slice(from, this.wordStart(range.end)));
      for (const index of breaks) {
        if (range.start <= index && index + 1 < range.end) keptBreaks.push(kept.length + index - range.start);
      }
      for (let index = range.start; index < range.end; index++) {
        wordStarts.push(this.wordStart(index) - from + length);
        kept.push(index);
      }
      length += this.wordStart(range.end) - from;
    }
    return new TokenSequence({
      words: texts.join(""),
      wordStarts: packNumbers(wordStarts),
      starts: packNumbers(kept.map((index) => starts[index] ?? 0)),
      ends: packNumbers(kept.map((index) => ends[index] ?? 0)),
      breaks: keptBreaks,
      map,
    });
  }

  /** Joins each of these tokens with the next one. */
  #joined(joined: ReadonlySet<number>): TokenSequence {
    const { starts, ends, map } = this.#parts;
    const kept = Array.from({ length: this.length }, (_, index) => index).filter((index) => !joined.has(index - 1));
    const places = new Map(kept.map((index, place) => [index, place]));
    return new TokenSequence({
      ...layOut(kept.map((index) => this.token(index) + (joined.has(index) ? this.token(index + 1) : ""))),
      starts: packNumbers(kept.map((index) => starts[index] ?? 0)),
      ends: packNumbers(kept.map((index) => ends[joined.has(index) ? index + 1 : index] ?? 0)),
      breaks: this.breaks.flatMap((index) => (joined.has(index) ? [] : (places.get(index) ?? []))),
      map,
    });
  }
}

interface SequenceParts {
  readonly words: string;
  /** Of each token, in `words`. */
  readonly wordStarts: PackedNumbers;
  /** Of each token, in the folded text. */
  readonly starts: PackedNumbers;
  readonly ends: PackedNumbers;
  readonly breaks: readonly number[];
  readonly map: OffsetMap;
}

/** What the ranges leave of the indexes below `length`. */
function complement(ranges: readonly Span[], length: number): readonly Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > next) left.push({ start: next, end: Math.min(start, length) });
    next = Math.max(next, end);
  }
  if (next < length) left.push({ start: next, end: length });
  return left;
}

export function tokenize(text: string): TokenSequence {
  const folded = foldText(text);
  const tokens: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const pattern = WITHOUT_BLANKS.test(folded.text) ? ANY_TOKEN : TOKEN;
  let before = 0;
  for (;;) {
    const found = nextToken(folded.text, before, pattern);
    if (found === undefined) break;
    const { start, end } = found;
    const token = folded.text.slice(start, end);
    if (start - before === 2 && folded.text.startsWith("- ", before) && isBroken(tokens.at(-1), token)) {
      breaks.push(tokens.length - 1);
    }
    tokens.push(token);
    starts.push(start);
    ends.push(end);
    before = end;
  }
  return new TokenSequence({
    ...layOut(tokens),
    starts: packNumbers(starts),
    ends: packNumbers(ends),
    breaks,
    map: folded.map,
  });
}

/** Most tokens are ASCII letters between two blanks, and need no regular expression. */
function nextToken(folded: string, from: number, pattern: RegExp): Span | undefined {
  const start = folded.charCodeAt(from) === BLANK ? from + 1 : from;
  let end = start;
  while (isLowerLetter(folded.charCodeAt(end))) end += 1;
  if (end > start && !(folded.charCodeAt(end) > LAST_OF_ASCII)) return { start, end };
  pattern.lastIndex = from;
  const match = pattern.exec(folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

const BLANK = 0x20;
const LAST_OF_ASCII = 0x7f;
const isLowerLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const NUMBER = String.raw`(?:(?<=^|[ (\[])(?<!\p{Nd} )-(?=\p{Nd}))?\p{N}+(?:[.,]\p{Nd}+)*`;
const SIGN = String.raw`[%‰٪\p{Sc}]`;
const SOLITARY = String.raw`(?=\p{L})[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;

/** The blocks in which there are such letters. */
const WITHOUT_BLANKS =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\uA4FF\uA9E0-\uAA7F\uF900-\uFAFF\u{1AFF0}-\u{3FFFF}]/u;

/** The first way is the second, faster, for most letters of Latin and Cyrillic. */
const PLAIN_WORD = String.raw`[a-z\u00DF-\u00F6\u00F8-\u02AF\u0430-\u045F]+(?![\p{L}\p{M}])`;
const TOKEN = new RegExp(String.raw`${PLAIN_WORD}|\p{L}[\p{L}\p{M}]*|${NUMBER}|${SIGN}`, "gu");
const ANY_TOKEN = new RegExp(
  String.raw`${SOLITARY}\p{M}*|\p{L}\p{M}*(?:(?!${SOLITARY})\p{L}\p{M}*)*|${NUMBER}|${SIGN}`,
  "gu",
);

/** A number is not broken: "2021- 23" is a range. */
const isBroken = (first: string | undefined, second: string): boolean =>
  first !== undefined && LETTERS.test(first) && LETTERS.test(second);

const LETTERS = /^\p{L}/u;

function layOut(tokens: readonly string[]): { readonly words: string; readonly wordStarts: PackedNumbers } {
  let start = 1;
  const wordStarts = tokens.map((token) => {
    start += token.length + 1;
    return start - token.length - 1;
  });
  return { words: tokens.length === 0 ? " " : ` ${tokens.join(" ")} `, wordStarts: packNumbers(wordStarts) };
}
