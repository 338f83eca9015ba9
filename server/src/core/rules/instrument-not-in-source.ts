import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { claimsOf, eventOf, isWithdrawn } from "#core/facts/claims.ts";
import { type CountedCitation, citationsOfClaim, citationsOfEvent } from "#core/facts/event-sources.ts";
import { missingInstrument } from "#core/facts/instrument-support.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, isKind } from "#core/record.ts";

/** A text that never mentions a treaty does not say that something happened under it. */
export const instrumentNotInSource = recordRule({
  id: "instrument-not-in-source",
  severity: "warning",
  summary: "An instrument that a record links is mentioned in one of the cited texts.",
  messages: {
    one: "The text of '{source}' never mentions {title}. Add the alias it uses, or remove the link.",
    more: "None of the texts of {sources} mentions {title}. Add the alias they use, or remove the link.",
    names: "Looked for: {names}.",
  },

  *record(record, context) {
    for (const { id, citations } of linkedIn(record, context)) {
      const instrument = context.find("instrument", id.value);
      const missing = instrument && missingInstrument(instrument, citations, context);
      if (instrument === undefined || missing === undefined) continue;
      const { sources, isCertain } = missing;
      const [source = ""] = sources;
      const title = instrument.fields.title?.value ?? id.value;
      const names = [title, ...instrument.fields.aliases.flatMap(({ text }) => (text ? [text.value] : []))];
      yield {
        span: id.span,
        subject: `instrument:${id.span.start}`,
        severity: isCertain ? "warning" : "information",
        ...(sources.length === 1
          ? { message: "one", args: { source, title } }
          : { message: "more", args: { sources, title } }),
        related: instrument.fields.title
          ? [{ record: instrument, span: instrument.fields.title.span, message: "names", args: { names } }]
          : [],
      };
    }
  },
});

interface Linked {
  readonly id: Field<string>;
  readonly citations: readonly CountedCitation[];
}

/** Each instrument once: those of the event, then those that its claims say govern. */
function* linkedIn(record: AnyRecord, context: RuleContext): Generator<Linked> {
  if (!isKind(record, "event") && !isKind(record, "claim")) return;
  const seen = new Set<string>();
  const own = isKind(record, "event") ? [record.fields.instrument, ...record.fields.under] : [];
  const linked = own.filter((id) => id !== undefined);
  const ofEvent = isKind(record, "event") && linked.length > 0 ? citationsOfEvent(record, context) : [];
  yield* once(linked, ofEvent, seen);
  for (const claim of claimsOf(record)) {
    const governing = claim.governs.flatMap(({ instrument }) => instrument ?? []);
    if (governing.length === 0 || isWithdrawn(claim)) continue;
    const event = eventOf(record, claim, context);
    const citations = [...citationsOfClaim(record, claim, context), ...(event ? citationsOfEvent(event, context) : [])];
    yield* once(governing, citations, seen);
  }
}

function* once(
  ids: readonly Field<string>[],
  citations: readonly CountedCitation[],
  seen: Set<string>,
): Generator<Linked> {
  for (const id of ids) {
    if (seen.has(id.value)) continue;
    seen.add(id.value);
    yield { id, citations };
  }
}
