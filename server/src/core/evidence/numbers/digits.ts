import { isJoined } from "#core/dates/date-text.ts";
import type { Match } from "#core/dates/phrase-table.ts";
import { type Decimal, decimal } from "./decimal.ts";
import { gapBefore, type NumberText } from "./number-text.ts";

/** A number in digits. */
export interface DigitNumber {
  /** The likeliest reading first; none where the digits are no number, as in 1.2.3 or 007. */
  readonly readings: readonly Decimal[];
  /** True where the mark in it is the one that the language parts decimals with, though it may be meant otherwise. */
  readonly isProbablyDecimal: boolean;
  /** Without separators. */
  readonly isPlain: boolean;
}

/** Digits with the marks and blanks that part decimals and groups: "1.234,5", "5 000 000", "1'234.50". */
export function matchDigits(text: NumberText, index: number): Match<DigitNumber> | undefined {
  if (!isDigits(text, index)) return undefined;
  const parts = [digitsAt(text, index)];
  const separators: string[] = [];
  let at = index + 1;
  for (;;) {
    const separator = separatorAt(text, at, separators, parts);
    if (separator === undefined) break;
    const digits = separator === " " ? at : at + 1;
    separators.push(separator);
    parts.push(digitsAt(text, digits));
    at = digits + 1;
  }
  return { value: interpret(text, parts, separators), next: at };
}

/** Also such digits as "５" count, since they fold to others. */
const isDigits = ({ words }: NumberText, index: number): boolean =>
  words[index]?.kind === "number" && /^\d+$/.test(words[index].folded);

const digitsAt = ({ words }: NumberText, index: number): string => words[index]?.folded ?? "";

function separatorAt(
  text: NumberText,
  index: number,
  before: readonly string[],
  parts: readonly string[],
): string | undefined {
  const word = text.words[index];
  if (word === undefined) return undefined;
  if (word.kind === "number") return isGroupBehindBlank(text, index, before, parts) ? " " : undefined;
  const isInside = isJoined(text, index) && isJoined(text, index + 1) && isDigits(text, index + 1);
  return isInside && SEPARATORS.has(word.folded) ? word.folded : undefined;
}

const SEPARATORS: ReadonlySet<string> = new Set([".", ",", "'"]);

function isGroupBehindBlank(
  text: NumberText,
  index: number,
  before: readonly string[],
  parts: readonly string[],
): boolean {
  const gap = gapBefore(text, index);
  const isThousand = digitsAt(text, index) === "000";
  const isBlank = GROUPING_BLANK.test(gap) || (gap === " " && (isThousand || text.numbers.words.spacedGroups));
  if (!isBlank || digitsAt(text, index).length !== GROUP || !isDigits(text, index)) return false;
  if (before.length > MOST_DIGITS) return false;
  return isFirstGroup(parts[0]) && before.every((separator) => separator === " ");
}

/** Those that do not break a line, and the thin one. */
const GROUPING_BLANK = /^[\u00A0\u2007\u2009\u202F]$/;

const GROUP = 3;

const isFirstGroup = (digits: string | undefined): boolean => digits !== undefined && /^[1-9]\d{0,2}$/.test(digits);

function interpret(text: NumberText, parts: readonly string[], separators: readonly string[]): DigitNumber {
  const [first = ""] = parts;
  const whole = parts.join("");
  const isPlain = separators.length === 0;
  const readings = (...decimals: readonly Decimal[]): DigitNumber => ({
    readings: decimals,
    isProbablyDecimal: false,
    isPlain,
  });
  if (whole.length > MOST_DIGITS || /^0\d/.test(first)) return readings();
  if (isPlain) return readings(decimal(whole));
  const last = separators.at(-1) ?? "";
  const isOnly = separators.length === 1;
  const isDecimal = (last === "." || last === ",") && (isOnly || !separators.slice(0, -1).includes(last));
  const groups = isDecimal ? parts.slice(0, -1) : parts;
  const groupMarks = isDecimal ? separators.slice(0, -1) : separators;
  const fraction = isDecimal ? (parts.at(-1) ?? "") : "";
  if (!areGroups(groups, groupMarks)) return readings();
  const precise = decimal(whole, -fraction.length);
  if (!isOnly || !isDecimal || fraction.length !== GROUP || !isFirstGroup(first)) return readings(precise);
  return readAmbiguous(text, last, precise, decimal(whole));
}

/** More are no count but an identifier, and would cost time. */
const MOST_DIGITS = 30;

/** Groups of three, or of two before the last one as in India. */
function areGroups([first, ...others]: readonly string[], marks: readonly string[]): boolean {
  if (others.length === 0) return true;
  if (!isFirstGroup(first) || marks.some((mark) => mark !== marks[0])) return false;
  const last = others.at(-1);
  const isIndian = marks[0] === "," && others.slice(0, -1).every((group) => group.length === 2);
  return last?.length === GROUP && (isIndian || others.every((group) => group.length === GROUP));
}

/** 1.234 and 1,234. Nobody writes 11 as 11.000. */
function readAmbiguous({ numbers }: NumberText, mark: string, precise: Decimal, whole: Decimal): DigitNumber {
  const { decimalMark, groupMark } = numbers.words;
  const name = mark === "." ? "point" : "comma";
  // A zero at the end of decimals is seldom written, least behind a mark that is not the language's own.
  const isRound = precise.coefficient % (name === decimalMark ? 1000n : 10n) === 0n;
  if (isRound || (decimalMark !== "either" && name === groupMark)) {
    return { readings: [whole], isProbablyDecimal: false, isPlain: false };
  }
  const isProbablyDecimal = name === decimalMark;
  const readings = isProbablyDecimal ? [precise, whole] : [whole, precise];
  return { readings, isProbablyDecimal, isPlain: false };
}
