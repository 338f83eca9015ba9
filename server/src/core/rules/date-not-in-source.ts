import { type Finding, recordRule } from "#core/check/rule.ts";
import { calendarFromDay } from "#core/dates/civil-day.ts";
import { compatible, distance } from "#core/dates/compare.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import type { TextDate } from "#core/facts/text-date.ts";
import type { ArticleDates } from "#core/facts/text-dates.ts";
import { type CitedText, datesToldIn, type JudgedDate, proposedDate } from "#core/facts/told-dates.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Field } from "#core/model/read.ts";
import type { AnyRecord, SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

type Key = "absent" | "absentMany" | "swapped" | "oneDigit" | "digitsSwapped" | "elsewhere";

/** A day that no cited article tells is a slip of the pen, or comes from somewhere that is not cited. */
export const dateNotInSource = recordRule<Key>({
  id: "date-not-in-source",
  severity: "warning",
  summary: "The date of an event is one that a cited article tells.",
  messages: {
    absent: "'{id}' has {found}, not {date}.",
    absentMany: "No cited text has {date}; the nearest date is {found} in '{id}'.",
    swapped: "'{id}' has {found}, not {date} (day and month swapped?).",
    oneDigit: "'{id}' has {found}, not {date} (one digit differs).",
    digitsSwapped: "'{id}' has {found}, not {date} (two digits swapped?).",
    elsewhere: "Beside the words quoted, '{id}' has {found}; {date} is elsewhere in the text.",
  },
  yieldsTo: betterOnDates("date-not-in-source"),

  *record(record, context) {
    for (const dated of datesToldIn(record, context)) {
      const { kind } = dated.verdict;
      const finding = kind === "absent" ? absence(record, dated) : kind === "told" && displacement(record, dated);
      if (finding) yield finding;
    }
  },
});

function absence(record: AnyRecord, { date, subject, texts }: JudgedDate): Finding<Key> | undefined {
  const found = nearest(date.value, texts);
  const [first] = found;
  if (first === undefined) return undefined;
  const sources = new Set(texts.map(({ source }) => source));
  return {
    span: date.span,
    subject,
    message: messageOf(first, date.value, sources.size),
    args: { id: first.source.id?.value ?? "", found: first.date, date: date.value },
    fixes: (dossier) => replacements(dossier, record, date, found),
  };
}

function messageOf({ date: found, swapped }: FoundDate, date: DossierDate, sources: number): Key {
  if (swapped) return "swapped";
  if (differsInOneDigit(found.text, date.text)) return "oneDigit";
  if (areDigitsSwapped(found.text, date.text)) return "digitsSwapped";
  return sources > 1 ? "absentMany" : "absent";
}

/** The text tells the date, but not where the words stand that are quoted for it; the lead of an article counts always. */
function displacement(record: AnyRecord, { date, subject, texts }: JudgedDate): Finding<Key> | undefined {
  const places = texts.map((text) => ({ ...text, parts: partsBeside(text) }));
  if (places.some(({ anchors, dates, parts }) => anchors.length === 0 || dates.mayTell(date.value, parts)))
    return undefined;
  const found = nearest(date.value, places);
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    span: date.span,
    subject,
    severity: "information",
    message: "elsewhere",
    args: { id: first.source.id?.value ?? "", found: first.date, date: date.value },
    fixes: (dossier) => replacements(dossier, record, date, found),
  };
}

function partsBeside({ anchors, dates: { article } }: CitedText): readonly Span[] {
  const beside = anchors.flatMap((anchor) => article.paragraphsAround(anchor, 1));
  return [...article.paragraphs.slice(0, LEAD), ...beside];
}

/** Paragraphs at the head of an article that date all of it. */
const LEAD = 2;

interface SearchedText {
  readonly source: SourceRecord;
  readonly dates: ArticleDates;
  /** Parts of the article to which the search is limited. */
  readonly parts?: readonly Span[];
}

interface FoundDate {
  readonly date: DossierDate;
  readonly source: SourceRecord;
  readonly swapped: boolean;
}

/** The dates that the texts give, each once, those that are likeliest to be meant first. */
function nearest(date: DossierDate, texts: readonly SearchedText[]): FoundDate[] {
  const found = new Map<string, FoundDate>();
  for (const { source, dates, parts } of texts) {
    for (const textDate of dates.within(parts)) {
      const first = nearestReading(textDate, date);
      // A year that has the day says nothing of it beside a better date.
      if (first === undefined || compatible(first, date)) continue;
      if (!found.has(first.text)) found.set(first.text, { date: first, source, swapped: isSwapped(first, date) });
    }
  }
  const isSlip = (one: FoundDate) => one.swapped || areDigitsSwapped(one.date.text, date.text);
  const rank = (one: FoundDate): number =>
    isSlip(one) ? -1 : differsInOnePart(one.date, date) ? 0 : distance(one.date, date);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** Of a date without a year the one in the year that is recorded, where the text may mean that year. */
function nearestReading(textDate: TextDate, date: DossierDate): DossierDate | undefined {
  const proposed = proposedDate(textDate);
  if (textDate.kind !== "inferred" || proposed === undefined) return proposed;
  const [year, last] = [earliestDay(date), latestDay(date)].map((day) =>
    Number.isFinite(day) ? calendarFromDay(day).year : undefined,
  );
  const isOfYear = (reading: DossierDate) => calendarFromDay(earliestDay(reading)).year === year;
  return (year === last && textDate.readings.find(isOfYear)) || proposed;
}

function isSwapped(a: DossierDate, b: DossierDate): boolean {
  const [one, other] = [onlyDay(a), onlyDay(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.year === other.year &&
    one.month === other.day &&
    one.day === other.month
  );
}

/** The same day of another month or year, or the same month of another year. */
function differsInOnePart(a: DossierDate, b: DossierDate): boolean {
  const [one, other] = [onlyDay(a), onlyDay(b)];
  if (one === undefined || other === undefined) return false;
  return one.day === other.day && (one.month === other.month || one.year === other.year);
}

/** Of two days, or two months, or two years. */
function differsInOneDigit(a: string, b: string): boolean {
  if (!SIMPLE.test(a) || !SIMPLE.test(b) || a.length !== b.length) return false;
  return [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

/** 12 for 21, 1997 for 1979. */
function areDigitsSwapped(a: string, b: string): boolean {
  if (!SIMPLE.test(a) || !SIMPLE.test(b) || a.length !== b.length) return false;
  const [first, second, ...more] = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
}

const SIMPLE = /^\d{4}(?:-\d\d){0,2}$/;

function onlyDay(date: DossierDate) {
  const day = earliestDay(date);
  return day === latestDay(date) ? calendarFromDay(day) : undefined;
}

const mostFixes = 3;

function replacements(
  dossier: Dossier,
  record: AnyRecord,
  { span }: Field<DossierDate>,
  found: readonly FoundDate[],
): Fix[] {
  return found
    .slice(0, mostFixes)
    .map(({ date: { text } }) => fix("replace", { text }, [replaceScalar(dossier, record, span, text)]));
}
