import { isCalendarDay } from "./civil-day.ts";
import type { DateParts, MentionedDay } from "./date-parts.ts";
import {
  type DateText,
  isCapitalised,
  isJoined,
  isMark,
  matchDay,
  matchMonth,
  matchNumber,
  matchRangeSign,
  matchYear,
  matchYearAfter,
  skip,
} from "./date-text.ts";
import type { Match } from "./phrase-table.ts";

/** The longest kind of date that begins at the word `index`. */
export function matchDate(text: DateText, index: number): Match<DateParts> | undefined {
  return (
    matchInNumbers(text, index) ??
    matchDayMonth(text, index) ??
    matchMonthDay(text, index) ??
    matchMonthYear(text, index) ??
    matchBareYear(text, index)
  );
}

/** "26/1", which is a date only where a weekday stands before it. */
export function matchDayAndMonthNumbers(text: DateText, index: number): Match<DateParts> | undefined {
  const day = matchNumber(text, index, 1, 2);
  if (day === undefined || !isMark(text, day.next, "/") || !isJoined(text, day.next)) return undefined;
  const month = matchNumber(text, day.next + 1, 1, 2);
  if (month === undefined || !isJoined(text, day.next + 1) || isMark(text, month.next, "/")) return undefined;
  if (!isCalendarDay(LEAP_YEAR, month.value, day.value)) return undefined;
  return { value: single(undefined, month.value, day.value), next: month.next };
}

const LEAP_YEAR = 2000;

/** Most numbers have no sign behind them that could part them from a month. */
function matchInNumbers(text: DateText, index: number): Match<DateParts> | undefined {
  if (text.words[index]?.kind !== "number" || !isMark(text, index + 1, "-/.")) return undefined;
  return matchIsoDay(text, index) ?? matchNumeric(text, index);
}

function matchIsoDay(text: DateText, index: number): Match<DateParts> | undefined {
  const numbers = matchJoinedNumbers(text, index, [4, 2, 2], "-") ?? matchJoinedNumbers(text, index, [4, 2, 2], "/.");
  if (numbers === undefined) return undefined;
  const [year, month, day] = numbers.value;
  if (month === undefined || month < 1 || month > 12) return undefined;
  return { value: single(year, month, day), next: numbers.next };
}

function matchNumeric(text: DateText, index: number): Match<DateParts> | undefined {
  const numbers = matchJoinedNumbers(text, index, [2, 2, 4], "/") ?? matchJoinedNumbers(text, index, [2, 2, 4], "-");
  const dotted = numbers === undefined ? matchJoinedNumbers(text, index, [2, 2, 4], ".") : undefined;
  const found = numbers ?? dotted;
  if (found === undefined) return undefined;
  const [first = 0, second = 0, year = 0] = found.value;
  const bothOrders = text.lexicon.language.dates.monthFirst === "in-words-and-numbers";
  const readings = [
    { year, month: second, day: first },
    ...(dotted === undefined && first !== second ? [{ year, month: first, day: second }] : []),
  ].filter((day) => isCalendarDay(day.year, day.month, day.day));
  const [likelier, otherwise] = readings;
  if (likelier === undefined) return undefined;
  const value = { from: likelier, to: undefined, part: undefined, otherwise: bothOrders ? otherwise : undefined };
  return { value, next: found.next };
}

/** Three numbers without white space, each of at most as many digits as `sizes` says; four digits are exact. */
function matchJoinedNumbers(
  text: DateText,
  index: number,
  sizes: readonly number[],
  separators: string,
): Match<readonly number[]> | undefined {
  if (isJoined(text, index) && isMark(text, index - 1, `${separators}.,`)) return undefined;
  const values: number[] = [];
  let at = index;
  for (const size of sizes) {
    const number = matchNumber(text, at, size === 4 ? 4 : 1, size);
    if (number === undefined || (values.length > 0 && !isJoined(text, at))) return undefined;
    values.push(number.value);
    at = number.next;
    if (values.length === sizes.length) return { value: values, next: at };
    if (!isMark(text, at, separators) || !isJoined(text, at)) return undefined;
    at += 1;
  }
  return undefined;
}

/** "22 Juni 2021", "21–23 June", "28 June – 2 July 2021". */
function matchDayMonth(text: DateText, index: number): Match<DateParts> | undefined {
  const first = matchDay(text, index);
  if (first === undefined) return undefined;
  const start = matchMonthOfDay(text, first.value, first.next);
  const sign = matchRangeSign(text, start?.next ?? first.next);
  const last = sign === undefined ? undefined : matchDay(text, skip(text, sign, text.lexicon.beforeDay, 1));
  const end = last && matchMonthOfDay(text, last.value, last.next);
  const leavesOutYear = start?.value.year !== undefined && end?.value.year === undefined;
  if (end === undefined || leavesOutYear) return start && { value: partsOf(start.value), next: start.next };
  const from = start?.value ?? { year: undefined, month: undefined, day: first.value };
  return { value: range(from, end.value), next: end.next };
}

function matchMonthOfDay(text: DateText, day: number, index: number): Match<MentionedDay> | undefined {
  const hyphen = isMark(text, index, "-/") && isJoined(text, index) ? index + 1 : index;
  const month = matchMonth(text, skip(text, hyphen, text.lexicon.betweenParts, 2));
  if (month === undefined) return undefined;
  const year = matchYearAfter(text, month.next);
  if (year === undefined && !month.value.full) return undefined;
  return { value: { year: year?.value, month: month.value.month, day }, next: year?.next ?? month.next };
}

/** "May 7, 2025", "June 21–23, 2021". */
function matchMonthDay(text: DateText, index: number): Match<DateParts> | undefined {
  if (text.lexicon.language.dates.monthFirst === "never") return undefined;
  const month = matchMonth(text, index);
  const first = month && matchDay(text, skip(text, month.next, text.lexicon.beforeDay, 1));
  if (month === undefined || first === undefined) return undefined;
  const sign = matchRangeSign(text, first.next);
  const last = sign === undefined ? undefined : matchDay(text, sign);
  const year = matchYearAfter(text, last?.next ?? first.next);
  const wordsOnly = text.lexicon.language.dates.monthFirst === "in-words";
  if (year === undefined && (wordsOnly || !month.value.full || !isCapitalised(text, index))) return undefined;
  const start = { year: year?.value, month: month.value.month, day: first.value };
  const next = year?.next ?? last?.next ?? first.next;
  return { value: last === undefined ? partsOf(start) : range(start, { ...start, day: last.value }), next };
}

/** "May 2001", "May to June 2001", "late October 2025", "akhir Oktober", "early 2022". */
function matchMonthYear(text: DateText, index: number): Match<DateParts> | undefined {
  const part = text.lexicon.parts.match(text.words, index);
  const afterPart = part && isMark(text, part.next, "-") ? part.next + 1 : part?.next;
  const start = afterPart === undefined ? index : skip(text, afterPart, text.lexicon.betweenParts, 2);
  const month = matchMonth(text, start);
  if (month === undefined) {
    const year = part && matchYear(text, start);
    return year && { value: { ...single(year.value), part: part.value }, next: year.next };
  }
  const year = matchYearAfter(text, month.next);
  if (part !== undefined) {
    if (year === undefined && !month.value.full) return undefined;
    return { value: { ...single(year?.value, month.value.month), part: part.value }, next: year?.next ?? month.next };
  }
  if (year !== undefined) return { value: single(year.value, month.value.month), next: year.next };
  return matchMonthRange(text, month.value.month, month.next);
}

function matchMonthRange(text: DateText, first: number, index: number): Match<DateParts> | undefined {
  const sign = matchRangeSign(text, index);
  const last = sign === undefined ? undefined : matchMonth(text, sign);
  const year = last && matchYearAfter(text, last.next);
  if (last === undefined || year === undefined) return undefined;
  const from = { year: undefined, month: first, day: undefined };
  return { value: range(from, { year: year.value, month: last.value.month, day: undefined }), next: year.next };
}

/** A year on its own, or "2019–2021". A year of a law ("28 Tahun 2025") or inside a longer number is none. */
function matchBareYear(text: DateText, index: number): Match<DateParts> | undefined {
  const year = matchYear(text, index);
  if (year === undefined || year.value > LAST_BARE_YEAR || isJoinedToNumber(text, index)) return undefined;
  if (isNumbered(text, index)) return undefined;
  const last = isMark(text, year.next, "-") ? matchYear(text, year.next + 1) : undefined;
  if (last !== undefined && last.value > year.value) {
    return { value: range(single(year.value).from, single(last.value).from), next: last.next };
  }
  const runsOn =
    isJoined(text, year.next) &&
    isMark(text, year.next, CODE_MARKS) &&
    isJoined(text, year.next + 1) &&
    text.words[year.next + 1]?.kind !== "mark";
  return runsOn ? undefined : { value: single(year.value), next: year.next };
}

/** Larger numbers are seldom years. */
const LAST_BARE_YEAR = 2199;

const CODE_MARKS = "-/.,:_'";

function isJoinedToNumber(text: DateText, index: number): boolean {
  if (!isJoined(text, index)) return false;
  return text.words[index - 1]?.kind === "word" || isMark(text, index - 1, `${CODE_MARKS}#$€£¥+=@№`);
}

function isNumbered(text: DateText, index: number): boolean {
  for (let start = index - 1; start >= Math.max(1, index - 3); start -= 1) {
    const between = text.lexicon.betweenParts.match(text.words, start);
    if (between?.next === index && text.words[start - 1]?.kind === "number") return true;
  }
  return false;
}

const single = (year: number | undefined, month?: number, day?: number): DateParts => partsOf({ year, month, day });

const partsOf = (from: MentionedDay): DateParts => ({ from, to: undefined, part: undefined, otherwise: undefined });

/** The start takes from the end what it leaves out. */
const range = (from: MentionedDay, to: MentionedDay): DateParts => ({
  from: { year: from.year ?? to.year, month: from.month ?? to.month, day: from.day },
  to,
  part: undefined,
  otherwise: undefined,
});
