import type { Match } from "#core/dates/phrase-table.ts";
import { matchCardinal } from "./cardinal.ts";
import { type Decimal, decimal, times, toNumber } from "./decimal.ts";
import { matchDigits } from "./digits.ts";
import { matchFraction } from "./fraction.ts";
import { matchHyphenated, type NumberText } from "./number-text.ts";
import { matchOrdinal } from "./ordinal.ts";
import { matchSum } from "./sum.ts";

/** How much, without the unit. */
export interface Magnitude {
  /** The likeliest reading first; none for digits that are no number, and are to be passed over. */
  readonly readings: readonly Decimal[];
  readonly kind: "cardinal" | "ordinal" | "fraction" | "collective";
  /** The power of ten of the scale words. */
  readonly scale: number;
  readonly isWord: boolean;
  /** In digits, without separators and scale words. */
  readonly isPlain: boolean;
  /** The index of the first word behind the number itself, where its scale may begin. */
  readonly mantissaEnd: number;
}

/** The number that begins at the word `index`: "5,5 miliar", "19th", "two thirds", "a dozen", "half a million". */
export function matchMagnitude(text: NumberText, index: number, hasCurrency: boolean): Match<Magnitude> | undefined {
  if (text.barred.has(index)) return undefined;
  return (
    matchOrdinal(text, index) ??
    matchCollective(text, index) ??
    matchFraction(text, index) ??
    matchSum(text, index, hasCurrency)
  );
}

/** "two dozen", "une vingtaine", "dua dekade", "half a dozen", "selusin". */
function matchCollective(text: NumberText, index: number): Match<Magnitude> | undefined {
  const { words, numbers } = text;
  const counted = matchCount(text, index);
  const size = counted && matchHyphenated(text, skipUnitWord(text, counted.next), numbers.collectives);
  const lone = size ?? numbers.loneCollectives.match(words, index);
  if (lone === undefined) return undefined;
  const one = decimal(String(lone.value));
  const count = size === undefined ? undefined : counted?.value;
  const whole = count === undefined ? one : times(count, one);
  const isOne = count === undefined || toNumber(count) <= 1;
  const value: Magnitude = {
    readings: isOne ? [whole] : [whole, count],
    kind: "collective",
    scale: 0,
    isWord: words[index]?.kind === "word",
    isPlain: false,
    mantissaEnd: lone.next,
  };
  return { value, next: lone.next };
}

const skipUnitWord = ({ words, numbers }: NumberText, index: number): number =>
  numbers.beforeUnit.match(words, index)?.next ?? index;

/** What a collective may be counted with: a number, an article, or a half. */
function matchCount(text: NumberText, index: number): Match<Decimal> | undefined {
  const { words, numbers } = text;
  const half = numbers.halves.match(words, index);
  if (half !== undefined) {
    const article = numbers.articles.match(words, half.next);
    return { value: decimal("5", -1), next: article?.next ?? half.next };
  }
  const digits = matchDigits(text, index);
  const [first] = digits?.value.readings ?? [];
  if (digits !== undefined) return first && { value: first, next: digits.next };
  const cardinal = matchCardinal(text, index);
  if (cardinal === undefined) {
    const article = numbers.articles.match(words, index);
    return article && { value: decimal("1"), next: article.next };
  }
  const { value, isOrdinal } = cardinal.value;
  if (isOrdinal || !Number.isInteger(value)) return undefined;
  return { value: decimal(String(value)), next: cardinal.next };
}
