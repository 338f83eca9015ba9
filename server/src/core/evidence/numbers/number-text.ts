import { lexiconOf } from "#core/dates/date-lexicon.ts";
import { type DateText, dateText, isCapitalised, isJoined, isMark } from "#core/dates/date-text.ts";
import type { Match, PhraseTable } from "#core/dates/phrase-table.ts";
import type { Language } from "#core/language/language.ts";
import type { SplitText } from "#core/language/words.ts";
import type { Span } from "#core/text/span.ts";
import { type NumberLexicon, numberLexiconOf } from "./number-lexicon.ts";

/** Running text with the words of one language to read numbers in it. */
export interface NumberText extends DateText {
  readonly numbers: NumberLexicon;
  /** Indexes, ascending, of the words that a number can begin with: most words are none, and need no closer look. */
  readonly openings: readonly number[];
  /** Indexes of words that no number may begin with or take in: those of dates, addresses and codes. */
  readonly barred: ReadonlySet<number>;
}

/** `bars` tells, from the words, which of them are barred. */
export function numberText(
  text: SplitText,
  language: Language,
  bars: (text: NumberText) => ReadonlySet<number>,
): NumberText {
  const numbers = numberLexiconOf(language);
  const openings: number[] = [];
  for (let index = 0; index < text.words.length; index += 1) if (mayOpen(text, index, numbers)) openings.push(index);
  const free = { ...dateText(text, lexiconOf(language), true), numbers, openings, barred: new Set<number>() };
  return { ...free, barred: bars(free) };
}

function mayOpen({ text, words }: SplitText, index: number, { openers }: NumberLexicon): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.kind === "number" || openers.has(word.folded)) return true;
  if (word.kind === "word") return ROMAN_DIGITS.includes(text.charAt(word.span.start));
  // A vulgar fraction is folded to several characters.
  return word.kind === "mark" && word.folded.length > 1;
}

/** Of small numbers, as typed on a Latin and on a Cyrillic keyboard. */
export const ROMAN_DIGITS = "IVXІХ";

/** The word as written. */
export function written({ text, words }: NumberText, index: number): string {
  const span = words[index]?.span;
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/** What stands between the word at `index` and the one before. */
export function gapBefore({ text, words }: NumberText, index: number): string {
  const before = words[index - 1];
  const word = words[index];
  return before === undefined || word === undefined ? "" : text.slice(before.span.end, word.span.start);
}

/** The part of the text from one word to another, the latter excluded. */
export function spanOfWords({ words }: NumberText, start: number, next: number): Span {
  return { start: words[start]?.span.start ?? 0, end: words[next - 1]?.span.end ?? 0 };
}

/** The index behind a hyphen that is joined on both sides: "5-million". */
export function skipHyphen(text: NumberText, index: number): number {
  return isMark(text, index, "-") && isJoined(text, index) && isJoined(text, index + 1) ? index + 1 : index;
}

/** The longest phrase that ends right before the word at `index`. */
export function matchBefore<Value>(
  { words }: NumberText,
  index: number,
  phrases: PhraseTable<Value>,
): { readonly value: Value; readonly start: number } | undefined {
  for (let start = Math.max(0, index - LONGEST_PHRASE); start < index; start += 1) {
    const found = phrases.match(words, start);
    if (found?.next === index) return { value: found.value, start };
  }
  return undefined;
}

/** The pieces of "sekurang-kurangnya" and the like, and of the longest phrases of such pieces. */
const LONGEST_PHRASE = 6;

/** The phrase at `index`, or behind a hyphen there. */
export const matchHyphenated = <Value>(
  text: NumberText,
  index: number,
  phrases: PhraseTable<Value>,
): Match<Value> | undefined => phrases.match(text.words, index) ?? phrases.match(text.words, skipHyphen(text, index));

/** True where a capital is no sign of a name. */
export function isSentenceStart(text: NumberText, index: number): boolean {
  const before = text.words[index - 1];
  if (before === undefined || before.kind === "break" || gapBefore(text, index).includes("\n")) return true;
  return before.kind === "mark" && !",;-/'&".includes(before.folded);
}

/** True for a capitalised word inside a sentence that is not one of the language's frequent words. */
export function isNameLike(text: NumberText, index: number): boolean {
  const word = text.words[index];
  if (word?.kind !== "word" || !isCapitalised(text, index) || isSentenceStart(text, index)) return false;
  return !text.numbers.functionWords.has(word.folded);
}
