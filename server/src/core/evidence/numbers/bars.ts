import type { DateMention } from "#core/dates/date-mentions.ts";
import { isJoined, isMark, skip } from "#core/dates/date-text.ts";
import type { Word } from "#core/language/words.ts";
import { partitionPoint } from "#core/partition-point.ts";
import type { Span } from "#core/text/span.ts";
import { gapBefore, matchBefore, type NumberText } from "./number-text.ts";

/** The words that no number may take in: those of codes, of dates, and of days that stand before or behind a date. */
export function findBars(text: NumberText, codes: readonly Span[], dates: readonly DateMention[]): ReadonlySet<number> {
  const barred = new Set<number>();
  barSpans(text, codes, barred);
  barSpans(
    text,
    dates.filter((date) => !isBareYear(text.text, date)).map(({ span }) => span),
    barred,
  );
  for (const index of text.openings) {
    for (const word of wordsToBar(text, index, barred)) barred.add(word);
  }
  for (const index of [...barred]) {
    if (!barred.has(index - 1)) barDaysBefore(text, index, barred);
    if (!barred.has(index + 1)) barDaysBehind(text, index + 1, barred);
  }
  return barred;
}

function wordsToBar(text: NumberText, index: number, barred: ReadonlySet<number>): readonly number[] {
  const word = text.words[index];
  const isNumber = word?.kind === "number";
  if (isNumber && (isSeason(text, index) || isDottedDay(text, index))) return [index, index + 2];
  const isBehindDate = barred.has(index - 1);
  return isMonthDay(text, index, isBehindDate) || (isNumber && isDecade(text, index)) ? [index] : [];
}

/** A number of four digits that may be a year as well as a count. */
export const isBareYear = (text: string, { from, to, part, span }: DateMention): boolean =>
  from.month === undefined &&
  to === undefined &&
  part === undefined &&
  /^\d{4}$/.test(text.slice(span.start, span.end));

function barSpans({ words }: NumberText, spans: readonly Span[], barred: Set<number>): void {
  for (const { start, end } of spans) {
    for (let index = firstFrom(words, start); (words[index]?.span.start ?? end) < end; index += 1) barred.add(index);
  }
}

/** Index of the first word that begins at this place or behind it. */
function firstFrom(words: readonly Word[], start: number): number {
  return partitionPoint(words.length, (index) => (words[index]?.span.start ?? start) < start);
}

/** "22 Jun", "Jun 22", "пятого мая": a day beside a month where the year is left out. "7 May 20 men" has it before. */
function isMonthDay(text: NumberText, index: number, isBehindDate: boolean): boolean {
  const { words, lexicon } = text;
  if (!isDay(text, index) && text.numbers.ordinals.match(words, index)?.next !== index + 1) return false;
  const behind = skip(text, lexicon.afterDay.match(words, index + 1)?.next ?? index + 1, lexicon.betweenParts, 1);
  const month = isMark(text, behind, "-") ? behind + 1 : behind;
  const name = lexicon.months.match(words, month)?.value;
  if (name !== undefined && (!name.capitalisedOnly || startsWithCapital(text, month))) return true;
  const mayFollow = isDay(text, index) && !isBehindDate && lexicon.language.dates.monthFirst !== "never";
  const before = mayFollow ? matchBefore(text, index, lexicon.months) : undefined;
  return before !== undefined && gapBefore(text, index) === " " && startsWithCapital(text, before.start);
}

const isDay = ({ words }: NumberText, index: number): boolean =>
  /^(?:0?[1-9]|[12]\d|3[01])$/.test(words[index]?.folded ?? "");

const startsWithCapital = ({ text, words }: NumberText, index: number): boolean =>
  /^\p{Lu}/u.test(text.slice(words[index]?.span.start ?? text.length));

/** "1990s", "90-х", "tahun 1990-an", "años 90". */
function isDecade(text: NumberText, index: number): boolean {
  const digits = text.words[index]?.folded ?? "";
  if (!DECADE.test(digits)) return false;
  const { beforeDecade, decadeSuffixes, words } = text.numbers;
  const hyphen = isMark(text, index + 1, "-") && isJoined(text, index + 1) ? index + 2 : index + 1;
  const hasSuffix = decadeSuffixes.match(text.words, hyphen) !== undefined && isJoined(text, hyphen);
  const isAnnounced = matchBefore(text, index, beforeDecade) !== undefined;
  if (!hasSuffix) return isAnnounced && /^[3-9]0$/.test(digits);
  return isAnnounced || words.beforeDecade === "" || /^1\d{3}$/.test(digits);
}

const DECADE = /^(?:[2-9]0|1[5-9]\d0|20\d0)$/;

/** "3.10.", in languages where a point ends the number of a day. */
function isDottedDay(text: NumberText, index: number): boolean {
  if (!isMark(text, index + 3, ".") || !isDay(text, index)) return false;
  const { words, lexicon } = text;
  const isEnding = (at: number) => isJoined(text, at) && lexicon.afterDay.match(words, at)?.next === at + 1;
  if (!isEnding(index + 1) || !isEnding(index + 3)) return false;
  return isJoined(text, index + 2) && /^(?:0?[1-9]|1[0-2])$/.test(words[index + 2]?.folded ?? "");
}

/** "2021/22", "2021-22". */
function isSeason(text: NumberText, index: number): boolean {
  if (!isMark(text, index + 1, "-/")) return false;
  const { words } = text;
  const [first = "", second = ""] = [index, index + 2].map((at) => words[at]?.folded);
  if (!/^(?:19|20)\d\d$/.test(first) || !/^\d\d$/.test(second)) return false;
  return isJoined(text, index + 1) && isJoined(text, index + 2) && (Number(first) + 1) % 100 === Number(second);
}

/** The days before a date of one day: the 21 of "21 and 23 June", of "el 21 y el 23 de junio". */
function barDaysBefore(text: NumberText, first: number, barred: Set<number>): void {
  let day: number | undefined = first;
  while (day !== undefined && isDay(text, day)) {
    barred.add(day);
    const opened: number = matchBefore(text, day, text.lexicon.beforeDay)?.start ?? day;
    day = dayBeforeConnector(text, opened);
  }
}

/** The index of the day before an "and", a comma or a range sign, without its ending: "21st and", "7. und". */
function dayBeforeConnector(text: NumberText, index: number): number | undefined {
  const { conjunctions } = text.numbers;
  const word = matchBefore(text, index, conjunctions) ?? matchBefore(text, index, text.lexicon.rangeWords);
  const next = word?.start ?? (isMark(text, index - 1, ",-") ? index - 1 : undefined);
  if (next === undefined) return undefined;
  return (matchBefore(text, next, text.lexicon.afterDay)?.start ?? next) - 1;
}

/** The days behind one: the 23 of "June 21 and 23". */
function barDaysBehind(text: NumberText, next: number, barred: Set<number>): void {
  if (text.lexicon.language.dates.monthFirst === "never" || !isDay(text, next - 1)) return;
  for (const day of daysBehind(text, next)) barred.add(day);
}

/** None where they end in a comma or before a word, since a count may begin there. */
function daysBehind(text: NumberText, next: number): readonly number[] {
  const days: number[] = [];
  let at = next;
  while (days.length < MOST_DAYS) {
    const comma = isMark(text, at, ",") ? at + 1 : at;
    const conjunction = text.numbers.conjunctions.match(text.words, comma);
    const day = conjunction?.next ?? comma;
    if (day === at || !isDay(text, day)) return [];
    days.push(day);
    at = day + 1;
    if (conjunction !== undefined) return text.words[at]?.kind === "word" || isMark(text, at, "%$") ? [] : days;
  }
  return [];
}

const MOST_DAYS = 31;
