import type { RuleContext } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Field } from "#core/model/read.ts";
import type {
  ActorRecord,
  CitationFields,
  ClaimFields,
  DossierRecord,
  EventRecord,
  SourceRecord,
} from "#core/record.ts";
import { missingActor, presenceOf } from "./actor-support.ts";
import { type JudgedQuotation, judgeCitation } from "./cited-quotation.ts";
import { mentionsIn, type NumberOfClaim, numbersIn, numbersOfClaim } from "./claimed-numbers.ts";
import { eventOf, isWithdrawn } from "./claims.ts";
import { isSaidToHaveHappened } from "./event-date.ts";
import { type CountedCitation, citationsOfClaimAndEvent, citationsOfEvent } from "./event-sources.ts";
import { datesOf } from "./text-dates.ts";
import { numbersOf } from "./text-numbers.ts";
import { datesToldIn } from "./told-dates.ts";

/** Something that a record says and that can be looked for in texts. */
export type Detail =
  | { readonly kind: "number"; readonly number: NumberOfClaim }
  | { readonly kind: "actor"; readonly id: string; readonly actor: ActorRecord }
  | { readonly kind: "date"; readonly date: DossierDate };

/** What one cited text has of a claim. */
export interface CitedText {
  readonly citation: CitationFields;
  /** `undefined` for an id that is no source's. */
  readonly source: SourceRecord | undefined;
  /** `undefined` where nothing is quoted, or nothing can be said of it. */
  readonly quotation: JudgedQuotation | undefined;
  readonly found: readonly Detail[];
}

/**
 * What the cited texts have of what a record says. That something stands in a text does not make it so, and what is missing may be
 * said in other words.
 */
export interface TextSupport {
  readonly texts: readonly CitedText[];
  /** The texts could be searched, and none of their articles has it. */
  readonly missing: readonly Detail[];
  /** No text has it, but not all could be searched, or it may be meant by what they say. */
  readonly open: readonly Detail[];
}

/**
 * Of a claim: its quotations, its numbers, who says it, and its date if it has one of its own. Of its event the actors and the date
 * where a text has them; they may well be in the texts of other claims. Nothing has to support a claim that was withdrawn.
 */
export function supportOfClaim(record: DossierRecord, claim: ClaimFields, context: RuleContext): TextSupport {
  const cited = claim.cites.map((citation) => citedSource(citation, context));
  if (isWithdrawn(claim)) return searched(cited, [], [], context);
  const event = eventOf(record, claim, context);
  const own = [...numberParts(record, claim, context), ...speakerPart(record, claim, event, context)];
  const dated = claim.date
    ? [{ detail: dateDetail(claim.date), isMissing: isUntold(record, claim.date, context) }]
    : [];
  const others = event ? [...actorsOf(event, context), ...(claim.date ? [] : eventDate(event))] : [];
  const known = new Set(own.flatMap(({ detail }) => (detail.kind === "actor" ? [detail.id] : [])));
  const more = others.filter((detail) => detail.kind !== "actor" || !known.has(detail.id));
  return searched(cited, [...own, ...dated], more, context);
}

/** Of an event: its date and its actors, in the texts of all citations that speak for them. */
export function supportOfEvent(event: EventRecord, context: RuleContext): TextSupport {
  const citations = citationsOfEvent(event, context);
  const { date } = event.fields;
  const parts = [
    ...(date && isSaidToHaveHappened(event)
      ? [{ detail: dateDetail(date), isMissing: isUntold(event, date, context) }]
      : []),
    ...actorsOf(event, context).map((detail) => ({ detail, isMissing: isUnnamed(detail.actor, citations, context) })),
  ];
  const cited = new Map(citations.map(({ citation }) => [citation.source?.value, citedSource(citation, context)]));
  return searched([...cited.values()], parts, [], context);
}

/** A detail, and whether it is known to be in none of the texts. */
interface Part {
  readonly detail: Detail;
  readonly isMissing: boolean;
}

type CitedSource = Pick<CitedText, "citation" | "source">;

const citedSource = (citation: CitationFields, context: RuleContext): CitedSource => ({
  citation,
  source: citation.source && context.find("source", citation.source.value),
});

function searched(
  cited: readonly CitedSource[],
  parts: readonly Part[],
  others: readonly Detail[],
  context: RuleContext,
): TextSupport {
  const details = [...parts.map(({ detail }) => detail), ...others];
  const texts = cited.map(({ citation, source }) => ({
    citation,
    source,
    quotation: judgeCitation(citation, context),
    found: source ? details.filter((detail) => has(source, detail, context)) : [],
  }));
  const isFound = ({ detail }: Part) => texts.some(({ found }) => found.includes(detail));
  const rest = parts.filter((part) => !isFound(part));
  const detailsOf = (list: readonly Part[]) => list.map(({ detail }) => detail);
  return {
    texts,
    missing: detailsOf(rest.filter(({ isMissing }) => isMissing)),
    open: detailsOf(rest.filter(({ isMissing }) => !isMissing)),
  };
}

function has(source: SourceRecord, detail: Detail, context: RuleContext): boolean {
  switch (detail.kind) {
    case "number": {
      const text = numbersOf(source, context);
      return text !== undefined && mentionsIn(detail.number.number, text).length > 0;
    }
    case "actor":
      return presenceOf(detail.actor, source.id?.value ?? "", context)?.kind === "named";
    case "date":
      return (
        datesOf(source, context)
          ?.telling(detail.date)
          .some(({ kind }) => kind !== "loose") === true
      );
  }
}

function numberParts(record: DossierRecord, claim: ClaimFields, context: RuleContext): Part[] {
  const missing = numbersIn(record, context).filter(({ verdict }) => verdict.kind !== "found");
  return numbersOfClaim(record, claim, context).map((number) => ({
    detail: { kind: "number", number },
    isMissing: missing.some((other) => isSame(other, number)),
  }));
}

/** Numbers of claims are made anew for each who asks, perhaps from another record with the same text. */
const isSame = (a: NumberOfClaim, b: NumberOfClaim): boolean =>
  a.claim.span.start === b.claim.span.start &&
  a.figure?.span.start === b.figure?.span.start &&
  a.inText?.span.start === b.inText?.span.start;

function speakerPart(
  record: DossierRecord,
  claim: ClaimFields,
  event: EventRecord | undefined,
  context: RuleContext,
): (Part & { readonly detail: { readonly kind: "actor"; readonly id: string } })[] {
  const detail = claim["said-by"] && actorDetail(claim["said-by"].value, context);
  if (detail === undefined) return [];
  const citations = citationsOfClaimAndEvent(record, claim, event, context);
  return [{ detail, isMissing: isUnnamed(detail.actor, citations, context) }];
}

function isUnnamed(actor: ActorRecord, citations: readonly CountedCitation[], context: RuleContext): boolean {
  const missing = missingActor(actor, citations, context);
  return missing !== undefined && missing.kind !== "unwritten";
}

/** The texts tell other dates, and not this one. */
function isUntold(record: DossierRecord, { span }: Field<DossierDate>, context: RuleContext): boolean {
  for (const { date, verdict } of datesToldIn(record, context)) {
    if (date.span.start === span.start) return verdict.kind !== "told";
  }
  return false;
}

const actorsOf = (event: EventRecord, context: RuleContext) => {
  const ids = new Set(event.fields.actors.flatMap(({ actor }) => actor?.value ?? []));
  return [...ids].flatMap((id) => actorDetail(id, context) ?? []);
};

function actorDetail(id: string, context: RuleContext) {
  const actor = context.find("actor", id);
  return actor && { kind: "actor" as const, id, actor };
}

const eventDate = (event: EventRecord): Detail[] =>
  event.fields.date && isSaidToHaveHappened(event) ? [dateDetail(event.fields.date)] : [];

const dateDetail = ({ value }: Field<DossierDate>): Detail => ({ kind: "date", date: value });
