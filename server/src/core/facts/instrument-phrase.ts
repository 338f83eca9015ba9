import type { Language } from "#core/language/language.ts";
import { type Span, spanOf } from "#core/text/span.ts";
import { grammarOf, isGeneric } from "./phrase-grammar.ts";
import { PhraseText, type PlacedDate, type SplitText } from "./phrase-text.ts";

/** A noun that names an instrument, with what of its name and its date stands around it. */
export interface InstrumentPhrase {
  readonly head: string;
  /** From the first to the last word that belongs to it. */
  readonly span: Span;
  /** Words of the name beside the noun, folded. */
  readonly words: readonly string[];
  readonly years: readonly PhraseYear[];
  /** It has a word that the instrument's name has not: another one is meant. */
  readonly isForeign: boolean;
}

export interface PhraseYear {
  readonly year: number;
  /** Of its digits. */
  readonly span: Span;
  /** It stands loose behind the name, so it may be the year of what the sentence tells of. */
  readonly isLoose: boolean;
}

/** Whether a word, folded, can stand in the name of the instrument that is asked for. */
export type IsKnown = (word: string) => boolean;

/**
 * Finds the phrases of a text, as they read for an instrument. Their number and order do not depend on which. `undefined` for a
 * language without a grammar.
 */
export function phraseReader(
  text: SplitText,
  language: Language,
): ((isKnown: IsKnown) => InstrumentPhrase[]) | undefined {
  const grammar = grammarOf(language);
  const read = grammar && new PhraseText(text, grammar);
  return (
    read &&
    ((isKnown) =>
      read.words.flatMap((_, index) => (isLastHead(read, index) ? [phraseAround(read, index, isKnown)] : [])))
  );
}

/** In "treaty protocol" the protocol is meant. */
function isLastHead(text: PhraseText, index: number): boolean {
  return text.isHead(index) && !text.isHead(text.isMark(index + 1, "-") ? index + 2 : index + 1);
}

function phraseAround(text: PhraseText, head: number, isKnown: IsKnown): InstrumentPhrase {
  const before = readBefore(text, head, isKnown);
  const after = readBehind(text, head, isKnown);
  const part = text.compoundPart(head);
  const first = text.words[before.date?.from ?? before.from];
  const last = text.words[after.to - 1];
  return {
    head: text.folded(head),
    span: spanOf(first?.span.start ?? 0, last?.span.end ?? 0),
    words: [...before.words, ...(part !== undefined && isKnown(part) ? [part] : []), ...after.words],
    years: [...yearOf(text, before.date, false), ...yearOf(text, after.date, after.isLoose)],
    isForeign: before.isForeign || after.isForeign || (part !== undefined && !isKnown(part) && !isGeneric(part)),
  };
}

function yearOf({ words }: PhraseText, date: PlacedDate | undefined, isLoose: boolean): PhraseYear[] {
  if (date === undefined) return [];
  const { from, to, year } = date;
  const digits = words.slice(from, to).find(({ kind, folded }) => kind === "number" && Number(folded) === year);
  return digits ? [{ year, span: digits.span, isLoose }] : [];
}

interface NamePart {
  readonly words: readonly string[];
  readonly date: PlacedDate | undefined;
  readonly isForeign: boolean;
}

/** Modifiers and the date before the noun. `from`: index of the first modifier. */
function readBefore(text: PhraseText, head: number, isKnown: IsKnown): NamePart & { readonly from: number } {
  const words: string[] = [];
  let from = head;
  while (from > 0 && text.isOfName(from - 1, isKnown)) {
    from -= 1;
    if (text.isWord(from) && !text.isHead(from)) words.unshift(text.folded(from));
  }
  while (from < head && !text.isWord(from)) from += 1;
  const date = text.grammar.yearFirst ? dateBefore(text, from, head) : undefined;
  return { words, from, date, isForeign: isForeignBefore(text, date?.from ?? from, date !== undefined, isKnown) };
}

/** Not the time of the sentence ("in 2021 agreement was reached"), and none before a plural: "2000 agreements" is a count. */
function dateBefore(text: PhraseText, from: number, head: number): PlacedDate | undefined {
  const { temporal, determiners, plurals, outerNouns } = text.grammar;
  const date = text.dateBefore(from);
  if (date === undefined || plurals.has(text.folded(head)) || outerNouns.has(text.folded(head + 1))) return undefined;
  const [last, secondLast] = [text.folded(date.from - 1), text.folded(date.from - 2)];
  if (temporal.has(last) || (temporal.has(secondLast) && !determiners.has(last))) return undefined;
  return text.isMark(date.from - 1, "-/") ? undefined : date;
}

/** "the trade agreement", and "China's 2021 treaty" where China is no party. */
function isForeignBefore(text: PhraseText, start: number, hasDate: boolean, isKnown: IsKnown): boolean {
  if (text.folded(start - 1) === "s" && text.isMark(start - 2, "'")) return !isKnown(text.folded(start - 3));
  return !hasDate && text.isContent(start - 1) && text.grammar.isModifier(text.folded(start - 1));
}

/** The rest of the name and the date behind it. `to`: index behind both. */
function readBehind(text: PhraseText, head: number, isKnown: IsKnown): DatedBehind & NamePart {
  const words: string[] = [];
  let to = head + 1;
  for (;;) {
    const dated = dateBehind(text, to);
    if (dated) return { words, ...dated, isForeign: isForeignBehind(text, dated.to, isKnown) };
    const next = nextOfName(text, to, isKnown);
    if (next === undefined) {
      const isForeign = text.isNumber(to) || isForeignBehind(text, to, isKnown);
      return { words, to, date: undefined, isLoose: false, isForeign };
    }
    words.push(text.folded(next));
    to = next + 1;
  }
}

interface DatedBehind {
  readonly date: PlacedDate | undefined;
  readonly isLoose: boolean;
  readonly to: number;
}

function dateBehind(text: PhraseText, at: number): DatedBehind | undefined {
  const { ofDate, bareDate } = text.grammar;
  const bracket = text.isMark(at, "(") ? text.dateFrom(at + 1) : undefined;
  if (bracket && text.isMark(bracket.to, ")")) return { date: bracket, isLoose: true, to: bracket.to + 1 };
  const linked = text.dateFrom(ofDate.match(text.words, at)?.next ?? -1);
  if (linked) return { date: linked, isLoose: false, to: linked.to };
  const bare = text.dateFrom(at);
  return bare && canFollowBare(text, bare) ? { date: bare, isLoose: bareDate === "year", to: bare.to } : undefined;
}

function canFollowBare(text: PhraseText, { from, to, mention }: PlacedDate): boolean {
  const { bareDate, numbered, yearInWhich } = text.grammar;
  const { month, day } = mention.from;
  if (bareDate === "never" || (day !== undefined && bareDate !== "any")) return false;
  if (bareDate === "year") return month === undefined && !numbered.has(text.folded(from - 1));
  const isNumberAlone = month === undefined && text.isNumber(to - 1);
  if (bareDate === "without-day") return !isNumberAlone && !yearInWhich.has(text.folded(to - 1));
  return !isNumberAlone || !numbered.has(text.folded(from - 1));
}

/** The next word or number of the name, behind small words and marks that can stand inside one. */
function nextOfName(text: PhraseText, from: number, isKnown: IsKnown): number | undefined {
  const at = text.isNumber(from) ? from : skipSmallWords(text, from);
  if (text.isNumber(at)) return isKnown(text.folded(at)) ? at : undefined;
  return text.isContent(at) && text.dateFrom(at) === undefined && text.isOfName(at, isKnown) ? at : undefined;
}

/** "with Iran", where Iran is no party. */
function isForeignBehind(text: PhraseText, from: number, isKnown: IsKnown): boolean {
  if (!text.grammar.relations.has(text.folded(from))) return false;
  const at = skipSmallWords(text, from + 1);
  return text.isContent(at) && text.dateFrom(at) === undefined && !text.isOfName(at, isKnown);
}

const mostSmallWords = 5;

function skipSmallWords(text: PhraseText, from: number): number {
  let at = from;
  while (at - from < mostSmallWords && (text.isJoint(at) || text.grammar.inside.has(text.folded(at)))) at += 1;
  return at;
}
