import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { claimsOf, eventOf, isWithdrawn } from "#core/facts/claims.ts";
import { isSaidToHaveHappened, timeOfGovernance } from "#core/facts/event-date.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, removeItem } from "#core/fixes/record-edits.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { Node } from "#core/syntax/node.ts";

/** What was not signed yet governed nothing; often a phrase was taken for the name of a later treaty. */
export const beforeInstrument = recordRule({
  id: "before-instrument",
  severity: "error",
  summary: "Nothing happens under an instrument, and nothing is governed by it, before it is signed.",
  messages: {
    event: "This event ({date}) cannot have happened under '{id}', which was signed later ({signed}).",
    claim: "'{id}' cannot govern at this time ({date}): it was signed later ({signed}).",
    signed: "'{id}' was signed: {signed}.",
  },

  *record(record, context) {
    for (const { message, date, item, link } of linksIn(record, context)) {
      const instrument = context.find("instrument", item.value);
      const signed = instrument?.fields.signed;
      if (!instrument || !signed || !certainlyEarlier(date, signed.value, context.config)) continue;
      const args = { id: item.value, date, signed: signed.value };
      yield {
        span: item.span,
        message,
        args,
        related: [{ record: instrument, span: signed.span, message: "signed", args }],
        fixes: (dossier) => unlink(dossier, record, link, item.value),
      };
    }
  },
});

/** An instrument's id and the time at which the instrument is said to bind. */
interface DatedLink {
  readonly message: "event" | "claim";
  readonly date: DossierDate;
  readonly item: Field<string>;
  readonly link: Link;
}

/** An item of the list under a key of a mapping. */
interface Link {
  readonly map: Node;
  readonly key: string;
  readonly item: Node;
}

function* linksIn(record: AnyRecord, context: RuleContext): Generator<DatedLink> {
  if (isKind(record, "event") && record.fields.date && isSaidToHaveHappened(record)) {
    const date = record.fields.date.value;
    for (const item of record.fields.under) {
      yield { message: "event", date, item, link: { map: record.value, key: "under", item: item.node } };
    }
  }
  for (const claim of claimsOf(record)) {
    if (isWithdrawn(claim)) continue;
    const event = eventOf(record, claim, context);
    for (const governs of claim.governs) {
      const date = timeOfGovernance(governs, claim, event)?.value;
      const link = { map: claim.node, key: "governs", item: governs.node };
      if (date && governs.instrument) yield { message: "claim", date, item: governs.instrument, link };
    }
  }
}

function unlink(dossier: Dossier, record: AnyRecord, { map, key, item }: Link, id: string): Fix[] {
  const change = map.kind === "map" ? removeItem(record.syntax.text, map, key, item.span) : undefined;
  return change ? [fix("remove", { text: id }, editsOf(dossier, record, [change]))] : [];
}
