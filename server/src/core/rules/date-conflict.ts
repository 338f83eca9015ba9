import { type FindingIn, keyRule, type RuleContext } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { statusOf } from "#core/facts/event-date.ts";
import { dateOfPhase, type LifecycleDate, ownDates, ownDatesOfSame, stepOf } from "#core/facts/lifecycle.ts";
import { sameEvents } from "#core/facts/same-event.ts";
import { mayBeOne, titlesOf } from "#core/facts/same-instrument.ts";
import { incompatible } from "#core/facts/zones.ts";
import { append } from "#core/group-by.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, type EventRecord, type InstrumentRecord, isKind } from "#core/record.ts";

/** One thing has one date; where two are written, one of them is wrong or the things are two. */
export const dateConflict = keyRule({
  id: "date-conflict",
  severity: "warning",
  summary: "Where a date is written in several places, the places agree.",
  messages: {
    step: "{step}: {here} here, but {there} in '{id}'; one of the dates is wrong.",
    same: "Dated {here} here, but {there} in '{id}', which is said to be the same event; one of the two is wrong.",
    whose:
      "{step}: {here} here, but {there} in '{id}'; if this is another party's, name that party among the actors of the event.",
    twice: "{step}: {here} here, but {there} in the other record of '{id}'; one of the dates is wrong.",
    namesake:
      "Signed {here} here, but {there} in '{id}', which has the same title; keep one record, or tell the two apart by their titles.",
    other: "The other date: {there}.",
  },
  yieldsTo: ["lifecycle-order"],

  *keys(record) {
    const id = record.id?.value;
    if (isKind(record, "instrument")) {
      if (id !== undefined) yield stepsOf(id);
      for (const title of titlesOf(record)) yield called(title);
    }
    if (!isKind(record, "event")) return;
    if (record.fields.instrument && stepOf(record)) yield stepsOf(record.fields.instrument.value);
    const same = record.fields["same-as"];
    if (same.length > 0 && id !== undefined) yield sameAs(id);
    for (const { value } of same) yield sameAs(value);
  },

  *members(members, context, key) {
    const id = key.slice(2);
    if (key === sameAs(id)) yield* amongSameEvents(id, context);
    else if (key === called(id)) yield* amongNamesakes(members, context);
    else {
      yield* amongSteps(context.find("instrument", id), members, context);
      yield* amongRecordsOf(id, members, context);
    }
  },
});

const stepsOf = (instrument: string): string => `i:${instrument}`;
const sameAs = (event: string): string => `e:${event}`;
const called = (title: string): string => `t:${title}`;

/** More records of one step than this are compared with the first ones only, so that the work does not grow with the square. */
const mostCompared = 50;
const mostRelated = 5;

interface Dated {
  readonly record: InstrumentRecord | EventRecord;
  readonly date: Field<DossierDate>;
}

type MessageKey = "step" | "same" | "whose" | "twice" | "namesake" | "other";

/** Every event has a group of its own, so only its own end is reported here. */
function* amongSameEvents(id: string, context: RuleContext): Generator<FindingIn<MessageKey>> {
  const event = context.find("event", id);
  const date = event?.fields.date;
  const kind = event && certaintyOf(event);
  if (event === undefined || date === undefined || kind === undefined) return;
  const others = sameEvents(event, context).flatMap((record): Dated[] => {
    const other = record.fields.date;
    return other && certaintyOf(record) === kind ? [{ record, date: other }] : [];
  });
  yield* report("same", {}, { record: event, date }, others, context);
}

/** A plan and what became of it may differ; what was given up or only discussed has no date to hold on to. */
function certaintyOf(event: EventRecord): "happened" | "planned" | undefined {
  const status = statusOf(event);
  if (status === "planned") return "planned";
  return status === undefined || status === "cancelled" || status === "hypothetical" ? undefined : "happened";
}

/** Where the instrument states the step itself, events are compared with that, else with one another. */
function* amongSteps(
  instrument: InstrumentRecord | undefined,
  members: readonly AnyRecord[],
  context: RuleContext,
): Generator<FindingIn<MessageKey>> {
  const events = members.filter((record) => isKind(record, "event"));
  const told = events.flatMap((event) => dateOfPhase(event, instrument, context) ?? []);
  const stated = told.map((date) => ({ date, own: ownDatesOfSame(date, instrument) }));
  const conflicts = stated.filter(
    ({ date, own }) => own.length > 0 && own.every((other) => conflict(date, other, context)),
  );
  for (const { date, own } of conflicts) yield* report("step", { step: date.step }, date, own, context);
  for (const own of ownDates(instrument)) {
    const against = conflicts.filter((entry) => entry.own.some(({ date }) => date === own.date));
    yield* report(
      "step",
      { step: own.step },
      own,
      against.map(({ date }) => date),
      context,
    );
  }
  const alone = stated.filter(({ own }) => own.length === 0).map(({ date }) => date);
  for (const date of alone) yield* ofAnotherParty(date, instrument, context);
  for (const group of groupsOfOneStep(alone)) {
    const compared = group.slice(0, mostCompared);
    for (const date of group) yield* report("step", { step: date.step }, date, compared, context);
  }
}

/** The records of an id that is defined more than once. */
function* amongRecordsOf(
  id: string,
  members: readonly AnyRecord[],
  context: RuleContext,
): Generator<FindingIn<MessageKey>> {
  const records = members.filter((record) => isKind(record, "instrument") && record.id?.value === id);
  if (records.length < 2) return;
  const dates = records
    .slice(0, mostCompared)
    .flatMap((record) => (isKind(record, "instrument") ? ownDates(record) : []));
  for (const group of groupsOfOneStep(dates)) {
    for (const date of group) yield* report("twice", { step: date.step }, date, group, context);
  }
}

/** Records of one title that were signed within two years: seldom two instruments, mostly one with a wrong date. */
function* amongNamesakes(members: readonly AnyRecord[], context: RuleContext): Generator<FindingIn<MessageKey>> {
  if (members.length < 2) return;
  const instruments = members.filter((record) => isKind(record, "instrument")).slice(0, mostCompared);
  for (const record of instruments) {
    const date = record.fields.signed;
    const others = instruments.flatMap((other): Dated[] => {
      const signed = other.fields.signed;
      return signed && mayBeOne(record, other) ? [{ record: other, date: signed }] : [];
    });
    if (date === undefined) continue;
    for (const finding of report("namesake", {}, { record, date }, others, context))
      yield { ...finding, severity: "information" };
  }
}

/** Nobody knows whose ratification it is: not that of a party that is listed, perhaps of one that is not. */
function* ofAnotherParty(
  date: LifecycleDate,
  instrument: InstrumentRecord | undefined,
  context: RuleContext,
): Generator<FindingIn<MessageKey>> {
  if (date.step !== "ratified" || date.parties.length > 0) return;
  const listed = ownDates(instrument).filter(({ step }) => step === "ratified");
  if (!listed.every((other) => conflict(date, other, context))) return;
  for (const finding of report("whose", { step: date.step }, date, listed, context)) {
    yield { ...finding, severity: "information" };
  }
}

/** Dates that cannot differ: of one step, and of the instrument as a whole or of one party. */
function groupsOfOneStep(dates: readonly LifecycleDate[]): LifecycleDate[][] {
  const groups = new Map<string, LifecycleDate[]>();
  for (const date of dates) {
    const { step, parties } = date;
    if (parties.length > 1 || (step === "ratified" && parties.length === 0)) continue;
    const key = JSON.stringify([step, ...parties]);
    append(groups, key, date);
  }
  return [...groups.values()];
}

/** One finding at one end, with all others that contradict it. */
function* report(
  message: Exclude<MessageKey, "other">,
  args: { readonly step?: string },
  { record, date }: Dated,
  others: readonly Dated[],
  context: RuleContext,
): Generator<FindingIn<MessageKey>> {
  const against: Dated[] = [];
  for (const other of others) {
    if (against.length === mostRelated) break;
    if (other.record !== record && conflict({ record, date }, other, context)) against.push(other);
  }
  const [first] = against;
  if (first === undefined) return;
  yield {
    record,
    span: date.span,
    message,
    args: { ...args, here: date.value, there: first.date.value, id: nameOf(first.record) },
    ...(isKind(record, "event") ? { subject: "date" } : {}),
    related: against.map((other) => ({
      record: other.record,
      span: other.date.span,
      message: "other",
      args: { there: other.date.value },
    })),
  };
}

const conflict = (a: Dated, b: Dated, { config }: RuleContext): boolean =>
  incompatible(a.date.value, b.date.value, config);

const nameOf = ({ id, fields }: InstrumentRecord | EventRecord): string => id?.value ?? fields.title?.value ?? "";
