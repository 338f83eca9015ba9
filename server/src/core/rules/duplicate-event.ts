import { type FindingIn, keyRule, type RuleContext } from "#core/check/rule.ts";
import { calendarFromDay } from "#core/dates/civil-day.ts";
import { compatible } from "#core/dates/compare.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { namesOf } from "#core/facts/actor-names.ts";
import { statusOf } from "#core/facts/event-date.ts";
import { sameEvents } from "#core/facts/same-event.ts";
import { sharedWords, titleWords } from "#core/facts/title-words.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import { fix } from "#core/fixes/fixes.ts";
import { mergeEvent } from "#core/fixes/merge-event.ts";
import { type AnyRecord, type EventRecord, isKind } from "#core/record.ts";

/** Two records of one event are counted twice, and each is half supported. */
export const duplicateEvent = keyRule({
  id: "duplicate-event",
  severity: "information",
  summary: "Every event is recorded once, or its records are linked by `same-as`.",
  messages: {
    alike:
      "This looks like the event '{other}': same time, same actors, similar title. Keep one record, or link the two by `same-as`.",
    other: "The other event: '{other}'.",
  },

  fewest: 2,
  keys: (record) => (isKind(record, "event") ? blocksOf(record) : []),

  keepsLatest: true,
  extract: candidate,

  *members(members, context) {
    const events = members.flatMap((member) => member ?? []);
    yield* duplicatesAmong(
      events.sort((a, b) => a.first - b.first),
      new NamesOfActors(context),
      context,
    );
  },
});

/** More actors of one event than this are not paired. */
const mostActors = 8;
const mostYears = 3;
/** Events of one time that are compared with the next one. */
const mostCompared = 30;

/** Two actors and a year: events that share no such block share too little. */
function* blocksOf(event: EventRecord): Generator<string> {
  const { actors, date } = event.fields;
  const years = date ? yearsOf(date.value) : [];
  const ids = [...new Set(actors.flatMap(({ actor }) => (actor ? [actor.value] : [])))].sort().slice(0, mostActors);
  for (const [i, first] of ids.entries())
    for (const second of ids.slice(i + 1)) for (const year of years) yield [first, second, year].join("\0");
}

/** None for a time without a beginning or an end, and for a long one: that it meets with another says nothing. */
function yearsOf(date: DossierDate): number[] {
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const year = calendarFromDay(first).year;
  const count = calendarFromDay(last).year - year + 1;
  return count > mostYears ? [] : Array.from({ length: count }, (_, i) => year + i);
}

interface Candidate {
  readonly event: EventRecord;
  readonly kind: "happened" | "planned";
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

function candidate(event: AnyRecord, context: RuleContext): Candidate | undefined {
  if (!isKind(event, "event")) return undefined;
  const { date, title } = event.fields;
  const status = statusOf(event);
  if (date === undefined || title === undefined || status === undefined) return undefined;
  if (status === "cancelled" || status === "hypothetical") return undefined;
  const [first, last] = [earliestDay(date.value), latestDay(date.value)];
  const words = titleWords(title.value, context.languageOf(event));
  return { event, kind: status === "planned" ? "planned" : "happened", first, last, words };
}

/** Words of the names of an event's actors: that they are the same is known already. Found when somebody asks: few are alike. */
class NamesOfActors {
  readonly #context: RuleContext;
  readonly #known = new Map<EventRecord, ReadonlySet<string>>();

  constructor(context: RuleContext) {
    this.#context = context;
  }

  of(event: EventRecord): ReadonlySet<string> {
    const known = this.#known.get(event) ?? this.#find(event);
    this.#known.set(event, known);
    return known;
  }

  #find({ fields }: EventRecord): ReadonlySet<string> {
    const actors = fields.actors.flatMap(({ actor }) => (actor && this.#context.find("actor", actor.value)) ?? []);
    return new Set(actors.flatMap(namesOf).flatMap(({ text }) => titleWords(text, undefined)));
  }
}

/** @param candidates by their first day */
function* duplicatesAmong(
  candidates: readonly Candidate[],
  names: NamesOfActors,
  context: RuleContext,
): Generator<FindingIn<"alike" | "other">> {
  const reported = new Set<EventRecord>();
  let current: Candidate[] = [];
  for (const candidate of candidates) {
    current = current.filter(({ last }) => last >= candidate.first).slice(-mostCompared);
    for (const other of current) {
      if (!areAlike(candidate, other, names) || areLinked(candidate.event, other.event, context)) continue;
      yield* reportBoth(candidate.event, other.event, reported);
    }
    current.push(candidate);
  }
}

function* reportBoth(
  a: EventRecord,
  b: EventRecord,
  reported: Set<EventRecord>,
): Generator<FindingIn<"alike" | "other">> {
  if (!reported.has(a)) yield report(a, b);
  if (!reported.has(b)) yield report(b, a);
  reported.add(a).add(b);
}

/** Words come first: they are at hand, and most titles share few. */
function areAlike(a: Candidate, b: Candidate, names: NamesOfActors): boolean {
  if (a.kind !== b.kind) return false;
  const { shared, share } = sharedWords(a.words, b.words);
  if (share < 0.5 || shared.length === 0) return false;
  const [date, other] = [a.event.fields.date, b.event.fields.date];
  if (date === undefined || other === undefined || !compatible(date.value, other.value)) return false;
  return shared.some((word) => !names.of(a.event).has(word) && !names.of(b.event).has(word));
}

/** The author knows both: as one event, in an order, as part and whole, or as two steps of an instrument. */
function areLinked(a: EventRecord, b: EventRecord, context: RuleContext): boolean {
  if (a.id !== undefined && a.id.value === b.id?.value) return true;
  if (relates(a, b) || relates(b, a) || sameEvents(a, context).includes(b)) return true;
  const [phase, otherPhase] = [a.fields.phase?.value, b.fields.phase?.value];
  return phase !== undefined && otherPhase !== undefined && phase !== otherPhase;
}

const relates = ({ fields }: EventRecord, { id }: EventRecord): boolean =>
  [...fields.before, ...fields.after, ...fields["part-of"]].some(({ value }) => value === id?.value);

function report(here: EventRecord, there: EventRecord): FindingIn<"alike" | "other"> {
  const title = there.fields.title;
  const id = there.id?.value;
  const args = { other: id ?? title?.value ?? "" };
  const span = here.fields.title?.span ?? here.value.span;
  return {
    record: here,
    span,
    message: "alike",
    args,
    related: [{ record: there, span: title?.span ?? there.value.span, message: "other", args }],
    fixes: (dossier) => {
      if (id === undefined) return [];
      const linked = addToList(dossier, here, here.value, "same-as", id);
      const merged = mergeEvent(dossier, here, there);
      return [
        ...(linked.length > 0 ? [fix("sameAs", { id }, linked)] : []),
        ...(merged.length > 0 ? [fix("mergeInto", { id: here.id?.value ?? "", other: id }, merged)] : []),
      ];
    },
  };
}
