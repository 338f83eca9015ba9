import type { RuleContext } from "#core/check/rule.ts";
import { type CivilDay, calendarFromDay } from "#core/dates/civil-day.ts";
import { type Answer, compatible } from "#core/dates/compare.ts";
import { lexiconOf } from "#core/dates/date-lexicon.ts";
import { type DateMention, dateInYear, dateMentionsIn } from "#core/dates/date-mentions.ts";
import { type DateText, dateText } from "#core/dates/date-text.ts";
import { type DossierDate, earliestDay, isoDay, latestDay, momentOf } from "#core/dates/dossier-date.ts";
import { findLooseMentions, type LooseMention } from "#core/dates/loose-mentions.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { nearWeekdays, resolveRelative, type WritingTime } from "#core/dates/relative-dates.ts";
import {
  type RelativeMeaning,
  type RelativeMention,
  relativeMentionsIn,
  speaksOfFuture,
} from "#core/dates/relative-mentions.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import { quotedSpans } from "#core/evidence/quoted-spans.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { type SplitText, splitText } from "#core/language/words.ts";
import type { SourceRecord } from "#core/record.ts";
import { overlaps, type Span } from "#core/text/span.ts";
import { countedDaysIn } from "./counted-days.ts";
import { looseDaysIn } from "./loose-days.ts";
import { isOutdone } from "./outdone-date.ts";
import { ParagraphNumbers } from "./paragraph-numbers.ts";
import { dated, isDay, isInMonth, moved, rangeDate, type TextDate } from "./text-date.ts";

/**
 * The dates of a source's article; `undefined` where its text is not at hand, its body is unknown, or its language has no table.
 * Texts are read once for all rules.
 */
export function datesOf(source: SourceRecord, context: RuleContext): ArticleDates | undefined {
  const article = context.articleOf(source);
  const languages = languagesOf(source);
  if (article?.body === undefined || languages.length === 0) return undefined;
  const known = context.once("text-dates", () => new WeakMap<ArticleText, ArticleDates>());
  const found = known.get(article) ?? new ArticleDates(article, languages, source);
  known.set(article, found);
  return found;
}

/** Every language where none is stated. */
export function languagesOf({ fields }: SourceRecord): readonly Language[] {
  if (fields.language === undefined) return allLanguages;
  const language = languageOf(fields.language.value);
  return language === undefined ? [] : [language];
}

/** When an article was written: `undefined` where that is not known, or only within more than a year. */
export function writingTimeOf({ fields }: SourceRecord): WritingTime | undefined {
  if (fields.published === undefined) return undefined;
  const [earliest, latest] = [earliestDay(fields.published.value), latestDay(fields.published.value)];
  return latest - earliest <= 366 ? { earliest, latest } : undefined;
}

/** The times that the body of one article tells. */
export class ArticleDates {
  readonly article: ArticleText;
  readonly #languages: readonly Language[];
  readonly #written: WritingTime | undefined;
  /** The same, as a date. */
  readonly #writtenAt: DossierDate | undefined;
  readonly #latest: CivilDay;
  #read: ReadBody | undefined;
  #numbers: readonly NumberMention[] | undefined;
  #isUnanchored = false;
  /** What was read from EDTF: an article says the same dates again and again. */
  readonly #parsed = new Map<string, DossierDate | undefined>();

  constructor(article: ArticleText, languages: readonly Language[], source: SourceRecord) {
    this.article = article;
    this.#languages = languages;
    this.#written = writingTimeOf(source);
    this.#writtenAt = this.#written && rangeDate(this.#written.earliest, this.#written.latest);
    this.#latest = source.fields.published ? latestDay(source.fields.published.value) : Number.POSITIVE_INFINITY;
  }

  /** In text order within each paragraph. */
  get inBody(): readonly TextDate[] {
    return this.#body.dates;
  }

  /** The numbers of the body, in the order of the paragraphs: what is part of a date is none. */
  get numbers(): readonly NumberMention[] {
    this.#numbers ??= this.#body.numbers.flatMap(({ inArticle }) => inArticle);
    return this.#numbers;
  }

  /** The body tells times by the day of writing, which is not known: it may mean any. */
  get isUnanchored(): boolean {
    return this.#body.dates.length >= 0 && this.#isUnanchored;
  }

  /** Some time in the body, or in a part of it, may be this one. What happened just before the day of writing needs no date. */
  mayTell(date: DossierDate, within?: readonly Span[]): boolean {
    if (this.isUnanchored) return true;
    return this.telling(date, within).length > 0 || this.#isImplied(date);
  }

  /** The times in the body, or in a part of it, that may be this one. */
  telling(date: DossierDate, within?: readonly Span[]): readonly TextDate[] {
    return this.within(within).filter((textDate) =>
      canBe(textDate, date, (reading) => isOutdone(reading, date, this.inBody, this.article)),
    );
  }

  /** What stands in these parts of the body, or in all of it. */
  within(parts: readonly Span[] | undefined): readonly TextDate[] {
    return parts === undefined
      ? this.inBody
      : this.inBody.filter(({ span }) => parts.some((part) => overlaps(part, span)));
  }

  /** News without a date is of the day it was written, or of those just before. */
  #isImplied(date: DossierDate): boolean {
    const written = this.#written;
    if (written === undefined) return !this.inBody.some(({ readings }) => readings.some(isDay));
    const recent = rangeDate(written.earliest - 7, written.latest);
    const isDated = this.inBody.some(
      ({ kind, readings: [first] }) => kind !== "loose" && first && isDay(first) && compatible(first, recent),
    );
    return !isDated && compatible(date, rangeDate(written.earliest - 3, written.latest));
  }

  get #body(): ReadBody {
    this.#read ??= this.#readBody(this.article.paragraphs);
    return this.#read;
  }

  #readBody(paragraphs: readonly Span[]): ReadBody {
    const dates: TextDate[] = [];
    const numbers: ParagraphNumbers[] = [];
    let earlierYears: readonly number[] = [];
    let months: readonly DossierDate[] = [];
    const told: DossierDate[] = [];
    for (const span of paragraphs) {
      const { text } = this.article;
      const paragraph = this.#paragraph(text.slice(span.start, span.end));
      const { split, mentions } = paragraph;
      const years = yearsStated(mentions);
      const found = this.#inParagraph(paragraph, [...years, ...earlierYears]);
      const days = found.flatMap(({ readings: [first] }) => (first && isInMonth(first) ? [first] : []));
      months = days.length > 0 ? days : months;
      earlierYears = years.length > 0 ? years : earlierYears;
      const ofParagraph = new ParagraphNumbers(text, span, this.#languages, mentions);
      numbers.push(ofParagraph);
      const loose = looseDays(paragraph, () => ofParagraph.of(split), found, months);
      told.push(...days);
      const counted = this.#counted(paragraph, told.slice(-MOST_ANCHORS));
      for (const date of [...found, ...loose, ...counted]) dates.push(moved(date, span.start));
    }
    return { dates, numbers };
  }

  /** Most paragraphs have neither a number nor a month, and need not be read for dates. */
  #paragraph(text: string): Paragraph {
    const split = splitText(text);
    const reads = this.#languages.map((language) => dateText(split, lexiconOf(language), true));
    const loose = reads.flatMap((read) => findLooseMentions(read));
    const isDated = loose.length > 0 || /\p{Nd}/u.test(text);
    const mentions = isDated ? dateMentionsIn(split, this.#languages) : [];
    const isTaken = ({ span }: LooseMention) =>
      mentions.some((mention) => mention.span.start <= span.start && span.end <= mention.span.end);
    return { split, reads, mentions, loose: loose.filter((mention) => !isTaken(mention)) };
  }

  #inParagraph(paragraph: Paragraph, years: readonly number[]): TextDate[] {
    const { mentions, loose } = paragraph;
    const { text } = paragraph.split;
    const dates = mentions.map((mention) => this.#dated(text, mention, years));
    return [
      ...dates,
      ...loose.map(({ span, inYear, yearStated }) =>
        yearStated ? dated(span, "loose", [this.#date(inYear(0))]) : this.#yearless(text, span, "loose", inYear, years),
      ),
      ...spansBetween(text, dates),
      ...this.#relatives(paragraph, dates),
    ];
  }

  #dated(text: string, mention: DateMention, years: readonly number[]): TextDate {
    if (mention.yearStated) {
      const stated = dated(mention.span, "stated", [this.#date(mention.date)]);
      return mention.weekday === undefined ? stated : { ...stated, weekday: mention.weekday };
    }
    return this.#yearless(text, mention.span, "inferred", (year) => dateInYear(mention, year), years);
  }

  #yearless(
    text: string,
    span: Span,
    kind: TextDate["kind"],
    inYear: (year: number) => string | undefined,
    years: readonly number[],
  ): TextDate {
    if (!Number.isFinite(this.#latest)) return { span, kind, readings: [], inYear };
    const last = this.#latestYear(inYear, this.#latest);
    const first = this.#written === undefined ? last : this.#latestYear(inYear, this.#written.earliest);
    const ahead = this.#ahead(text, span, inYear(last + 1));
    const past = [last, first, ...(ahead === "maybe" ? [last + 1] : []), ...years];
    const all = [...new Set(ahead === "yes" ? [last + 1, ...past] : past)];
    return dated(
      span,
      kind,
      all.map((year) => this.#date(inYear(year))),
    );
  }

  /** The latest year in which it begins no later than that day. */
  #latestYear(inYear: (year: number) => string | undefined, latest: CivilDay): number {
    const { year } = calendarFromDay(latest);
    const date = this.#date(inYear(year));
    return date !== undefined && earliestDay(date) > latest ? year - 1 : year;
  }

  #date(text: string | undefined): DossierDate | undefined {
    if (text === undefined) return undefined;
    if (!this.#parsed.has(text)) this.#parsed.set(text, parseDate(text).date);
    return this.#parsed.get(text);
  }

  /** Whether the next one is meant: it follows within months, and perhaps the sentence speaks of what is to come. */
  #ahead(text: string, span: Span, next: string | undefined): Answer {
    const date = this.#date(next);
    if (date === undefined) return "no";
    const days = earliestDay(date) - this.#latest;
    const sentence = sentenceAround(text, span);
    const isFuture = this.#languages.some((language) => speaksOfFuture(sentence, language));
    if (isFuture) return days < MONTHS ? "yes" : "maybe";
    return days < SOON ? "maybe" : "no";
  }

  /** "Two days later", but not where somebody is quoted. */
  #counted({ split: { text }, reads }: Paragraph, told: readonly DossierDate[]): TextDate[] {
    const written = this.#writtenAt;
    const all = countedDaysIn(reads, told, written);
    const quoted = all.length > 0 ? quotedSpans(text) : [];
    return all
      .filter(({ span }) => !quoted.some((other) => overlaps(other, span)))
      .map(({ span, readings }) => ({ span, kind: "loose", readings, inYear: undefined }));
  }

  /** Words in quotation marks are told by another day than the article's. */
  #relatives({ split: { text }, reads, mentions }: Paragraph, dates: readonly TextDate[]): TextDate[] {
    const all = reads.flatMap((read) => relativeMentionsIn(read));
    if (all.length === 0) return [];
    const taken = [
      ...quotedSpans(text),
      ...mentions.flatMap(({ span, weekday }) => (weekday ? [span, weekday.span] : [span])),
    ];
    return all
      .filter(({ span }) => !taken.some((other) => overlaps(other, span)))
      .flatMap((mention) => this.#relative(mention, dates));
  }

  #relative({ span, meaning }: RelativeMention, dates: readonly TextDate[]): TextDate[] {
    const written = this.#written;
    if (written === undefined) {
      this.#isUnanchored = true;
      return [];
    }
    if (meaning.kind === "hours") {
      return [dated(span, "loose", [rangeDate(written.earliest - 2, written.latest)])];
    }
    const likeliest = resolveRelative(meaning, written);
    const others =
      meaning.kind === "weekday" ? weekdaysNear(meaning.weekday, dates, written) : yearsFrom(meaning, written);
    return [dated(span, "relative", [likeliest, ...others])];
  }
}

interface ReadBody {
  readonly dates: readonly TextDate[];
  /** Of each paragraph. */
  readonly numbers: readonly ParagraphNumbers[];
}

/** One of the article's, with what is found in it at once. */
interface Paragraph {
  readonly split: SplitText;
  /** In each language. */
  readonly reads: readonly DateText[];
  readonly mentions: readonly DateMention[];
  readonly loose: readonly LooseMention[];
}

/** Times told before, from which others may be counted. */
const MOST_ANCHORS = 20;

/** Days. */
const MONTHS = 200;
const SOON = 120;

function canBe(
  { readings, inYear }: TextDate,
  date: DossierDate,
  isUseless: (reading: DossierDate) => boolean,
): boolean {
  const wide = momentOf(date) === undefined ? date : rangeDate(earliestDay(date) - 1, latestDay(date) + 1);
  if (readings.some((reading) => compatible(reading, wide) && !isUseless(reading))) return true;
  if (inYear === undefined) return false;
  const [first, last] = [calendarFromDay(earliestDay(wide)).year, calendarFromDay(latestDay(wide)).year];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return true;
  return [first, last].some((year) => {
    const reading = parseDate(inYear(year) ?? "").date;
    return reading !== undefined && compatible(reading, wide);
  });
}

/** "Between 2014 and 2016": what lies between two dates that only a word or a dash parts. */
function spansBetween(text: string, dates: readonly TextDate[]): TextDate[] {
  return dates.flatMap(({ span, readings: [from] }, index) => {
    const next = dates[index + 1];
    const to = next?.readings[0];
    if (next === undefined || from === undefined || to === undefined) return [];
    const isNear = /^(?:\s+\p{L}{1,10}\s+|\s?[-–—]\s?)$/u.test(text.slice(span.end, next.span.start));
    if (!isNear || earliestDay(from) >= latestDay(to)) return [];
    return [dated(next.span, "loose", [rangeDate(earliestDay(from), latestDay(to))])];
  });
}

/** "Five years ago" may mean that year as well as that day of it. */
function yearsFrom(meaning: RelativeMeaning, { earliest, latest }: WritingTime): DossierDate[] {
  if (meaning.kind !== "unit" || meaning.unit !== "year" || !meaning.counted) return [];
  const days = Math.round(meaning.offset * 365.2425);
  return [rangeDate(earliest + days - QUARTER, latest + days + QUARTER)];
}

/** Days. */
const QUARTER = 91;

function weekdaysNear(weekday: number, dates: readonly TextDate[], written: WritingTime): (DossierDate | undefined)[] {
  const days = dates.flatMap(({ readings }) => readings.filter(isDay));
  const near = days.map((day) => nearWeekdays(weekday, { earliest: earliestDay(day), latest: latestDay(day) }));
  return [nearWeekdays(weekday, written), ...near];
}

/** Days of the months that were named last, in whatever language reads a day there. */
function looseDays(
  { reads }: Paragraph,
  numbers: () => readonly NumberMention[],
  found: readonly TextDate[],
  months: readonly DossierDate[],
): TextDate[] {
  if (months.length === 0) return [];
  const taken = found.map(({ span }) => span);
  const days = reads.flatMap((read) => looseDaysIn(read, taken, numbers));
  const dayOf = (date: DossierDate, day: number) => {
    const { year, month } = calendarFromDay(earliestDay(date));
    return isoDay(year, month, day);
  };
  return days.flatMap(({ span, day }) => {
    const own = dated(
      span,
      "loose",
      months.map((date) => parseDate(dayOf(date, day)).date),
    );
    // "Between 7 and 9 May": all that lies between the two.
    const end = found.find(({ span: { start } }) => start > span.end && start - span.end <= LONGEST_AND);
    const [to] = end?.readings ?? [];
    const from = to && isDay(to) ? parseDate(dayOf(to, day)).date : undefined;
    const isSpan = from && to && earliestDay(from) < earliestDay(to);
    return isSpan ? [own, dated(span, "loose", [rangeDate(earliestDay(from), latestDay(to))])] : [own];
  });
}

/** Characters of "and" with its blanks. */
const LONGEST_AND = 5;

const yearsStated = (mentions: readonly DateMention[]): readonly number[] => [
  ...new Set(
    mentions.flatMap(({ from, to, yearStated }) => (yearStated ? [from.year ?? [], to?.year ?? []].flat() : [])),
  ),
];

function sentenceAround(text: string, { start, end }: Span): string {
  const before = Math.max(...[".", "!", "?"].map((mark) => text.lastIndexOf(`${mark} `, start)));
  const after = text.slice(end).search(/[.!?](?:\s|$)/);
  return text.slice(before + 1, after === -1 ? text.length : end + after);
}
