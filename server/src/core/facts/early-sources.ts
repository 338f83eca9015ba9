import type { RuleContext } from "#core/check/rule.ts";
import { type DossierDate, earliestDay } from "#core/dates/dossier-date.ts";
import { precedes } from "#core/dates/precedes.ts";
import { unstatedZone } from "#core/dates/zone.ts";
import type { Field } from "#core/model/read.ts";
import {
  type AnyRecord,
  type CitationFields,
  type ClaimFields,
  type DossierRecord,
  isKind,
  type SourceRecord,
} from "#core/record.ts";
import { claimsOf, eventOf } from "./claims.ts";
import { statusOf } from "./event-date.ts";
import { type CountedCitation, citationsOfClaim, citationsOfEvent } from "./event-sources.ts";
import { PartSet } from "./part-set.ts";
import { zoneOfDossier } from "./zones.ts";

/** A date of something that is said to have happened, and the citations that speak for it. */
export interface SupportedDate {
  readonly of: "event" | "claim";
  readonly subject: string;
  readonly date: Field<DossierDate>;
  readonly citations: readonly CountedCitation[];
  /** Somebody speaks, perhaps of what is to come. */
  readonly isSpoken: boolean;
}

/** A source that was published before the date for which it is cited. */
export interface EarlySource {
  readonly cited: CountedCitation;
  readonly source: SourceRecord;
  readonly published: Field<DossierDate>;
  readonly certain: boolean;
}

/** The dates in a record that its sources must have been able to report. */
export function* supportedDates(record: AnyRecord, context: RuleContext): Generator<SupportedDate> {
  if (!isKind(record, "event") && !isKind(record, "claim")) return;
  if (isKind(record, "event") && statusOf(record) === "occurred" && record.fields.date) {
    const citations = citationsOfEvent(record, context);
    yield { of: "event", subject: "date", date: record.fields.date, citations, isSpoken: false };
  }
  for (const claim of claimsOf(record)) {
    const { date } = claim;
    if (date === undefined || isAhead(claim, date.value, context)) continue;
    const event = eventOf(record, claim, context);
    if (event ? statusOf(event) !== "occurred" : claim.event !== undefined) continue;
    const citations = citationsOfClaim(record, claim, context);
    yield { of: "claim", subject: `claim:${claim.span.start}:date`, date, citations, isSpoken: isSpoken(claim) };
  }
}

/** The date is that of what is said, not of the saying: it may well lie ahead of both. */
const isAhead = (claim: ClaimFields, date: DossierDate, { today }: RuleContext): boolean =>
  earliestDay(date) > today || (isSpoken(claim) && claim["said-on"] !== undefined);

const isSpoken = ({ kind, "said-by": speaker }: ClaimFields): boolean =>
  kind?.value === "statement" || kind?.value === "assessment" || speaker !== undefined;

/** The sources of what is dated, if all of them came before it. One that is unknown or undated may have come later. */
export function earlySources(
  { date, citations }: SupportedDate,
  { config }: RuleContext,
): readonly EarlySource[] | undefined {
  const early: EarlySource[] = [];
  for (const cited of citations) {
    const published = cited.source?.fields.published;
    if (cited.source === undefined || published === undefined) return undefined;
    const { certain, days } = precedes(published.value, unstatedZone, date.value, zoneOfDossier(config));
    if (days === 0) return undefined;
    early.push({ cited, source: cited.source, published, certain });
  }
  return early.length > 0 ? early : undefined;
}

/** The citation is one of those that certainly came too early to report what they are cited for. */
export function isCitedTooEarly(record: DossierRecord, citation: CitationFields, context: RuleContext): boolean {
  const event = isKind(record, "claim") ? eventOf(record, record.fields, context) : undefined;
  return [record, event].some((one) => one !== undefined && tooEarlyIn(one, context).has(record, citation));
}

function tooEarlyIn(record: DossierRecord, context: RuleContext): PartSet {
  const id = record.id?.value;
  if (id === undefined || context.find(record.kind, id) !== record) return findTooEarly(record, context);
  return context.once(`too early\0${record.kind}\0${id}`, (noted) => {
    noted.definitions(id);
    return findTooEarly(record, noted);
  });
}

function findTooEarly(record: DossierRecord, context: RuleContext): PartSet {
  const tooEarly = new PartSet();
  for (const dated of supportedDates(record, context)) {
    const early = dated.isSpoken ? [] : (earlySources(dated, context) ?? []);
    if (early.every(({ certain }) => certain))
      for (const { cited } of early) tooEarly.add(cited.record, cited.citation);
  }
  return tooEarly;
}
