import { type CountedFromWords, countedFromWords } from "#core/language/counted-from-words.ts";
import type { Language } from "#core/language/language.ts";
import { perLanguage } from "#core/language/per-language.ts";
import { type RelativeUnit, relativeWords } from "#core/language/relative-words.ts";
import { phraseList } from "#core/language/word-list.ts";
import type { Span } from "#core/text/span.ts";
import { type DateText, matchNumber } from "./date-text.ts";
import { type Match, type PhraseTable, phraseTable } from "./phrase-table.ts";

/** Words that tell a time by another one of the same text: "two days later", "am Vortag". */
export interface CountedFrom {
  readonly span: Span;
  /** Days from the other time: one number, or one on either side of it. */
  readonly offsets: readonly number[];
  /** Days by which they may be rounded. */
  readonly around: number;
  /** The other time may be that of writing: "am Vortag", but not "two days later". */
  readonly mayBeWriting: boolean;
  /** "At the weekend", which is not counted. */
  readonly isWeekend: boolean;
}

/** In text order; none in a language without a table. */
export function countedFromIn(text: DateText): readonly CountedFrom[] {
  const lexicon = lexiconFor(text.lexicon.language);
  if (lexicon === undefined) return [];
  const found: CountedFrom[] = [];
  let index = 0;
  while (index < text.words.length) {
    const word = text.words[index];
    const mayOpen = word?.kind === "number" || lexicon.openers.has(word?.folded ?? "");
    const match = mayOpen ? (matchPhrase(text, lexicon, index) ?? matchCounted(text, lexicon, index)) : undefined;
    const [first, last] = [text.words[index], text.words[(match?.next ?? 0) - 1]];
    if (match && first && last) found.push({ span: { start: first.span.start, end: last.span.end }, ...match.value });
    index = match?.next ?? index + 1;
  }
  return found;
}

type Counted = Omit<CountedFrom, "span">;

function matchPhrase({ words }: DateText, { nextDay, weekend }: Lexicon, index: number): Match<Counted> | undefined {
  const day = nextDay.match(words, index);
  const found = day ?? weekend.match(words, index);
  const value = { offsets: day ? [-1, 1] : [], around: 0, mayBeWriting: true, isWeekend: day === undefined };
  return found && { value, next: found.next };
}

function matchCounted(text: DateText, lexicon: Lexicon, index: number): Match<Counted> | undefined {
  const { words } = text;
  const opened = lexicon.before.match(words, index);
  const at = opened?.next ?? index;
  const one = lexicon.ones.match(words, at);
  const number = one ? { value: 1, next: at } : (matchNumber(text, at, 1, 2) ?? lexicon.counts.match(words, at));
  const unit = one ?? (number && lexicon.units.match(words, number.next));
  const closed = unit && lexicon.after.match(words, unit.next);
  const direction = closed?.value ?? opened?.value;
  if (number === undefined || unit === undefined || direction === undefined) return undefined;
  const { days, around } = DAYS[unit.value];
  const value = { offsets: [direction * number.value * days], around, mayBeWriting: false, isWeekend: false };
  return { value, next: closed?.next ?? unit.next };
}

/** A month "later" is seldom counted to the day. */
const DAYS: Readonly<Record<RelativeUnit, { readonly days: number; readonly around: number }>> = {
  day: { days: 1, around: 0 },
  week: { days: 7, around: 3 },
  month: { days: 30, around: 16 },
  year: { days: 365, around: 183 },
};

interface Lexicon {
  /** The words that one can begin with, apart from numbers. */
  readonly openers: ReadonlySet<string>;
  /** 1 of a later time, -1 of an earlier one. */
  readonly before: PhraseTable<number>;
  readonly after: PhraseTable<number>;
  readonly nextDay: PhraseTable<true>;
  readonly weekend: PhraseTable<true>;
  readonly ones: PhraseTable<RelativeUnit>;
  readonly units: PhraseTable<RelativeUnit>;
  readonly counts: PhraseTable<number>;
}

const lexiconFor = perLanguage((language): Lexicon | undefined => {
  const words = Object.hasOwn(countedFromWords, language.tag) ? countedFromWords[language.tag] : undefined;
  return words && compile(words, language);
});

function compile(words: CountedFromWords, { tag, numbers }: Language): Lexicon {
  const flags = (phrases: string) => phraseTable(phraseList(phrases).map((phrase) => [phrase, true] as const));
  const inUnits = (entries: readonly (readonly [RelativeUnit, string])[]) =>
    phraseTable(entries.flatMap(([unit, phrases]) => phraseList(phrases).map((phrase) => [phrase, unit] as const)));
  const signed = (phrases: string, sign: number) => phraseList(phrases).map((phrase) => [phrase, sign] as const);
  const directions = (later: string, earlier: string) => phraseTable([...signed(later, 1), ...signed(earlier, -1)]);
  const { units = {}, one = "" } = relativeWords[tag] ?? {};
  const named = [...Object.entries(units), ["day", words.days ?? ""]] as [RelativeUnit, string][];
  const counts = Object.entries(numbers.cardinals).flatMap(([value, phrases]) =>
    phraseList(phrases).map((phrase) => [phrase, Number(value)] as const),
  );
  const begun = {
    before: directions(words.laterBefore, ""),
    nextDay: flags(words.nextDay),
    weekend: flags(words.weekend),
    ones: inUnits(Object.entries(words.ones ?? {}) as [RelativeUnit, string][]),
    units: phraseTable(
      named.flatMap(([unit, phrases]) => phraseList(phrases).map((phrase) => [phrase, unit] as const)),
    ),
    counts: phraseTable([...phraseList(one).map((phrase) => [phrase, 1] as const), ...counts]),
  };
  const openers = new Set(Object.values(begun).flatMap((table) => table.openers));
  return { ...begun, openers, after: directions(words.later, words.earlier), units: inUnits(named) };
}
