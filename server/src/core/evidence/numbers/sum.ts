import { isJoined, isMark } from "#core/dates/date-text.ts";
import type { Match } from "#core/dates/phrase-table.ts";
import { matchCardinal } from "./cardinal.ts";
import { type Decimal, decimal, decimalOf, plus, scaled, toNumber } from "./decimal.ts";
import { matchDigits } from "./digits.ts";
import type { Magnitude } from "./magnitude.ts";
import { gapBefore, matchHyphenated, type NumberText } from "./number-text.ts";
import { vulgarFraction } from "./vulgar-fraction.ts";

/** A number with its scale words: "5,5 miliar", "2 juta 500 ribu", "tres mil quinientos millones", "один миллион". */
export function matchSum(text: NumberText, index: number, hasCurrency: boolean): Match<Magnitude> | undefined {
  const first = matchAddend(text, index) ?? matchArticle(text, index);
  if (first === undefined) return undefined;
  const { readings, isWord, isOrdinal, isPlain } = first;
  const begun: Sum = { ...first, terms: readings.map((reading) => [reading]), scale: 0, last: lastScaleOf(first) };
  const sum = isOrdinal ? begun : extend(text, begun, hasCurrency);
  const totals = sum.terms.map((terms) => terms.reduce(plus));
  const value: Magnitude = {
    readings: isHalfBehindNoun(text, sum) ? [...totals.map((total) => plus(total, half)), ...totals] : totals,
    kind: isOrdinal ? "ordinal" : "cardinal",
    scale: sum.scale,
    isWord,
    isPlain: isPlain && sum.next === first.next,
    mantissaEnd: first.next,
  };
  return { value, next: sum.next };
}

/** One of the numbers in a sum: digits, or words below a thousand. */
interface Addend {
  readonly readings: readonly Decimal[];
  readonly isProbablyDecimal: boolean;
  readonly isWord: boolean;
  readonly isOrdinal: boolean;
  readonly isPlain: boolean;
  readonly next: number;
}

interface Sum extends Addend {
  /** For each reading what has been summed up; the last term may yet be scaled. */
  readonly terms: readonly (readonly Decimal[])[];
  /** The power of the scale words behind the first number. */
  readonly scale: number;
  /** The power of the scale word just read, which what follows must be below; undefined behind a number. */
  readonly last: number | undefined;
}

function matchAddend(text: NumberText, index: number): Addend | undefined {
  if (text.barred.has(index)) return undefined;
  const digits = matchDigits(text, index);
  if (digits !== undefined) return withVulgarFraction(text, digits.next, { ...digits.value, ...IN_DIGITS });
  const cardinal = matchCardinal(text, index);
  if (cardinal === undefined) return undefined;
  const { value, isOrdinal } = cardinal.value;
  return { ...IN_WORDS, readings: [decimalOf(value)], isOrdinal, next: cardinal.next };
}

const IN_DIGITS = { isWord: false, isOrdinal: false };
const IN_WORDS = { isWord: true, isPlain: false, isProbablyDecimal: false };

/** "2½". */
function withVulgarFraction(text: NumberText, next: number, digits: Omit<Addend, "next">): Addend {
  const [whole] = digits.readings;
  const fraction = isJoined(text, next) ? vulgarFraction(text, next) : undefined;
  if (whole === undefined || fraction === undefined) return { ...digits, next };
  return { ...digits, readings: [plus(whole, fraction)], isPlain: false, next: next + 1 };
}

/** "a million": an article is one where a scale follows. */
function matchArticle(text: NumberText, index: number): Addend | undefined {
  const article = text.numbers.articles.match(text.words, index);
  if (article === undefined || matchHyphenated(text, article.next, text.numbers.scales) === undefined) return undefined;
  return { ...IN_WORDS, readings: [decimal("1")], isOrdinal: false, next: article.next };
}

/** A single word of a thousand or more is continued as a scale word is. */
function lastScaleOf({ readings: [first], isWord }: Addend): number | undefined {
  const value = first === undefined ? 0 : toNumber(first);
  return isWord && value >= 1000 ? Math.floor(Math.log10(value)) : undefined;
}

function extend(text: NumberText, begun: Sum, hasCurrency: boolean): Sum {
  let sum = begun;
  for (;;) {
    const longer = matchScale(text, sum, hasCurrency) ?? matchHalf(text, sum) ?? matchNext(text, sum);
    if (longer === undefined) return sum;
    sum = longer;
  }
}

function matchScale(text: NumberText, sum: Sum, hasCurrency: boolean): Sum | undefined {
  const word = matchHyphenated(text, sum.next, text.numbers.scales);
  if (word !== undefined) return withScale(sum, word, false);
  const letter = text.numbers.scaleLetters.match(text.words, sum.next);
  if (letter === undefined || sum.isWord) return undefined;
  if (isJoined(text, sum.next)) return withScale(sum, letter, !hasCurrency);
  const isBesideCurrency = hasCurrency || isCurrencyJoined(text, letter.next);
  return isBesideCurrency && gapBefore(text, sum.next).length === 1 ? withScale(sum, letter, false) : undefined;
}

/** "5 M€". */
const isCurrencyJoined = (text: NumberText, index: number): boolean =>
  isJoined(text, index) && text.numbers.currencies.match(text.words, index) !== undefined;

/** A letter without a currency may be a unit: "5m" is five metres too. */
function withScale(sum: Sum, { value: power, next }: Match<number>, isDoubtful: boolean): Sum | undefined {
  const terms = sum.isProbablyDecimal ? sum.terms.slice(0, 1) : sum.terms;
  const isFirst = sum.last === undefined && terms.every((ofReading) => ofReading.length === 1);
  const raised = terms.map((ofReading) =>
    isFirst ? ofReading.map((term) => scaled(term, power)) : raise(ofReading, power),
  );
  if (raised.some((ofReading) => ofReading === undefined)) return undefined;
  const read = raised.filter((ofReading) => ofReading !== undefined);
  const isRepeated = sum.scale > 0 && terms.every((ofReading) => ofReading.length === 1);
  return {
    ...sum,
    terms: isDoubtful ? [...read, ...terms] : read,
    isProbablyDecimal: false,
    scale: isFirst || isRepeated ? sum.scale + power : sum.scale,
    last: power,
    next,
  };
}

/** Scales all terms below the scale together: in "3 mil 500 millones" the 3,500. */
function raise(terms: readonly Decimal[], power: number): readonly Decimal[] | undefined {
  const below = terms.findIndex((term) => toNumber(term) < 10 ** power);
  if (below === -1) return undefined;
  return [...terms.slice(0, below), scaled(terms.slice(below).reduce(plus), power)];
}

/** "two and a half", "un millón y medio". */
function matchHalf(text: NumberText, sum: Sum): Sum | undefined {
  const half = text.numbers.andHalf.match(text.words, sum.next);
  if (half === undefined || sum.terms.some((terms) => !isWhole(terms.at(-1), sum.last ?? 0))) return undefined;
  const added = decimal("5", (sum.last ?? 0) - 1);
  const terms = sum.terms.map((ofReading) => [...ofReading.slice(0, -1), plus(ofReading.at(-1) ?? added, added)]);
  return { ...sum, terms, isPlain: false, next: half.next };
}

/** "cuatro años y medio", "trois heures et demie": the half may belong to the number, or to what follows. */
function isHalfBehindNoun(text: NumberText, { isOrdinal, last, terms, next }: Sum): boolean {
  if (isOrdinal || last !== undefined || terms.some(([term, more]) => more !== undefined || !isWhole(term, 0)))
    return false;
  const isNoun = text.words[next]?.kind === "word" && !text.numbers.functionWords.has(text.words[next]?.folded ?? "");
  return isNoun && text.numbers.andHalf.match(text.words, next + 1) !== undefined;
}

const half = decimal("5", -1);

const isWhole = (number: Decimal | undefined, power: number): boolean =>
  number !== undefined && Number.isInteger(toNumber(number) / 10 ** power);

/** What is added behind a scale: the 500 of "2 juta 500 ribu", the words of "two thousand and five". */
function matchNext(text: NumberText, sum: Sum): Sum | undefined {
  if (sum.last === undefined || sum.terms.some(({ length }) => length > MOST_TERMS)) return undefined;
  const joiner = sum.isWord ? text.numbers.joiners.match(text.words, sum.next) : undefined;
  const added = matchAddend(text, joiner?.next ?? sum.next);
  const [term] = added?.readings ?? [];
  if (added === undefined || term === undefined || added.isOrdinal) return undefined;
  if (toNumber(term) >= 10 ** Math.min(sum.last, 3)) return undefined;
  const isAdded = added.isWord
    ? areWordsAdded(text, sum, added)
    : joiner === undefined && areDigitsAdded(text, sum, added);
  if (!isAdded) return undefined;
  const terms = sum.terms.map((ofReading) => [...ofReading, term]);
  return { ...sum, terms, last: undefined, next: added.next };
}

/** Trillions, billions, millions, thousands and ones are five. */
const MOST_TERMS = 5;

/** "two million three years ago" is not a number of five words. */
function areWordsAdded(text: NumberText, sum: Sum, { next }: Addend): boolean {
  return hasSmallerScale(text, sum, next) || (sum.isWord && sum.last === 3);
}

/** Digits behind a scale are a number of their own but for a smaller scale behind them, or where they fill up a thousand. */
function areDigitsAdded(text: NumberText, sum: Sum, { next }: Addend): boolean {
  if (!/^[ \u00A0\u202F]$/.test(gapBefore(text, sum.next)) || isMark(text, next, "-%")) return false;
  return hasSmallerScale(text, sum, next) || fillsThousand(text, sum, next);
}

/** The 500 of "3 mil 500" and of "3 mil 500 millones". */
function fillsThousand({ words, numbers }: NumberText, sum: Sum, next: number): boolean {
  const isThousand = numbers.scales.match(words, next)?.value === 3;
  return sum.last === 3 && !isThousand && /^[1-9]\d\d$/.test(words[sum.next]?.folded ?? "");
}

function hasSmallerScale({ words, numbers }: NumberText, { last }: Sum, next: number): boolean {
  const scale = numbers.scales.match(words, next);
  return scale !== undefined && last !== undefined && scale.value < last;
}
