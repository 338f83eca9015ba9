import type { RuleContext } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Field } from "#core/model/read.ts";
import { type EventRecord, type InstrumentRecord, isKind } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";
import { isSaidToHaveHappened } from "./event-date.ts";

/** Steps that an instrument takes on one day, in their order; the other phases of an event may last or come again. */
export const lifecycleSteps = ["signed", "ratified", "in-force", "ended"] as const;
export type LifecycleStep = (typeof lifecycleSteps)[number];

/** A date of one step, stated by the instrument or by an event that is this step. */
export interface LifecycleDate {
  readonly step: LifecycleStep;
  readonly record: InstrumentRecord | EventRecord;
  readonly date: Field<DossierDate>;
  /** The parties whose step it is; empty where it is the instrument's as a whole, or where nobody knows whose. */
  readonly parties: readonly string[];
}

/** The dates of an instrument's steps: its own, and those of events that tell of steps of which it says nothing itself. */
export function lifecycleOf(
  instrument: InstrumentRecord | undefined,
  events: readonly EventRecord[],
  context: RuleContext,
): LifecycleDate[] {
  const own = ownDates(instrument);
  const told = events.flatMap((event) => dateOfPhase(event, instrument, context) ?? []);
  return [...own, ...told.filter((date) => ownDatesOfSame(date, instrument).length === 0)];
}

/** Of the places that mention an instrument the events that name it as theirs, each once. */
export function eventsAmong(id: string, mentions: readonly Reference[]): EventRecord[] {
  const records = new Set(mentions.map(({ record }) => record));
  return [...records].filter(
    (record): record is EventRecord => isKind(record, "event") && record.fields.instrument?.value === id,
  );
}

/** The dates in the instrument's own record. */
export function ownDates(instrument: InstrumentRecord | undefined): LifecycleDate[] {
  if (instrument === undefined) return [];
  const { fields } = instrument;
  const dated = (step: "signed" | "in-force" | "ended"): LifecycleDate[] => {
    const date = fields[step];
    return date ? [{ step, record: instrument, date, parties: [] }] : [];
  };
  const ratified = fields.ratified.map(
    ({ key, value }): LifecycleDate => ({
      step: "ratified",
      record: instrument,
      date: value,
      parties: key ? [key.value] : [],
    }),
  );
  return [...dated("signed"), ...ratified, ...dated("in-force"), ...dated("ended")];
}

/** The date of an event that is a step of the instrument and is said to have happened. */
export function dateOfPhase(
  event: EventRecord,
  instrument: InstrumentRecord | undefined,
  context: RuleContext,
): LifecycleDate | undefined {
  const step = stepOf(event);
  const { date } = event.fields;
  if (step === undefined || date === undefined || !isSaidToHaveHappened(event)) return undefined;
  return { step, record: event, date, parties: partiesOfStep(step, event, instrument, context) };
}

/** A state that is not listed as a party signs, ratifies or leaves for itself: lists of parties are seldom complete. */
function partiesOfStep(
  step: LifecycleStep,
  event: EventRecord,
  instrument: InstrumentRecord | undefined,
  context: RuleContext,
): readonly string[] {
  const parties = partiesOf(instrument);
  const present = presentAt(event, context);
  const named = parties.filter((party) => present.has(party));
  if (parties.length > 0 && named.length === 0) {
    const others = [...present].filter((id) => context.find("actor", id)?.fields.type?.value === "state");
    if (others.length > 0) return others;
  }
  if (step === "ratified") return ratifiers(named, parties);
  return partOf(named, parties, (instrument?.fields.parties.length ?? 0) > 0);
}

export function stepOf({ fields }: EventRecord): LifecycleStep | undefined {
  const phase = fields.phase?.value;
  return lifecycleSteps.find((step) => step === phase);
}

/** What the instrument says itself of the step that an event tells of. Empty where it may speak of another party's. */
export function ownDatesOfSame(
  { step, parties }: LifecycleDate,
  instrument: InstrumentRecord | undefined,
): LifecycleDate[] {
  const own = ownDates(instrument).filter((date) => date.step === step);
  if (step !== "ratified") return parties.length === 0 ? own : [];
  const all = partiesOf(instrument);
  const whole = own.filter((date) => date.parties.length === 0);
  if (whole.length > 0) return parties.length === 0 || all.every((party) => parties.includes(party)) ? whole : [];
  const candidates = parties.length === 0 ? all : parties;
  const listed = candidates.flatMap((party) => own.filter((date) => date.parties.includes(party)));
  return listed.length === candidates.length ? listed : [];
}

function partiesOf(instrument: InstrumentRecord | undefined): string[] {
  if (instrument === undefined) return [];
  const { parties, ratified } = instrument.fields;
  return [
    ...new Set([...parties.map(({ value }) => value), ...ratified.flatMap(({ key }) => (key ? [key.value] : []))]),
  ];
}

/** Who takes part in the event, and in what those hold a role who do. */
function presentAt(event: EventRecord, context: RuleContext): ReadonlySet<string> {
  const ids = event.fields.actors.flatMap(({ actor, role }) => {
    if (actor === undefined) return [];
    const roles = context.find("actor", actor.value)?.fields.roles ?? [];
    const meant = roles.filter(({ title }) => role !== undefined && title?.value === role.value);
    return [actor.value, ...(meant.length > 0 ? meant : roles).flatMap(({ of }) => (of ? [of.value] : []))];
  });
  return new Set(ids);
}

const ratifiers = (named: readonly string[], parties: readonly string[]): readonly string[] =>
  named.length > 0 || parties.length !== 1 ? named : parties;

/** With three and more parties some may sign, join or leave later than others; two do it together, if there are no more. */
const partOf = (named: readonly string[], parties: readonly string[], areAll: boolean): readonly string[] =>
  (parties.length > 2 || !areAll) && named.length < parties.length ? named : [];
