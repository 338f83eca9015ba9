import { type PhraseTable, phraseTable } from "#core/dates/phrase-table.ts";
import type { Language } from "#core/language/language.ts";
import type { LimitingBound, NumberWords, PhrasesByNumber } from "#core/language/number-words.ts";
import { perLanguage } from "#core/language/per-language.ts";
import { phraseList } from "#core/language/word-list.ts";
import { foldWord, splitWords } from "#core/language/words.ts";
import { currencyPrefixes, currencySigns } from "./currency-signs.ts";

/** The number words of one language, ready to be looked up in running text. */
export interface NumberLexicon {
  readonly words: NumberWords;
  /** Every first piece of what a number in words, or a currency before digits, can begin with, folded. */
  readonly openers: ReadonlySet<string>;
  readonly cardinals: PhraseTable<number>;
  readonly ordinals: PhraseTable<number>;
  readonly scales: PhraseTable<number>;
  readonly scaleLetters: PhraseTable<number>;
  readonly collectives: PhraseTable<number>;
  readonly loneCollectives: PhraseTable<number>;
  readonly parts: PhraseTable<number>;
  readonly articles: PhraseTable<true>;
  readonly hundred: PhraseTable<true>;
  readonly joiners: PhraseTable<true>;
  readonly partOf: PhraseTable<true>;
  readonly halves: PhraseTable<true>;
  readonly andHalf: PhraseTable<true>;
  readonly ordinalPrefixes: PhraseTable<true>;
  readonly ordinalSuffixes: PhraseTable<true>;
  readonly percent: PhraseTable<true>;
  /** By ISO 4217 code, undefined where it is not clear. */
  readonly currencies: PhraseTable<string | undefined>;
  readonly beforeUnit: PhraseTable<true>;
  readonly bounds: PhraseTable<LimitingBound>;
  readonly boundsAfter: PhraseTable<LimitingBound>;
  readonly between: PhraseTable<true>;
  readonly conjunctions: PhraseTable<true>;
  readonly labels: PhraseTable<true>;
  readonly beforeDayOfMonth: PhraseTable<true>;
  readonly beforeDecade: PhraseTable<true>;
  readonly decadeSuffixes: PhraseTable<true>;
  readonly beforeAge: PhraseTable<true>;
  readonly afterAge: PhraseTable<true>;
  readonly years: PhraseTable<true>;
  /** Folded. */
  readonly instrumentNouns: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

export const numberLexiconOf: (language: Language) => NumberLexicon = perLanguage((language) => {
  const { numbers: words } = language;
  return {
    words,
    openers: new Set([
      ...openingPhrases(words).map((phrase) => splitWords(phrase)[0]?.folded ?? ""),
      ...currencyPrefixes.openers,
    ]),
    cardinals: byNumber(words.cardinals),
    ordinals: byNumber(words.ordinals),
    scales: byNumber(words.scales),
    scaleLetters: byNumber(words.scaleLetters),
    collectives: byNumber(words.collectives),
    loneCollectives: byNumber(words.loneCollectives),
    parts: byNumber(words.parts),
    articles: list(words.articles),
    hundred: list(words.hundred),
    joiners: list(words.joiners),
    partOf: list(words.partOf),
    halves: list(words.halves),
    andHalf: list(words.andHalf),
    ordinalPrefixes: list(words.ordinalPrefixes),
    ordinalSuffixes: list(words.ordinalSuffixes),
    percent: list(`${words.percent}, %`),
    currencies: phraseTable([...currencyWords(words), ...currencySigns]),
    beforeUnit: list(words.beforeUnit),
    bounds: boundTable(words.bounds),
    boundsAfter: boundTable(words.boundsAfter),
    between: list(words.between),
    conjunctions: list(words.conjunctions),
    labels: list(words.labels),
    beforeDayOfMonth: list(words.beforeDayOfMonth),
    beforeDecade: list(words.beforeDecade),
    decadeSuffixes: list(words.decadeSuffixes),
    beforeAge: list(words.beforeAge),
    afterAge: list(words.afterAge),
    years: list(words.years),
    instrumentNouns: new Set(language.instrumentNouns.map(foldWord)),
    functionWords: new Set(language.functionWords.map(foldWord)),
  };
});

const openingPhrases = (words: NumberWords): readonly string[] =>
  [
    ...[words.cardinals, words.ordinals, words.parts, words.collectives, words.loneCollectives].flatMap(Object.values),
    ...[words.articles, words.halves, words.ordinalPrefixes],
  ].flatMap(phraseList);

const list = (phrases: string): PhraseTable<true> => phraseTable(phraseList(phrases).map((phrase) => [phrase, true]));

const byNumber = (phrases: PhrasesByNumber): PhraseTable<number> =>
  phraseTable(
    Object.entries(phrases).flatMap(([number, list]) => phraseList(list).map((phrase) => [phrase, Number(number)])),
  );

const boundTable = (phrases: NumberWords["boundsAfter"]): PhraseTable<LimitingBound> =>
  phraseTable(
    Object.entries(phrases).flatMap(([bound, list]) =>
      phraseList(list).map((phrase) => [phrase, bound as LimitingBound] as const),
    ),
  );

const currencyWords = ({ currencies }: NumberWords): readonly (readonly [string, string | undefined])[] =>
  Object.entries(currencies).flatMap(([code, list]) =>
    phraseList(list).map((phrase) => [phrase, code === "other" ? undefined : code] as const),
  );
