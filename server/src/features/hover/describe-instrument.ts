import { earliestDay } from "#core/dates/dossier-date.ts";
import { eventsAmong, type LifecycleDate, type LifecycleStep, lifecycleOf } from "#core/facts/lifecycle.ts";
import { type EventRecord, type InstrumentRecord, isKind } from "#core/record.ts";
import type { PhraseId } from "../phrases/phrases.ts";
import { also } from "./describe-actor.ts";
import { dateInWords } from "./describe-date.ts";
import { heading } from "./heading.ts";
import { firstOf, type HoverContext, nameOf } from "./hover-context.ts";
import { code, escaped, paragraphs, when } from "./markdown.ts";

/** An instrument, whom and what it binds, and its life: the dates of its own record and those of events that are its steps. */
export function describeInstrument(instrument: InstrumentRecord, context: HoverContext): string {
  const { id, fields } = instrument;
  const { title, type, aliases, parties, scope } = fields;
  const names = firstOf(parties.map(({ value }) => nameOf(context, value)));
  const scopes = firstOf(scope.map(({ value }) => escaped(value)));
  return paragraphs(
    [heading(title?.value, id?.value, type?.value ?? context.say("symbol.instrument"))],
    also(aliases, context),
    [
      ...when(names[0], () => context.say("hover.parties", { names: names.join(", ") })),
      ...when(scopes[0], () => context.say("hover.scope", { scopes: scopes.join(", ") })),
    ],
    lifeOf(instrument, context),
  );
}

function lifeOf(instrument: InstrumentRecord, context: HoverContext): readonly string[] {
  const dates = lifecycleOf(instrument, eventsOf(instrument, context), context.facts);
  return firstOf(dates.toSorted(byTime).map((date) => stepInWords(date, context)));
}

function stepInWords({ step, date, parties, record }: LifecycleDate, context: HoverContext): string {
  const told = isKind(record, "event") && record.id ? ` · ${code(record.id.value)}` : "";
  const words = dateInWords(date.value, context);
  if (step === "ratified" && parties.length > 0) {
    const names = firstOf(parties.map((party) => nameOf(context, party))).join(", ");
    return `${context.say("hover.ratifiedBy", { names, date: words })}${told}`;
  }
  return `${context.say(phrases[step], { date: words })}${told}`;
}

const phrases: Readonly<Record<LifecycleStep, PhraseId>> = {
  signed: "hover.signed",
  ratified: "hover.ratified",
  "in-force": "hover.inForce",
  ended: "hover.ended",
};

function eventsOf({ id }: InstrumentRecord, { dossier }: HoverContext): readonly EventRecord[] {
  const events = id ? eventsAmong(id.value, dossier.index.references(id.value, "instrument")) : [];
  return dossier.inTextOrder(events.map((record) => ({ record }))).map(({ record }) => record);
}

function byTime(a: LifecycleDate, b: LifecycleDate): number {
  const [first, second] = [earliestDay(a.date.value), earliestDay(b.date.value)];
  return first === second ? 0 : first - second;
}
