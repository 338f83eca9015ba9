import { recordRule } from "#core/check/rule.ts";
import { type CivilDay, calendarFromDay } from "#core/dates/civil-day.ts";
import { earliestDay, isoDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { type PublicationHint, publicationHintsOf } from "#core/facts/publication-hints.ts";
import { addField } from "#core/fixes/add-field.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import { entryOf, isEmpty } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";

/** Without it nobody can tell whether the source may know of the event. */
export const publishedMissing = recordRule({
  id: "published-missing",
  severity: "warning",
  summary: "Every source says when it was published.",
  messages: {
    suggested: "'{id}' has no publication date; '{from}' suggests {date}.",
    missing:
      "'{id}' has no publication date. Where only a range is known, write it as a set: 'published: [2019-03..2019-05]'.",
  },

  *record(record, context) {
    if (!isKind(record, "source") || record.id === undefined) return;
    // An item of a catalogue may have the date.
    if (!context.hasAllCatalogues || (record.isExtension && record.fields.published)) return;
    const published = entryOf(record.value, "published");
    if (published && !isEmpty(published.value)) return;
    const { value, span } = record.id;
    const hints = publicationHintsOf(record, context.articleOf(record)).filter((hint) => isPossible(hint, record));
    const [first] = hints;
    yield {
      span,
      ...(first
        ? { message: "suggested", args: { id: value, from: first.from, date: first.date } }
        : { message: "missing", args: { id: value } }),
      fixes: (dossier) => insertions(dossier, record, hints),
    };
  },
});

/** What was captured was published before. */
const isPossible = ({ date }: PublicationHint, source: SourceRecord): boolean =>
  earliestDay(date) <= capturedBy(source);

/** That it was published by the day it was captured is certain; the author knows more. */
function insertions(dossier: Dossier, record: SourceRecord, hints: readonly PublicationHint[]): Fix[] {
  const inFlow = record.value.kind === "map" && record.value.flow;
  const suggested = hints.map(({ written }) => scalarText(written, inFlow));
  const captured = capturedBy(record);
  const known = Number.isFinite(captured) ? [`[..${isoOf(captured)}]`] : [];
  const behind = ["language", "publisher", "title", "type"];
  return [...suggested, ...known, ""].flatMap((written) => addField(dossier, record, "published", written, behind));
}

function capturedBy({ fields }: SourceRecord): CivilDay {
  const dates = [fields.captured, fields.snapshot?.captured, ...fields.archived.map(({ at }) => at)];
  return Math.min(...dates.map((date) => (date ? latestDay(date.value) : Number.POSITIVE_INFINITY)));
}

function isoOf(civilDay: CivilDay): string {
  const { year, month, day } = calendarFromDay(civilDay);
  return isoDay(year, month, day);
}
