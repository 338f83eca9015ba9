import { isJoined, isMark } from "#core/dates/date-text.ts";
import type { Match, PhraseTable } from "#core/dates/phrase-table.ts";
import { matchCardinal } from "./cardinal.ts";
import { type Decimal, decimal, ratio, scaled, times } from "./decimal.ts";
import type { Magnitude } from "./magnitude.ts";
import { matchHyphenated, type NumberText, skipHyphen } from "./number-text.ts";
import { vulgarFraction } from "./vulgar-fraction.ts";

/** A part of one, or of a scale: "1/3", "½", "dua pertiga", "a third of", "half a million". */
export function matchFraction(text: NumberText, index: number): Match<Magnitude> | undefined {
  return matchSigns(text, index) ?? matchHalfOfScale(text, index) ?? matchParts(text, index);
}

function matchSigns(text: NumberText, index: number): Match<Magnitude> | undefined {
  const sign = vulgarFraction(text, index);
  if (sign !== undefined) return fraction(sign, index + 1, false);
  const slash = index + 1;
  if (!isMark(text, slash, "/") || !isJoined(text, slash) || !isJoined(text, slash + 1)) return undefined;
  const numerator = Number(text.words[index]?.folded);
  const denominator = Number(text.words[slash + 1]?.folded);
  if (!(numerator >= 1 && numerator < denominator && DENOMINATORS.has(denominator))) return undefined;
  return fraction(ratio(numerator, denominator), slash + 2, false);
}

/** Others are more often days, seasons and numbers of laws. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10]);

/** "half a million", "medio millón", "setengah juta". */
function matchHalfOfScale({ words, numbers }: NumberText, index: number): Match<Magnitude> | undefined {
  const half = numbers.halves.match(words, index);
  if (half === undefined) return undefined;
  const article = numbers.articles.match(words, half.next)?.next ?? half.next;
  const hyphen = words[article]?.folded === "-" ? article + 1 : article;
  const scale = numbers.scales.match(words, hyphen);
  return scale && ofScale(scaled(decimal("5", -1), scale.value), scale, half.next);
}

/** "two thirds", "sepertiga", "a third of". */
function matchParts(text: NumberText, index: number): Match<Magnitude> | undefined {
  const numerator = matchNumerator(text, index);
  if (numerator !== undefined && text.numbers.andHalf.match(text.words, numerator.next) !== undefined) return undefined;
  const counted = numerator && matchCountedPart(text, numerator);
  const part = counted ?? text.numbers.parts.match(text.words, index);
  if (part === undefined) return undefined;
  const count = counted === undefined ? 1 : (numerator?.value ?? 1);
  if (count >= part.value) return undefined;
  const value = ratio(count, part.value);
  const scale = matchBehindPart(text, part.next, text.numbers.scales);
  if (scale !== undefined) return ofScale(scaled(value, scale.value), scale, part.next);
  const size = matchBehindPart(text, part.next, text.numbers.collectives);
  return size === undefined ? fraction(value, part.next, true) : ofCollective(value, size);
}

interface Numerator extends Match<number> {
  readonly isArticle: boolean;
}

function matchNumerator(text: NumberText, index: number): Numerator | undefined {
  const article = text.numbers.articles.match(text.words, index);
  if (article !== undefined) return { value: 1, next: article.next, isArticle: true };
  const cardinal = matchCardinal(text, index);
  if (cardinal === undefined) return undefined;
  const { value, isOrdinal } = cardinal.value;
  return isOrdinal || value < 1 || value > 9 ? undefined : { value, next: cardinal.next, isArticle: false };
}

/** An ordinal is a part behind "one", and where "of" follows: "a third of the seats", but "a third term". */
function matchCountedPart(text: NumberText, numerator: Numerator): Match<number> | undefined {
  const { words, numbers } = text;
  const part = matchHyphenated(text, numerator.next, numbers.parts);
  if (part !== undefined || numerator.value !== 1 || numbers.words.partOf === "") return part;
  const ordinal = numbers.ordinals.match(words, skipHyphen(text, numerator.next));
  if (ordinal === undefined || ordinal.value < 3) return undefined;
  const isPart = !numerator.isArticle || numbers.partOf.match(words, ordinal.next) !== undefined;
  return isPart ? ordinal : undefined;
}

/** "of a million", "of a century"; the hyphen of "quarter-century". */
function matchBehindPart(text: NumberText, index: number, phrases: PhraseTable<number>): Match<number> | undefined {
  const { words, numbers } = text;
  const of = numbers.partOf.match(words, index)?.next ?? index;
  const article = numbers.articles.match(words, of)?.next ?? of;
  return matchHyphenated(text, article, phrases);
}

const fraction = (value: Decimal, next: number, isWord: boolean): Match<Magnitude> => ({
  value: { readings: [value], kind: "fraction", scale: 0, isWord, isPlain: false, mantissaEnd: next },
  next,
});

const ofScale = (value: Decimal, scale: Match<number>, mantissaEnd: number): Match<Magnitude> => ({
  value: { readings: [value], kind: "cardinal", scale: scale.value, isWord: true, isPlain: false, mantissaEnd },
  next: scale.next,
});

/** 25 of "a quarter of a century". */
const ofCollective = (value: Decimal, { value: size, next }: Match<number>): Match<Magnitude> => ({
  value: {
    readings: [times(value, decimal(String(size)))],
    kind: "collective",
    scale: 0,
    isWord: true,
    isPlain: false,
    mantissaEnd: next,
  },
  next,
});
