import type { SplitText } from "#core/language/words.ts";
import type { DateLexicon, MonthName } from "./date-lexicon.ts";
import type { Match, PhraseTable } from "./phrase-table.ts";

/** Running text with the words of one language to read dates in it. */
export interface DateText extends SplitText {
  readonly lexicon: DateLexicon;
  /** False where the whole text is known to be a date, so that "may 2025" cannot be a verb. */
  readonly running: boolean;
}

export const dateText = ({ text, words }: SplitText, lexicon: DateLexicon, running: boolean): DateText => ({
  text,
  words,
  lexicon,
  running,
});

/** True where no white space parts the word at `index` from the one before. */
export function isJoined({ words }: DateText, index: number): boolean {
  const word = words[index];
  return word !== undefined && words[index - 1]?.span.end === word.span.start;
}

export const isMark = ({ words }: DateText, index: number, marks: string): boolean => {
  const word = words[index];
  return word?.kind === "mark" && marks.includes(word.folded);
};

export function isCapitalised({ text, words }: DateText, index: number): boolean {
  const start = words[index]?.span.start;
  return start !== undefined && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** A number of `least` to `most` digits. */
export function matchNumber(
  { words }: DateText,
  index: number,
  least: number,
  most: number,
): Match<number> | undefined {
  const word = words[index];
  if (word?.kind !== "number" || word.folded.length < least || word.folded.length > most) return undefined;
  const value = Number(word.folded);
  return Number.isNaN(value) ? undefined : { value, next: index + 1 };
}

/** "22", "22nd", "1er", "7." */
export function matchDay(text: DateText, index: number): Match<number> | undefined {
  const number = matchNumber(text, index, 1, 2);
  if (number === undefined || number.value < 1 || number.value > 31 || isPartOfNumber(text, index)) return undefined;
  const ordinal = text.lexicon.afterDay.match(text.words, number.next);
  const joined = ordinal !== undefined && isJoined(text, number.next);
  return joined ? { value: number.value, next: ordinal.next } : number;
}

/** True for the 5 of "2,5", "A/5" and "№5", and for the 20 of "20,000". */
export function isPartOfNumber(text: DateText, index: number): boolean {
  const { words } = text;
  const before = isJoined(text, index) && (words[index - 1]?.kind === "word" || isMark(text, index - 1, NUMBER_MARKS));
  const after =
    isJoined(text, index + 1) &&
    isMark(text, index + 1, ".,") &&
    isJoined(text, index + 2) &&
    words[index + 2]?.kind === "number" &&
    words[index + 2]?.folded.length !== YEAR_DIGITS;
  return before || after;
}

const NUMBER_MARKS = ".,:/#$€£¥№";

export function matchMonth(text: DateText, index: number): Match<MonthName> | undefined {
  const month = text.lexicon.months.match(text.words, index);
  if (month === undefined) return undefined;
  if (text.running && month.value.capitalisedOnly && !isCapitalised(text, index)) return undefined;
  const dotted = !month.value.full && isMark(text, month.next, ".") && isJoined(text, month.next);
  return dotted ? { value: month.value, next: month.next + 1 } : month;
}

/** A year that follows a month, with what may stand between and after: "de 2021", ", 2021", "2021 года". */
export function matchYearAfter(text: DateText, index: number): Match<number> | undefined {
  const comma = isMark(text, index, ",-/") ? index + 1 : index;
  return matchYear(text, skip(text, comma, text.lexicon.betweenParts, 2));
}

export function matchYear(text: DateText, index: number): Match<number> | undefined {
  const year = matchNumber(text, index, YEAR_DIGITS, YEAR_DIGITS);
  if (year === undefined || year.value < 1000 || year.value > 2999) return undefined;
  const after = text.lexicon.afterYear.match(text.words, year.next);
  if (after !== undefined) return { value: year.value, next: after.next };
  const runsOn = text.words[year.next]?.kind === "word" && isJoined(text, year.next);
  return runsOn ? undefined : year;
}

const YEAR_DIGITS = 4;

/** The index behind up to `most` of the phrases. */
export function skip(text: DateText, index: number, phrases: PhraseTable<true>, most: number): number {
  let at = index;
  for (let count = 0; count < most; count += 1) at = phrases.match(text.words, at)?.next ?? at;
  return at;
}

/** "–", "to", "hingga": the index behind it. */
export function matchRangeSign(text: DateText, index: number): number | undefined {
  if (isMark(text, index, "-")) return index + 1;
  return text.lexicon.rangeWords.match(text.words, index)?.next;
}
