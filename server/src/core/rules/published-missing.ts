import { recordRule } from "#core/check/rule.ts";
import { type CivilDay, calendarFromDay } from "#core/dates/civil-day.ts";
import { isoDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, insertBehind } from "#core/fixes/record-edits.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import { entryOf, isEmpty } from "#core/syntax/node.ts";

/** Without it nobody can tell whether the source may know of the event. */
export const publishedMissing = recordRule({
  id: "published-missing",
  severity: "warning",
  summary: "Every source says when it was published.",
  messages: {
    missing:
      "'{id}' has no publication date. Where only a range is known, write it as a set: 'published: [2019-03..2019-05]'.",
  },

  *record(record, { config }) {
    if (!isKind(record, "source") || record.id === undefined) return;
    // The record may extend an item of a catalogue, which has the date.
    if (config.catalogues.length > 0) return;
    const published = entryOf(record.syntax.value, "published");
    if (published && !isEmpty(published.value)) return;
    const { value, span } = record.id;
    yield {
      span,
      message: "missing",
      args: { id: value },
      fixes: (dossier) => (published ? [] : insertions(dossier, record)),
    };
  },
});

/** That it was published by the day it was captured is certain; the author knows more. */
function insertions(dossier: Dossier, record: SourceRecord): Fix[] {
  const captured = capturedBy(record);
  const known = Number.isFinite(captured) ? [`published: [..${isoOf(captured)}]`] : [];
  return [...known, "published: "].flatMap((text) => insertion(dossier, record, text));
}

function capturedBy({ fields }: SourceRecord): CivilDay {
  const dates = [fields.captured, fields.snapshot?.captured, ...fields.archived.map(({ at }) => at)];
  return Math.min(...dates.map((date) => (date ? latestDay(date.value) : Number.POSITIVE_INFINITY)));
}

function isoOf(civilDay: CivilDay): string {
  const { year, month, day } = calendarFromDay(civilDay);
  return isoDay(year, month, day);
}

function insertion(dossier: Dossier, record: SourceRecord, text: string): Fix[] {
  const { value } = record.syntax;
  if (value.kind !== "map") return [];
  const before = ["language", "publisher", "title", "type"].map((key) => entryOf(value, key));
  const entry = before.find((candidate) => candidate !== undefined) ?? value.entries.at(-1);
  const change = entry && insertBehind(record.syntax.text, value, entry, text);
  return change ? [fix("insert", { text: text.trim() }, editsOf(dossier, record, [change]))] : [];
}
