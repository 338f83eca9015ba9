import { isCapitalised, isMark } from "#core/dates/date-text.ts";
import { isNameLike, isSentenceStart, matchBefore, type NumberText, written } from "./number-text.ts";
import type { Quantity } from "./quantity.ts";

/** Whether a number names something instead of counting it. */
export type Naming = "count" | "perhaps a name" | "name";

/** "pasal 7", "No. 12", "PP 28 Tahun 2025", "tanggal 7" are names; "resolution 2231" and "Boeing 737" may be counts elsewhere. */
export function namingOf(text: NumberText, quantity: Quantity): Naming {
  const { magnitude, unit, start, next } = quantity;
  if (unit.kind === "percent" || unit.kind === "currency" || magnitude.scale > 0) return "count";
  if (isClockTime(text, quantity) || isDayOfMonth(text, quantity)) return "name";
  if (magnitude.isWord) return isTitle(text, start) ? "perhaps a name" : "count";
  if (hasNumberSign(text, start) || yearOfNumber(text, next) !== undefined) return "name";
  if (isLabelled(text, start)) return "name";
  if (unit.kind === "ordinal" || unit.kind === "fraction") return "count";
  return namingByNoun(text, start - 1);
}

/** The index at which a name with a number goes on: "articles 5 and 7", "pasal 7 ayat 2", "28 Tahun 2025", "20 h 30". */
export function restOfName(text: NumberText, next: number): number | undefined {
  if (isMark(text, next, "-")) return next + 1;
  if (text.words[next]?.folded === "h") return next + 1;
  const { labels, conjunctions } = text.numbers;
  return yearOfNumber(text, next) ?? (labels.match(text.words, next) ?? conjunctions.match(text.words, next))?.next;
}

/** Roman numerals name, and so do number words with a capital: "Group of Twenty". */
function isTitle(text: NumberText, start: number): boolean {
  if (/^[IVXІХ]{2}/.test(written(text, start))) return true;
  return isCapitalised(text, start) && !isSentenceStart(text, start) && text.lexicon.language.tag !== "de";
}

/** "page 20". In "5 jam 20 menit" the same word is a unit. */
function isLabelled(text: NumberText, start: number): boolean {
  const label = matchBefore(text, start, text.numbers.labels);
  return label !== undefined && text.words[label.start - 1]?.kind !== "number";
}

/** "No. 12", "nº 12", "№ 12", "Nr. 12", "#12", "§ 5". */
function hasNumberSign({ text, words }: NumberText, start: number): boolean {
  const offset = words[start]?.span.start ?? 0;
  return NUMBER_SIGN.test(text.slice(Math.max(0, offset - 8), offset));
}

const NUMBER_SIGN =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:№|[Nn]\.?\s?[º°]\.?|[Nn]os?\.|No|[Nn]rs?\.?|[Nn][uú]ms?\.?|[#§]+|[Aa]rts?\.|[Pp]p?\.|[пП]\.|[сС]т\.)\s?$/u;

/** The index of the year in "28 Tahun 2025", which is how Indonesian laws are called in any language. */
function yearOfNumber({ words }: NumberText, next: number): number | undefined {
  const isYear = /^(?:19|20)\d\d$/.test(words[next + 1]?.folded ?? "");
  return isYear && words[next]?.folded === "tahun" ? next + 1 : undefined;
}

function namingByNoun(text: NumberText, noun: number): Naming {
  const word = text.words[noun];
  if (word?.kind !== "word") return "count";
  if (text.numbers.instrumentNouns.has(word.folded)) {
    const isAcronym = /^\p{Lu}{2,}$/u.test(written(text, noun));
    return isAcronym || isNameLike(text, noun) ? "name" : "perhaps a name";
  }
  return isNameLike(text, noun) ? "perhaps a name" : "count";
}

/** "pukul 20.15", "8 pm", "20 Uhr", "20 h 30". */
function isClockTime(text: NumberText, { magnitude, start, next }: Quantity): boolean {
  const [reading] = magnitude.readings;
  if (magnitude.isWord || reading === undefined || magnitude.kind !== "cardinal") return false;
  const isDotted =
    next - start === 3 && isMark(text, start + 1, ".") && /^[0-5]\d$/.test(text.words[start + 2]?.folded ?? "");
  const isHour = (isDotted || magnitude.isPlain) && Number(text.words[start]?.folded) <= 24;
  if (!isHour) return false;
  if (BEHIND_HOURS.has(text.words[next]?.folded ?? "") || HALF_OF_DAY.test(restOf(text, next))) return true;
  return isDotted && matchBefore(text, start, text.lexicon.beforeClock) !== undefined;
}

const restOf = ({ text, words }: NumberText, index: number): string => {
  const start = words[index]?.span.start ?? text.length;
  return text.slice(start, start + 5);
};

const HALF_OF_DAY = /^[ap]\.?m\b/i;
const BEHIND_HOURS: ReadonlySet<string> = new Set(["h", "uhr", "wib", "wita", "wit", "gmt", "utc", "msk", "мск"]);

/** "on the 7th", "tanggal 7". */
function isDayOfMonth(text: NumberText, { magnitude, start }: Quantity): boolean {
  const value = Number(text.words[start]?.folded);
  if (!(value >= 1 && value <= 31) || magnitude.isWord) return false;
  return matchBefore(text, start, text.numbers.beforeDayOfMonth) !== undefined;
}
