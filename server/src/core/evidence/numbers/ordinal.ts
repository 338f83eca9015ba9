import { isJoined, isMark } from "#core/dates/date-text.ts";
import type { Match } from "#core/dates/phrase-table.ts";
import { decimal } from "./decimal.ts";
import type { Magnitude } from "./magnitude.ts";
import { gapBefore, type NumberText, ROMAN_DIGITS, written } from "./number-text.ts";

/** An ordinal in digits or Roman numerals: "19th", "ke-19", "19-й", "19. Sitzung", "XIX". Those in words are cardinals' kin. */
export function matchOrdinal(text: NumberText, index: number): Match<Magnitude> | undefined {
  return matchPrefixed(text, index) ?? matchSuffixed(text, index) ?? matchRoman(text, index);
}

/** "ke-19". */
function matchPrefixed(text: NumberText, index: number): Match<Magnitude> | undefined {
  const prefix = text.numbers.ordinalPrefixes.match(text.words, index);
  if (prefix === undefined || !isJoined(text, prefix.next) || !isMark(text, prefix.next, "-")) return undefined;
  const digits = prefix.next + 1;
  if (!isJoined(text, digits)) return undefined;
  const roman = matchRoman(text, digits);
  if (roman !== undefined) return roman;
  const value = wholeNumber(text, digits);
  return value === undefined ? undefined : ordinal(value, digits + 1);
}

function matchSuffixed(text: NumberText, index: number): Match<Magnitude> | undefined {
  const value = wholeNumber(text, index);
  const next = value === undefined ? undefined : suffixEnd(text, index + 1);
  return value === undefined || next === undefined ? undefined : ordinal(value, next, index + 1);
}

const wholeNumber = ({ words }: NumberText, index: number): string | undefined => {
  const digits = words[index]?.folded ?? "";
  return /^[1-9]\d{0,3}$/.test(digits) ? digits : undefined;
};

/** Cyrillic endings follow a hyphen; without one they are units. */
function suffixEnd(text: NumberText, index: number): number | undefined {
  const { words, numbers } = text;
  if (!isJoined(text, index)) return undefined;
  const hyphen = isMark(text, index, "-") && isJoined(text, index + 1) ? index + 1 : index;
  const suffix = numbers.ordinalSuffixes.match(words, hyphen);
  if (suffix === undefined || (hyphen === index && CYRILLIC.test(words[index]?.folded ?? ""))) return undefined;
  if (isMark(text, suffix.next - 1, ".")) return isFollowedByNoun(text, suffix.next) ? suffix.next : undefined;
  return suffix.next;
}

const CYRILLIC = /^\p{sc=Cyrl}/u;

/** The full stop of "19. Sitzung" is also the end of a sentence. */
function isFollowedByNoun(text: NumberText, index: number): boolean {
  const word = text.words[index];
  if (word?.kind !== "word" || !/^[ \u00A0]$/.test(gapBefore(text, index))) return false;
  return !text.numbers.functionWords.has(word.folded);
}

/** Up to XXXIX, of two letters at least; in French with its ending. */
function matchRoman(text: NumberText, index: number): Match<Magnitude> | undefined {
  const word = text.words[index];
  if (word?.kind !== "word" || !ROMAN_DIGITS.includes(text.text[word.span.start] ?? "")) return undefined;
  const letters = written(text, index).replaceAll("Х", "X").replaceAll("І", "I");
  const [, tens = "", units = ""] = ROMAN.exec(letters) ?? [];
  const value = tens.length * 10 + ROMAN_UNITS.indexOf(units);
  return tens.length + units.length < 2 ? undefined : ordinal(String(value), index + 1, index + 1, true);
}

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})(?:e|er|ème|o|º|th|st|nd|rd)?$/;
const ROMAN_UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

const ordinal = (digits: string, next: number, mantissaEnd = next, isWord = false): Match<Magnitude> => ({
  value: { readings: [decimal(digits)], kind: "ordinal", scale: 0, isWord, isPlain: false, mantissaEnd },
  next,
});
