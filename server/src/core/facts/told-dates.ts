import type { RuleContext } from "#core/check/rule.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, type EventRecord, isKind, type SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { isWrongArticle } from "./citation-standing.ts";
import { judgeCitation } from "./cited-quotation.ts";
import { claimsOf, eventOf } from "./claims.ts";
import { isSaidToHaveHappened, statusOf } from "./event-date.ts";
import { type CountedCitation, citationsOfClaim, citationsOfEvent } from "./event-sources.ts";
import { placesOfDate } from "./outside-dates.ts";
import { nearestPlace, type OutsidePlace } from "./outside-place.ts";
import type { TextDate } from "./text-date.ts";
import { type ArticleDates, datesOf } from "./text-dates.ts";

/** A date of a record, compared with the texts that should tell it. */
export interface JudgedDate {
  /** For `yieldsTo`. */
  readonly subject: string;
  readonly date: Field<DossierDate>;
  readonly texts: readonly CitedText[];
  readonly verdict: DateVerdict;
}

export type DateVerdict =
  /** An article tells it, or may do so. */
  | { readonly kind: "told" | "absent" }
  /** No article tells it, but it stands on the page of one. */
  | { readonly kind: "outside"; readonly place: OutsidePlace };

export interface CitedText {
  readonly source: SourceRecord;
  readonly dates: ArticleDates;
  /** It is known to be the wrong article: it may tell the date, but that it does not is no news. */
  readonly isWrong: boolean;
  /** Where in the article the words quoted stand; none without a quotation. */
  readonly anchors: readonly Span[];
}

/** The dates of a record of which anything can be said: every cited text is at hand, and one of them at least is the right one. */
export const datesToldIn = (record: AnyRecord, context: RuleContext): readonly JudgedDate[] =>
  context.ofRecord("dates", record, () => [...judgedIn(record, context)]);

function* judgedIn(record: AnyRecord, context: RuleContext): Generator<JudgedDate> {
  for (const { subject, date, citations } of datedIn(record, context)) {
    const texts = date.value.kind === "unknown" ? undefined : textsOf(citations, context);
    const verdict = texts && judge(date.value, texts);
    if (texts !== undefined && verdict !== undefined) yield { subject, date, texts, verdict };
  }
}

/** Where no article has a date, that it lacks this one is no news. */
function judge(date: DossierDate, texts: readonly CitedText[]): DateVerdict | undefined {
  if (texts.some(({ dates }) => dates.mayTell(date))) return { kind: "told" };
  const isOnPage = ({ source, dates }: CitedText) => placesOfDate(date, source, dates.article);
  if (!texts.some(({ dates }) => dates.inBody.some(proposedDate))) return undefined;
  const place = nearestPlace(texts.filter(({ isWrong }) => !isWrong).flatMap(isOnPage));
  if (place !== undefined) return { kind: "outside", place };
  return texts.flatMap(isOnPage).length > 0 ? undefined : { kind: "absent" };
}

/** What can stand in a record: of relative words only those that mean one day. */
export function proposedDate({ kind, readings: [first] }: TextDate): DossierDate | undefined {
  const isVague = kind === "loose" || (kind === "relative" && first && earliestDay(first) < latestDay(first));
  return isVague ? undefined : first;
}

/** A date, and the citations that may tell it. */
interface Dated extends Pick<JudgedDate, "subject" | "date"> {
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

/** All cited texts; `undefined` where one is not at hand, which may tell the date, or none is the right one. */
function textsOf(citations: readonly CountedCitation[], context: RuleContext): CitedText[] | undefined {
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
