import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { type EventRecord, isKind } from "#core/record.ts";
import { recordsInOrder } from "./records-in-order.ts";

/** What is drawn once: an event, with the other records of the same event. */
export interface Mark {
  /** The one whose date is known best. */
  readonly event: EventRecord;
  readonly records: readonly EventRecord[];
}

/** The events of a dossier by their first possible day, then by their last one; those without a date behind them. */
export function marksInOrder(dossier: Dossier): readonly Mark[] {
  const marks = groupSame(dossier, recordsInOrder(dossier, "event")).map((same) => {
    const [event = same[0]] = same.toSorted((a, b) => vagueness(a) - vagueness(b));
    return { event: event as EventRecord, records: same };
  });
  return marks
    .map((mark) => ({ mark, key: keyOf(mark.event.fields.date?.value) }))
    .sort((a, b) => a.key.first - b.key.first || a.key.last - b.key.last)
    .map(({ mark }) => mark);
}

/** Records of one event together: `same-as` holds both ways and from one to the next. */
function groupSame(dossier: Dossier, events: readonly EventRecord[]): EventRecord[][] {
  const groups = new Map(events.map((event) => [event, [event]]));
  for (const event of events) {
    for (const { value } of event.fields["same-as"]) join(groups, event, eventOf(dossier, value));
  }
  return [...new Set(groups.values())];
}

function join(groups: Map<EventRecord, EventRecord[]>, event: EventRecord, other: EventRecord | undefined): void {
  const [a, b] = [groups.get(event), other && groups.get(other)];
  if (a === undefined || b === undefined || a === b) return;
  const [large, small] = a.length < b.length ? [b, a] : [a, b];
  large.push(...small);
  for (const moved of small) groups.set(moved, large);
}

function eventOf(dossier: Dossier, id: string): EventRecord | undefined {
  const record = dossier.definitionsOf(id).find(({ kind }) => kind === "event")?.record;
  return record && isKind(record, "event") ? record : undefined;
}

/** Days that the date may reach over; of one that is open or unknown without end. */
function vagueness({ fields: { date } }: EventRecord): number {
  return date ? latestDay(date.value) - earliestDay(date.value) : Number.POSITIVE_INFINITY;
}

const farthest = 1e9; // days; Infinity minus Infinity has no order

function keyOf(date: DossierDate | undefined): { first: number; last: number } {
  if (date === undefined || date.kind === "unknown") return { first: farthest, last: farthest };
  const last = Math.min(latestDay(date), farthest);
  const first = earliestDay(date);
  return { first: Number.isFinite(first) ? first : last, last };
}
