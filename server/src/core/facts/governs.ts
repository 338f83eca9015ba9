import type { RuleContext } from "#core/check/rule.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { type Field, itemsOf } from "#core/model/read.ts";
import {
  type AnyRecord,
  type ClaimFields,
  type EventRecord,
  type GovernsFields,
  type InstrumentRecord,
  isKind,
} from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import type { Span } from "#core/text/span.ts";
import { claimsOf, eventOf, isWithdrawn } from "./claims.ts";
import { isSaidToHaveHappened, timeOfGovernance } from "./event-date.ts";
import { foldName } from "./names.ts";
import { certainlyEarlier } from "./zones.ts";

/** What a record says of which instrument governs what. Kept for thousands of records, so nothing of their trees is in it. */
export interface GovernsExtract {
  readonly governances: readonly Governance[];
  readonly links: readonly InstrumentLink[];
}

/** A claim that an instrument governs something at a time. */
export interface Governance {
  readonly record: AnyRecord;
  readonly claim: GoverningClaim;
  /** The instrument's id, and where it is written in the claim. */
  readonly id: string;
  readonly span: Span;
  /** As written, by their folded form; empty where the instrument is said to govern everything. */
  readonly scopes: ReadonlyMap<string, string>;
  readonly time: DossierDate;
  /** First and last possible day of the time. */
  readonly start: CivilDay;
  readonly end: CivilDay;
}

/** One object for all governances of a claim. */
export interface GoverningClaim {
  readonly id: string | undefined;
  /** Ids of other claims. */
  readonly contradicts: readonly string[];
}

/** One instrument supersedes, amends or was made under another. */
export interface InstrumentLink {
  readonly from: string;
  readonly to: string;
}

/** The record says something of which instrument governs what, as far as the record alone can tell. */
export const isAboutGoverning = (record: AnyRecord): boolean =>
  isKind(record, "instrument")
    ? linkedIn(record).length > 0
    : claimsOf(record).some(({ governs }) => governs.length > 0);

/** What the record's claims say governs, where the instrument and the time are known; of an instrument its links. */
export function governsExtractOf(record: AnyRecord, context: RuleContext): GovernsExtract {
  return {
    governances: claimsOf(record).flatMap((claim) => (isWithdrawn(claim) ? [] : governancesIn(record, claim, context))),
    links: isKind(record, "instrument") ? linksOf(record, context) : [],
  };
}

/** An id that is defined twice stands for the first of them. */
function linksOf(record: InstrumentRecord, context: RuleContext): InstrumentLink[] {
  const from = record.id?.value;
  if (from === undefined || context.find("instrument", from) !== record) return [];
  return linkedIn(record).map(({ value: to }) => ({ from, to }));
}

const linkedIn = ({ fields: { supersedes, amends, under } }: InstrumentRecord): Field<string>[] => [
  ...supersedes,
  ...amends,
  ...under,
];

function governancesIn(record: AnyRecord, fields: ClaimFields, context: RuleContext): Governance[] {
  const claim = { id: fields.id?.value, contradicts: fields.contradicts.map(({ value }) => value) };
  return fields.governs.flatMap((governs) => {
    const id = governs.instrument;
    const instrument = id && context.find("instrument", id.value);
    const time = timeOf(governs, fields, eventOf(record, fields, context));
    const scopes = new Map(governs.scope.map(({ value }) => [foldName(value), value]));
    const isReadable = scopes.size > 0 || itemsOf(entryOf(governs.node, "scope")?.value).length === 0;
    if (!id || !instrument || !time || time.kind === "unknown" || !isReadable) return [];
    if (isBeforeSigning(instrument, time, context)) return [];
    const [start, end] = [earliestDay(time), latestDay(time)];
    return [{ record, claim, id: id.value, span: id.span, scopes, time, start, end }];
  });
}

/** The date of a plan is no time at which anything governs. */
function timeOf(governs: GovernsFields, claim: ClaimFields, event: EventRecord | undefined): DossierDate | undefined {
  const time = timeOfGovernance(governs, claim, event);
  return time === event?.fields.date && event && !isSaidToHaveHappened(event) ? undefined : time?.value;
}

/** Then the claim is wrong by itself, and no news of the other instrument. */
function isBeforeSigning({ fields }: InstrumentRecord, time: DossierDate, { config }: RuleContext): boolean {
  const signed = fields.signed?.value;
  return signed !== undefined && latestDay(time) < earliestDay(signed) && certainlyEarlier(time, signed, config);
}
