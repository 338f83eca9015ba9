import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { compatible } from "#core/dates/compare.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { isSaidToHaveHappened } from "#core/facts/event-date.ts";
import { citationsOfEvent } from "#core/facts/event-sources.ts";
import { datesOf } from "#core/facts/text-dates.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type EventRecord, isKind, type SourceRecord } from "#core/record.ts";

/** A day that no source gives looks like knowledge, and is the author's guess. */
export const dateNarrowerThanSource = recordRule({
  id: "date-narrower-than-source",
  severity: "off",
  summary: "The date of an event is no narrower than its sources give it.",
  messages: {
    narrower: "'{id}' says only {found}, which is wider than {date}.",
  },
  yieldsTo: betterOnDates("date-narrower-than-source"),

  *record(record, context) {
    if (!isKind(record, "event") || !record.fields.date || !isSaidToHaveHappened(record)) return;
    if (record.fields["date-basis"]?.value === "inferred") return;
    const { date } = record.fields;
    const only = widerOnly(record, date.value, context);
    if (only === undefined) return;
    const { text } = only.date;
    yield {
      span: date.span,
      subject: "date",
      message: "narrower",
      args: { id: only.source.id?.value ?? "", found: only.date, date: date.value },
      fixes: (dossier) => [fix("replace", { text }, [replaceScalar(dossier, record, date.span, text)])],
    };
  },
});

interface FoundDate {
  readonly date: DossierDate;
  readonly source: SourceRecord;
}

/** The narrowest date of the texts that fits, where none is as narrow; `undefined` where a text is not at hand, or may tell it. */
function widerOnly(event: EventRecord, date: DossierDate, context: RuleContext): FoundDate | undefined {
  const fitting: FoundDate[] = [];
  for (const { source } of citationsOfEvent(event, context)) {
    const dates = source && datesOf(source, context);
    if (source === undefined || dates === undefined || dates.isUnanchored || dates.article.excerpt) return undefined;
    for (const { kind, readings, inYear } of dates.inBody) {
      const fits = readings.filter((reading) => compatible(reading, date));
      if (inYear !== undefined || fits.some((reading) => kind === "loose" || !isWider(reading, date))) return undefined;
      const [first] = readings;
      if (kind !== "relative" && first !== undefined && first === fits[0]) fitting.push({ date: first, source });
    }
  }
  return fitting.sort((a, b) => widthOf(a.date) - widthOf(b.date))[0];
}

const isWider = (found: DossierDate, date: DossierDate): boolean =>
  earliestDay(found) <= earliestDay(date) && latestDay(found) >= latestDay(date) && widthOf(found) > widthOf(date);

const widthOf = (date: DossierDate): number => latestDay(date) - earliestDay(date);
