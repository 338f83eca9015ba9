import { type Finding, recordRule } from "#core/check/rule.ts";
import { type DossierDate, latestDay } from "#core/dates/dossier-date.ts";
import { precedes } from "#core/dates/precedes.ts";
import { unstatedZone } from "#core/dates/zone.ts";
import type { Dossier } from "#core/dossier.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { type EarlySource, earlySources, type SupportedDate, supportedDates } from "#core/facts/early-sources.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import { zoneOfDossier } from "#core/facts/zones.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { markPlanned } from "#core/fixes/mark-planned.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";

/** Nobody reports on Monday what happens on Wednesday: the date, the source or the status is wrong. */
export const sourcePredatesEvent = recordRule({
  id: "source-predates-event",
  severity: "error",
  summary: "An event that occurred has a source that was published when it had begun.",
  messages: {
    event: "'{id}' ({published}) was published before this event ({date}) and cannot report it.",
    claim: "'{id}' ({published}) was published before the date of this claim ({date}) and cannot report it.",
    eventMany: "All sources were published before this event ({date}), the last of them '{id}' ({published}).",
    claimMany:
      "All sources were published before the date of this claim ({date}), the last of them '{id}' ({published}).",
    dayBefore:
      "'{id}' ({published}) was published the day before this date ({date}); only a time zone can explain that.",
    foretold:
      "'{id}' ({published}) was published before the date of this claim ({date}); it can only have said what was to come.",
    source: "Published: {published}.",
  },
  yieldsTo: betterOnDates("source-predates-event"),

  *record(record, context) {
    for (const dated of supportedDates(record, context)) {
      const early = earlySources(dated, context);
      if (early !== undefined) yield finding(record, dated, early);
    }
  },
});

type MessageKey = "event" | "claim" | "eventMany" | "claimMany" | "dayBefore" | "foretold" | "source";

function finding(record: AnyRecord, dated: SupportedDate, early: readonly EarlySource[]): Finding<MessageKey> {
  const { date, subject } = dated;
  const last = early.reduce((a, b) => (latestDay(b.published.value) > latestDay(a.published.value) ? b : a));
  const sources = [...new Map(early.map((source) => [source.source, source])).values()];
  const here = early.find(({ cited }) => cited.record === record)?.cited.citation.source;
  const only = sources.length === 1 ? here : undefined;
  const certain = early.every((source) => source.certain);
  return {
    span: only?.span ?? date.span,
    ...said(dated, certain, sources.length),
    args: argsOf(last, date),
    subject,
    related: sources.slice(0, mostRelated).map((source) => ({
      record: source.source,
      span: source.published.span,
      message: "source",
      args: argsOf(source, date),
    })),
    fixes: (dossier) => fixesFor(dossier, record, dated, only),
  };
}

const mostRelated = 5;

function said(
  { of, isSpoken }: SupportedDate,
  certain: boolean,
  sources: number,
): Pick<Finding<MessageKey>, "message" | "severity"> {
  if (!certain) return { message: "dayBefore", severity: "information" };
  if (isSpoken) return { message: "foretold", severity: "information" };
  return { message: sources === 1 ? of : `${of}Many` };
}

const argsOf = ({ source, published }: EarlySource, date: Field<DossierDate>) => ({
  id: source.id?.value ?? "",
  published: published.value,
  date: date.value,
});

function fixesFor(
  dossier: Dossier,
  record: AnyRecord,
  { of, date }: SupportedDate,
  cited: Field<string> | undefined,
): Fix[] {
  const planned = of === "event" && isKind(record, "event") ? markPlanned(dossier, record) : [];
  if (cited === undefined) return planned;
  const others = laterSources(dossier, date.value);
  return [
    ...planned,
    ...others.map((text) => fix("replace", { text }, [replaceScalar(dossier, record, cited.span, text)])),
  ];
}

/** Ids of the sources that could report it, those that were published soonest after it first; at most three. */
function laterSources(dossier: Dossier, date: DossierDate): string[] {
  const zone = zoneOfDossier(dossier.config);
  const later = dossier.recordsOf("source").flatMap((record) => {
    if (record.id === undefined || isRetracted(record)) return [];
    const published = record.fields.published?.value;
    if (published?.precision === undefined || precedes(published, unstatedZone, date, zone).days > 0) return [];
    return [{ id: record.id.value, day: latestDay(published) }];
  });
  later.sort((a, b) => a.day - b.day || byCodeUnit(a.id, b.id));
  return later.slice(0, 3).map(({ id }) => id);
}
