import type { DossierDate } from "#core/dates/dossier-date.ts";
import { type AnyRecord, type EventRecord, isKind } from "#core/record.ts";

/** An event and when it begins; numbers are days since 1970, with the time of day as a fraction. */
export interface DatedEvent {
  readonly event: EventRecord;
  /** The first moment at which it may begin; `undefined` where nobody knows, so that it stays behind the event above it. */
  readonly earliest: number | undefined;
  /** The last one. */
  readonly latest: number;
}

/** The events among some records, in the order given. */
export const datedEvents = (records: readonly AnyRecord[]): readonly DatedEvent[] =>
  records.filter((record) => isKind(record, "event")).map((event) => ({ event, ...beginOf(event.fields.date?.value) }));

/** Events that certainly begin before one that stands above them. */
export function eventsOutOfOrder(events: readonly DatedEvent[]): readonly DatedEvent[] {
  let latestAbove = Number.NEGATIVE_INFINITY;
  return events.filter(({ earliest, latest }) => {
    const isLate = latest < latestAbove;
    if (earliest !== undefined) latestAbove = Math.max(latestAbove, earliest);
    return isLate;
  });
}

/** By their beginning; what may begin at the same time stays as it is, and what is undated behind the event above it. */
export function inOrderOfTime(events: readonly DatedEvent[]): readonly DatedEvent[] {
  let above = Number.NEGATIVE_INFINITY;
  const keyed = events.map((dated) => {
    above = dated.earliest ?? above;
    return { dated, key: above };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ dated }) => dated);
}

function beginOf(date: DossierDate | undefined): Pick<DatedEvent, "earliest" | "latest"> {
  const starts = date?.members.map(({ earliestStart, latestStart, from }) => {
    const { moment } = from ?? {};
    const time = moment && (moment.minutes * 60 + moment.seconds) / secondsOfDay;
    return { earliest: earliestStart + (time ?? 0), latest: latestStart + (time ?? endOfDay) };
  });
  const earliest = Math.min(...(starts ?? []).map((start) => start.earliest));
  const latest = Math.max(...(starts ?? []).map((start) => start.latest));
  return starts && Number.isFinite(earliest)
    ? { earliest, latest }
    : { earliest: undefined, latest: Number.POSITIVE_INFINITY };
}

const secondsOfDay = 86_400;
const endOfDay = (secondsOfDay - 1) / secondsOfDay;
