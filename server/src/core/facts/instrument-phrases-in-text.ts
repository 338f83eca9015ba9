import type { RuleContext } from "#core/check/rule.ts";
import type { TextWords } from "#core/evidence/text-words.ts";
import { foldWord } from "#core/language/words.ts";
import type { SourceRecord } from "#core/record.ts";
import { isContentWord } from "./name-forms.ts";
import { nameableTextOf } from "./nameable-text.ts";

/**
 * What the body of an article calls the treaties, laws and resolutions of which it speaks: a noun such as "treaty" with the
 * words that go with it. The commonest first, and at most three. The author knows which of them is meant.
 */
export function instrumentPhrasesIn(source: SourceRecord, context: RuleContext): readonly string[] {
  const text = nameableTextOf(source, context);
  if (text === undefined) return [];
  const { words, language } = text;
  const nouns = new Set(language.instrumentNouns.flatMap((noun) => words.places(foldWord(noun))));
  const small = new Set(language.functionWords.map(foldWord));
  const counts = new Map<string, number>();
  for (const noun of [...nouns].sort((a, b) => a - b)) {
    const phrase = phraseAround(noun, words, small);
    if (phrase !== undefined) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).flatMap(([phrase], i) => (i < mostPhrases ? [phrase] : []));
}

const mostPhrases = 3;
const mostBefore = 4;
const mostBehind = 6;

/** Words with a capital before it, and behind it; without any of these the two words behind it. */
function phraseAround(noun: number, words: TextWords, small: ReadonlySet<string>): string | undefined {
  let first = noun;
  while (noun - first < mostBefore && isJoined(first - 1, words) && isName(first - 1, words, small)) first -= 1;
  let last = noun;
  for (let at = noun + 1; at - noun <= mostBehind && isJoined(at - 1, words); at++) {
    if (isName(at, words, small)) last = at;
    else if (!small.has(words.word(at))) break;
  }
  if (first === last) last = lowerCaseEnd(noun, words, small);
  return first === last ? undefined : words.written(first, last).replace(/\s+/g, " ");
}

/** Two words behind the noun, as in "perjanjian kerja sama" and "договор о дружбе". */
function lowerCaseEnd(noun: number, words: TextWords, small: ReadonlySet<string>): number {
  let last = noun;
  for (let at = noun + 1; at - noun <= mostBehind / 2 && isJoined(at - 1, words); at++) {
    if (!small.has(words.word(at)) && isContentWord(words.word(at))) last = at;
    if (last - noun >= 2) break;
  }
  return last;
}

/** Nothing but a blank or a hyphen stands between the word and the next one. */
const isJoined = (place: number, words: TextWords): boolean =>
  place >= 0 &&
  place + 1 < words.length &&
  /^\S+[\s-]\S+$/u.test(words.written(place, place + 1)) &&
  !/[.,;:!?"“”„«»()]/u.test(words.written(place, place + 1));

const isName = (place: number, words: TextWords, small: ReadonlySet<string>): boolean =>
  /^\p{Lu}/u.test(words.written(place)) && !small.has(words.word(place));
