import type { RuleContext } from "#core/check/rule.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { judgeCitation } from "#core/facts/cited-quotation.ts";
import { claimsOf, eventOf } from "#core/facts/claims.ts";
import { type CountedCitation, citationsOfClaim, citationsOfEvent } from "#core/facts/event-sources.ts";
import type { TextDate } from "#core/facts/text-date.ts";
import { datesOf } from "#core/facts/text-dates.ts";
import { proposedDate } from "#core/facts/told-dates.ts";
import { foldWord } from "#core/language/words.ts";
import { type CitationFields, type DossierRecord, isKind } from "#core/record.ts";
import { overlaps, touches } from "#core/text/span.ts";
import { type Cursor, valueAround } from "./cursor.ts";

/** A date that a cited article tells. */
export interface ToldDate {
  readonly date: DossierDate;
  /** Of the article. */
  readonly source: string;
  /** The words of the article, on one line. */
  readonly words: string;
}

/**
 * The dates that the articles tell which are cited around the cursor, each once. First those whose words the record gives, then
 * those beside a quotation; of these the ones with a year, and days before months and years; then in the order of the text.
 */
export function datesTold(cursor: Cursor, facts: RuleContext): readonly ToldDate[] {
  const { record, file, offset } = cursor;
  if (record === undefined || record.kind === "setting") return [];
  const citations = citationsAround(record, offset - (file.startOf(record) ?? 0), facts);
  const words = foldWord(valueAround(cursor, "date-text") ?? "");
  const found = citations.flatMap((cited) => datesIn(cited, words, facts)).sort((a, b) => a.rank - b.rank);
  return [...new Map(found.toReversed().map((told) => [told.date.text, told])).values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostDates);
}

const mostDates = 20;

/** What speaks for the claim at the offset, or for the record; where a claim has no source yet, for its event. */
function citationsAround(record: DossierRecord, offset: number, facts: RuleContext): readonly CountedCitation[] {
  const claim = claimsOf(record).find(({ span }) => touches(span, offset));
  const own = claim ? citationsOfClaim(record, claim, facts) : [];
  const event = claim ? eventOf(record, claim, facts) : isKind(record, "event") ? record : undefined;
  if (own.length > 0 || event)
    return own.length > 0 ? own : citationsOfEvent(event as NonNullable<typeof event>, facts);
  return citationsOf(record, offset).map((citation) => ({
    record,
    citation,
    source: citation.source && facts.find("source", citation.source.value),
  }));
}

function citationsOf(record: DossierRecord, offset: number): readonly CitationFields[] {
  if (isKind(record, "instrument")) return record.fields.cites;
  if (!isKind(record, "actor")) return [];
  return record.fields.roles.find(({ span }) => touches(span, offset))?.cites ?? [];
}

interface RankedDate extends ToldDate {
  /** The smaller, the likelier it is meant. */
  readonly rank: number;
}

function datesIn({ citation, source }: CountedCitation, words: string, facts: RuleContext): RankedDate[] {
  const dates = source && datesOf(source, facts);
  if (source === undefined || dates === undefined) return [];
  const { article } = dates;
  const verdict = judgeCitation(citation, facts)?.verdict;
  const beside = verdict?.kind === "found" ? verdict.spans.flatMap((span) => article.paragraphsAround(span, 1)) : [];
  return dates.inBody.flatMap((told, i) => {
    const date = proposedDate(told);
    if (date === undefined) return [];
    const written = article.text.slice(told.span.start, told.span.end).replaceAll(/\s+/g, " ");
    const isMeant = words !== "" && foldWord(written) === words;
    const isBeside = beside.some((part) => overlaps(part, told.span));
    const rank = (isMeant ? 0 : 4 * step) + (isBeside ? 0 : 2 * step) + vagueness(told, date) * (step / 8) + i;
    return [{ date, source: source.id?.value ?? "", words: written, rank }];
  });
}

/** More dates than this are in no article. */
const step = 800_000;

/** From 0, for a day with its year, to 5; a part of a month comes before the month. */
function vagueness({ kind }: TextDate, date: DossierDate): number {
  const days = latestDay(date) - earliestDay(date);
  const coarse = days === 0 ? 0 : days < 27 ? 1 : days < 31 ? 2 : 3;
  return coarse + (kind === "stated" ? 0 : kind === "inferred" ? 1 : 2);
}
