import { type FindingIn, keyRule, type RuleContext, type Severity } from "#core/check/rule.ts";
import { earliestDay } from "#core/dates/dossier-date.ts";
import { type LifecycleDate, lifecycleOf, stepOf } from "#core/facts/lifecycle.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import { isKind } from "#core/record.ts";

/** A treaty is signed, then ratified, then in force, and ends last: dates in another order were mixed up. */
export const lifecycleOrder = keyRule({
  id: "lifecycle-order",
  severity: "error",
  summary: "The dates of an instrument follow one another: signed, ratified, in force, ended.",
  messages: {
    ratifiedEarly: "'{id}' was ratified ({early}) before it was signed ({late}).",
    inForceEarly: "'{id}' was in force ({early}) before it was signed ({late}).",
    endedBeforeForce: "'{id}' ended ({early}) before it was in force ({late}).",
    endedBeforeSigned: "'{id}' ended ({early}) before it was signed ({late}).",
    unratified: "'{id}' was in force ({early}) before it was ratified ({late}).",
    unratifiedParty:
      "'{id}' was in force ({early}) before {party}, the only ratification listed, ratified it ({late}).",
    unratifiedAll:
      "'{id}' was in force ({early}) before any of the ratifications listed, the first of them by {party} ({late}).",
    other: "The other date: {date}.",
  },

  *keys(record) {
    if (isKind(record, "instrument") && record.id) yield record.id.value;
    if (isKind(record, "event") && record.fields.instrument && stepOf(record)) yield record.fields.instrument.value;
  },

  *members(members, context, key) {
    const events = members.filter((record) => isKind(record, "event"));
    const lifecycle = lifecycleOf(context.find("instrument", key), events, context);
    for (const violation of violationsOf(lifecycle, context)) yield* findings(key, violation);
  },
});

type MessageKey =
  | "ratifiedEarly"
  | "inForceEarly"
  | "endedBeforeForce"
  | "endedBeforeSigned"
  | "unratified"
  | "unratifiedParty"
  | "unratifiedAll"
  | "other";

interface Violation {
  readonly message: MessageKey;
  readonly severity: Severity;
  /** At least one; each of them certainly lies before `late`. */
  readonly early: readonly LifecycleDate[];
  /** The first date of the step that should have come before. */
  readonly late: LifecycleDate;
  readonly party: string;
}

function* violationsOf(lifecycle: readonly LifecycleDate[], context: RuleContext): Generator<Violation> {
  const [signed, inForce, ended] = [
    wholeStep(lifecycle, "signed"),
    wholeStep(lifecycle, "in-force"),
    wholeStep(lifecycle, "ended"),
  ];
  const ratified = lifecycle.filter(({ step }) => step === "ratified");
  const before = (early: readonly LifecycleDate[], late: readonly LifecycleDate[]) => earlier(early, late, context);

  const unsigned = before(inForce, signed);
  yield* before(ratified, signed).map((dates) => error("ratifiedEarly", dates));
  yield* unsigned.map((dates) => error("inForceEarly", dates));
  const endedFirst = before(ended, inForce);
  yield* endedFirst.map((dates) => error("endedBeforeForce", dates));
  if (endedFirst.length + unsigned.length === 0)
    yield* before(ended, signed).map((dates) => error("endedBeforeSigned", dates));
  if (unsigned.length === 0)
    yield* before(inForce, ratified).map((dates) => unratified(dates, ratified.length, context));
}

/** Without the dates of single parties: some join or leave later than others. */
const wholeStep = (lifecycle: readonly LifecycleDate[], step: LifecycleDate["step"]): LifecycleDate[] =>
  lifecycle.filter((date) => date.step === step && date.parties.length === 0);

type Disorder = Pick<Violation, "early" | "late">;

/** The dates of `early` that certainly lie before all of `late`, if there are any. */
function earlier(early: readonly LifecycleDate[], late: readonly LifecycleDate[], { config }: RuleContext): Disorder[] {
  const [any, ...rest] = late;
  if (any === undefined) return [];
  const first = rest.reduce((a, b) => (earliestDay(b.date.value) < earliestDay(a.date.value) ? b : a), any);
  const wrong = early.filter(({ date }) => certainlyEarlier(date.value, first.date.value, config));
  return wrong.length > 0 ? [{ early: wrong, late: first }] : [];
}

const error = (message: MessageKey, dates: Disorder): Violation => ({
  ...dates,
  message,
  severity: "error",
  party: "",
});

/** Provisional application happens, so this is no error. */
function unratified(dates: Disorder, ratifications: number, context: RuleContext): Violation {
  const [id] = dates.late.parties;
  const party = id === undefined ? "" : (context.find("actor", id)?.fields.name?.value ?? id);
  const byParty = ratifications > 1 ? "unratifiedAll" : "unratifiedParty";
  return { ...dates, message: id === undefined ? "unratified" : byParty, severity: "warning", party };
}

/** In one record the later of the two places is reported, in two records both. */
function* findings(id: string, violation: Violation): Generator<FindingIn<MessageKey>> {
  const { late } = violation;
  const early = firstOfEachRecord(violation.early);
  const elsewhere = early.filter(({ record }) => record !== late.record);
  for (const date of early) {
    const isLast = date.record !== late.record || date.date.span.start > late.date.span.start;
    yield finding(id, violation, date, isLast ? date : late, [isLast ? late : date]);
  }
  const [first] = elsewhere;
  if (first && elsewhere.length === early.length)
    yield finding(id, violation, first, late, elsewhere.slice(0, mostRelated));
}

const mostRelated = 5;

function firstOfEachRecord(dates: readonly LifecycleDate[]): LifecycleDate[] {
  const seen = new Set<LifecycleDate["record"]>();
  return dates.filter(({ record }) => !seen.has(record) && seen.add(record));
}

function finding(
  id: string,
  { message, severity, late, party }: Violation,
  early: LifecycleDate,
  place: LifecycleDate,
  others: readonly LifecycleDate[],
): FindingIn<MessageKey> {
  return {
    record: place.record,
    span: place.date.span,
    message,
    severity,
    args: { id, early: early.date.value, late: late.date.value, party },
    related: others.map(({ record, date }) => ({
      record,
      span: date.span,
      message: "other",
      args: { date: date.value },
    })),
  };
}
