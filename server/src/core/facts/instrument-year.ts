import type { RuleContext } from "#core/check/rule.ts";
import { type CivilDay, dayFromCalendar } from "#core/dates/civil-day.ts";
import type { DateMember, DossierDate } from "#core/dates/dossier-date.ts";
import { type InstrumentRecord, isKind } from "#core/record.ts";
import { ownDates, stepOf } from "./lifecycle.ts";

/** What is known of the years by which an instrument can be called. */
export interface InstrumentYears {
  /** Dates of signing, of its own record or of events. */
  readonly signed: readonly DossierDate[];
  /** All dates in its life. */
  readonly all: readonly DossierDate[];
}

/** The dates of an instrument, also those of events that are a step in its life, whichever. */
export function yearsOf(instrument: InstrumentRecord, context: RuleContext): InstrumentYears {
  const own = ownDates(instrument).map(({ step, date }) => ({ step, date: date.value }));
  const id = instrument.id?.value;
  const sites = id === undefined ? [] : context.references(id, "instrument");
  const told = sites.flatMap(({ record }) => {
    const date =
      isKind(record, "event") && record.fields.instrument?.value === id ? record.fields.date?.value : undefined;
    return isKind(record, "event") && date ? [{ step: stepOf(record), date }] : [];
  });
  const known = [...own, ...told].filter(({ date }) => date.kind !== "unknown");
  return {
    signed: known.filter(({ step }) => step === "signed").map(({ date }) => date),
    all: known.map(({ date }) => date),
  };
}

/**
 * Whether an instrument can be called by the year. Most are called by the year of signing: without that, an earlier year than
 * those known may be it.
 */
export function canBeOfYear({ signed, all }: InstrumentYears, year: number): "yes" | "no" | "unknown" {
  if (all.some((date) => isOfYear(date, year))) return "yes";
  if (signed.length > 0) return "no";
  const last = dayFromCalendar(year, 12, 31);
  return all.length > 0 && all.every(({ members }) => members.every(({ latestStart }) => latestStart < last))
    ? "no"
    : "unknown";
}

/** Some possible day lies in the year; of what goes on without an end, its beginning. */
export function isOfYear({ members }: DossierDate, year: number): boolean {
  const [first, last] = [dayFromCalendar(year, 1, 1), dayFromCalendar(year, 12, 31)];
  return members.some((member) => {
    const [start, end] = boundsOf(member);
    return start <= last && end >= first;
  });
}

function boundsOf({ earliestStart, latestStart, earliestEnd, latestEnd }: DateMember): readonly [CivilDay, CivilDay] {
  if (latestEnd === Number.POSITIVE_INFINITY) return [earliestStart, latestStart];
  return earliestStart === Number.NEGATIVE_INFINITY ? [earliestEnd, latestEnd] : [earliestStart, latestEnd];
}
