import type { Language } from "#core/language/language.ts";
import { type SplitText, splitText } from "#core/language/words.ts";
import type { Span } from "#core/text/span.ts";
import { matchDate, matchDayAndMonthNumbers } from "./date-grammar.ts";
import { lexiconOf, type MonthPart } from "./date-lexicon.ts";
import { type DateParts, inYear, type MentionedDay, readingsOf } from "./date-parts.ts";
import { type DateText, dateText, isMark, skip } from "./date-text.ts";
import { type MentionedTime, matchClock } from "./mention-clock.ts";
import type { Match } from "./phrase-table.ts";
import { matchWeekday, type WeekdayMention } from "./weekday-mentions.ts";

/** A date in running text. */
export interface DateMention {
  /** Without the weekday and the clock time. */
  readonly span: Span;
  /** In EDTF as the format has it. Undefined where the year is not written, or where there is no such day. */
  readonly date: string | undefined;
  readonly yearStated: boolean;
  readonly from: MentionedDay;
  /** The last day of "21–23 June". */
  readonly to: MentionedDay | undefined;
  /** A third of the month, or of a year without one: "early 2022" is January to April. */
  readonly part: MonthPart | undefined;
  /** Its full name, written together with a single day. */
  readonly weekday: WeekdayMention | undefined;
  readonly time: MentionedTime | undefined;
}

/** The dates of a text in the words of the given languages, in text order and never overlapping. The longest reading counts. */
export const findDateMentions = (text: string, languages: readonly Language[]): readonly DateMention[] =>
  dateMentionsIn(splitText(text), languages);

/** The same, of a text that is split into words already. */
export function dateMentionsIn(text: SplitText, languages: readonly Language[]): readonly DateMention[] {
  const found = languages.flatMap((language) => scan(dateText(text, lexiconOf(language), true)));
  if (languages.length > 1) found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: DateMention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= mention.span.start) kept.push(mention);
    else if (weightOf(mention) > weightOf(last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** A mention without a year, as a date of the given one; undefined where that year has no such day. */
export function dateInYear(mention: DateMention, year: number): string | undefined {
  return dateOf(inYear({ ...mention, otherwise: undefined }, year));
}

/** A date that begins at the word `index`, with the weekday before or behind it and the clock time. */
export function matchMention(text: DateText, index: number): Match<MentionParts> | undefined {
  const weekday = matchWeekday(text, index, "before-date");
  const dated = weekday === undefined ? undefined : matchAfterWeekday(text, weekday.next);
  if (weekday !== undefined && dated !== undefined) return withClock(text, dated, weekday.value);
  const date = matchDate(text, index);
  return date && withClock(text, { parts: date.value, start: index, end: date.next, next: date.next }, undefined);
}

export interface MentionParts {
  readonly mention: DateMention;
  readonly parts: DateParts;
}

interface PlacedDate {
  readonly parts: DateParts;
  /** Indexes of the first word of the date and of the first behind it. */
  readonly start: number;
  readonly end: number;
  /** Behind the bracket that holds the date. */
  readonly next: number;
}

function scan(text: DateText): DateMention[] {
  const mentions: DateMention[] = [];
  let index = 0;
  while (index < text.words.length) {
    const found = mayOpen(text, index) ? matchMention(text, index) : undefined;
    if (found !== undefined) mentions.push(found.value.mention);
    index = found?.next ?? index + 1;
  }
  return mentions;
}

function mayOpen({ words, lexicon }: DateText, index: number): boolean {
  const word = words[index];
  return word?.kind === "number" || (word?.kind === "word" && lexicon.openers.has(word.folded));
}

/** ", 22 Juni 2021", " the 22nd of June 2021", " (26/1)". */
function matchAfterWeekday(text: DateText, index: number): PlacedDate | undefined {
  const comma = isMark(text, index, ",") ? index + 1 : index;
  const bracket = isMark(text, comma, "(") ? comma + 1 : comma;
  const start = skip(text, bracket, text.lexicon.beforeDay, 1);
  const date = matchDate(text, start) ?? matchDayAndMonthNumbers(text, start);
  if (date === undefined || date.value.from.day === undefined) return undefined;
  const closed = bracket > comma && isMark(text, date.next, ")") ? date.next + 1 : date.next;
  return { parts: date.value, start, end: date.next, next: closed };
}

function withClock(text: DateText, date: PlacedDate, before: WeekdayMention | undefined): Match<MentionParts> {
  const { parts } = date;
  const { from, to, part } = parts;
  const isOneDay = from.day !== undefined && to === undefined;
  const behind = isOneDay && before === undefined ? matchWeekdayInBrackets(text, date.next) : undefined;
  const clock = isOneDay ? matchClock(text, behind?.next ?? date.next) : undefined;
  const span = { start: text.words[date.start]?.span.start ?? 0, end: text.words[date.end - 1]?.span.end ?? 0 };
  const mention = {
    span,
    date: dateOf(parts),
    yearStated: from.year !== undefined,
    from,
    to,
    part,
    weekday: isOneDay ? (before ?? behind?.value) : undefined,
    time: clock?.value,
  };
  return { value: { mention, parts }, next: clock?.next ?? behind?.next ?? date.next };
}

/** "22 June 2021 (Tuesday)". */
function matchWeekdayInBrackets(text: DateText, index: number): Match<WeekdayMention> | undefined {
  if (!isMark(text, index, "(")) return undefined;
  const weekday = matchWeekday(text, index + 1, "before-date");
  if (weekday === undefined || !isMark(text, weekday.next, ")")) return undefined;
  return { value: weekday.value, next: weekday.next + 1 };
}

/** Two readings are one of two dates. */
function dateOf(parts: DateParts): string | undefined {
  const readings = readingsOf(parts);
  return readings.length > 1 ? `[${readings.join(", ")}]` : readings[0];
}

const weightOf = ({ span, weekday }: DateMention): number => span.end - span.start + (weekday === undefined ? 0 : 1);
