import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import { calendarFromDay } from "#core/dates/civil-day.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { isWrongArticle } from "#core/facts/citation-standing.ts";
import { judgeCitation } from "#core/facts/cited-quotation.ts";
import { claimsOf, eventOf } from "#core/facts/claims.ts";
import { isSaidToHaveHappened, statusOf } from "#core/facts/event-date.ts";
import { type CountedCitation, citationsOfClaim, citationsOfEvent } from "#core/facts/event-sources.ts";
import { type ArticleDates, datesOf, distance, type TextDate } from "#core/facts/text-dates.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, type EventRecord, isKind, type SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

type Key = "absent" | "absentMany" | "swapped" | "elsewhere";

/** A day that no cited article tells is a slip of the pen, or comes from somewhere that is not cited. */
export const dateNotInSource = recordRule<Key>({
  id: "date-not-in-source",
  severity: "warning",
  summary: "The date of an event is one that a cited article tells.",
  messages: {
    absent: "'{id}' has {found}, not {date}.",
    absentMany: "No cited text has {date}; the nearest date is {found} in '{id}'.",
    swapped: "'{id}' has {found}, not {date} (day and month swapped?).",
    elsewhere: "Beside the words quoted, '{id}' has {found}; {date} is elsewhere in the text.",
  },
  yieldsTo: [
    "date-syntax",
    "occurred-in-future",
    "source-predates-event",
    "weekday-mismatch",
    "relative-date-mismatch",
    "relative-date-unanchored",
  ],

  *record(record, context) {
    for (const dated of datedIn(record, context)) {
      const texts = textsOf(dated, context);
      if (texts === undefined) continue;
      const finding = absence(record, dated, texts) ?? displacement(record, dated, texts);
      if (finding !== undefined) yield finding;
    }
  },
});

/** A date, and the citations that may tell it. */
interface Dated {
  readonly subject: string;
  readonly date: Field<DossierDate>;
  readonly citations: readonly CountedCitation[];
}

function* datedIn(record: AnyRecord, context: RuleContext): Generator<Dated> {
  if (!isKind(record, "event") && !isKind(record, "claim")) return;
  const own = isKind(record, "event") ? dateOfEvent(record) : undefined;
  if (isKind(record, "event") && own) yield { ...own, citations: citationsOfEvent(record, context) };
  for (const claim of claimsOf(record)) {
    const event = eventOf(record, claim, context);
    if (claim.date === undefined || (event ? !isSaidToHaveHappened(event) : claim.event !== undefined)) continue;
    const citations = citationsOfClaim(record, claim, context);
    yield { subject: `claim:${claim.span.start}:date`, date: claim.date, citations };
  }
}

/** What was concluded from something else need not be in the text. */
function dateOfEvent(event: EventRecord): Pick<Dated, "subject" | "date"> | undefined {
  const { date, announced, "date-basis": basis } = event.fields;
  if (statusOf(event) === "planned") return announced && { subject: "announced", date: announced };
  if (!isSaidToHaveHappened(event) || basis?.value === "inferred") return undefined;
  return date && { subject: "date", date };
}

interface CitedText {
  readonly source: SourceRecord;
  readonly dates: ArticleDates;
  /** It is known to be the wrong article: it may tell the date, but that it does not is no news. */
  readonly isWrong: boolean;
  /** Where in the article the words quoted stand; none without a quotation. */
  readonly anchors: readonly Span[];
}

/** All cited texts; `undefined` where one is not at hand, which may tell the date, or none is the right one. */
function textsOf({ date, citations }: Dated, context: RuleContext): CitedText[] | undefined {
  if (date.value.kind === "unknown") return undefined;
  const texts: CitedText[] = [];
  for (const { record, citation, source } of citations) {
    const dates = source && datesOf(source, context);
    if (source === undefined || dates === undefined || dates.article.excerpt) return undefined;
    const verdict = judgeCitation(citation, context)?.verdict;
    const anchors = verdict?.kind === "found" ? verdict.spans : [];
    texts.push({ source, dates, isWrong: isWrongArticle(record, citation, context), anchors });
  }
  return texts.some(({ isWrong }) => !isWrong) ? texts : undefined;
}

function absence(record: AnyRecord, { date, subject }: Dated, texts: readonly CitedText[]): Finding<Key> | undefined {
  if (texts.some(({ dates }) => dates.mayTell(date.value) || dates.tellsOutside(date.value))) return undefined;
  const found = nearest(date.value, texts);
  const [first] = found;
  if (first === undefined) return undefined;
  const sources = new Set(texts.map(({ source }) => source));
  return {
    span: date.span,
    subject,
    message: first.swapped ? "swapped" : sources.size > 1 ? "absentMany" : "absent",
    args: { id: first.source.id?.value ?? "", found: first.date, date: date.value },
    fixes: (dossier) => replacements(dossier, record, date, found),
  };
}

/** The text tells the date, but not where the words stand that are quoted for it; the lead of an article counts always. */
function displacement(
  record: AnyRecord,
  { date, subject }: Dated,
  texts: readonly CitedText[],
): Finding<Key> | undefined {
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
      const first = proposed(textDate);
      if (first === undefined) continue;
      if (!found.has(first.text)) found.set(first.text, { date: first, source, swapped: isSwapped(first, date) });
    }
  }
  const rank = (one: FoundDate): number =>
    one.swapped ? -1 : differsInOnePart(one.date, date) ? 0 : distance(one.date, date);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** What can stand in a record: of relative words only those that mean one day. */
function proposed({ kind, readings: [first] }: TextDate): DossierDate | undefined {
  const isVague = kind === "loose" || (kind === "relative" && first && earliestDay(first) < latestDay(first));
  return isVague ? undefined : first;
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
