import { calendarFromDay } from "#core/dates/civil-day.ts";
import { earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { foldName, nameTokens } from "#core/facts/names.ts";
import type { ActorRecord, AnyRecord, SourceRecord } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";
import type { Span } from "#core/text/span.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import type { Hint } from "./hint.ts";

/** Behind the id of an actor its name, behind that of a source its publisher and year; nothing that the id says itself. */
export function idHints(dossier: Dossier, record: AnyRecord, within: Span, context: FeatureContext): Hint[] {
  const { actorNames, sources } = context.settings.inlayHints;
  if (!actorNames && !sources) return [];
  return record.references.flatMap((reference) => {
    const { id, span } = reference;
    if (span.end < within.start || span.end > within.end) return [];
    const named = recordNamed(dossier, reference);
    if (named === undefined) return [];
    const text =
      named.kind === "actor"
        ? actorNames && unsaid(id, named.fields.name?.value)
        : sources && publisherAndYear(dossier, id, named, context);
    return text ? [{ offset: span.end, text, record: { id, kind: named.kind } }] : [];
  });
}

/** Of an id that stands twice the first record of a kind that is right here. */
function recordNamed(dossier: Dossier, { id, kinds }: Reference): ActorRecord | SourceRecord | undefined {
  const site = dossier.definitionsOf(id).find(({ kind }) => kinds.includes(kind));
  return site?.record.kind === "actor" || site?.record.kind === "source" ? site.record : undefined;
}

function publisherAndYear(
  dossier: Dossier,
  id: string,
  { fields }: SourceRecord,
  { say }: FeatureContext,
): string | undefined {
  const publisher = unsaid(id, fields.publisher && nameOf(dossier, fields.publisher.value));
  const year = unsaid(id, yearOf(fields));
  if (publisher === undefined || year === undefined) return publisher ?? year;
  return say(phrase("inlay-hint.publisher-and-year", { publisher, year }));
}

/** Free text stands for itself. */
function nameOf(dossier: Dossier, publisher: string): string {
  const site = dossier.definitionsOf(publisher).find(({ kind }) => kind === "actor");
  return (site?.record.kind === "actor" && site.record.fields.name?.value) || publisher;
}

/** Nothing where it is not known, or may be another year. */
function yearOf({ published }: SourceRecord["fields"]): string | undefined {
  if (published === undefined) return undefined;
  const days = [earliestDay(published.value), latestDay(published.value)];
  if (!days.every(Number.isFinite)) return undefined;
  const [first, last] = days.map((day) => calendarFromDay(day).year);
  return first === last ? `${first}` : undefined;
}

/** The text, unless the id says it: `delcy-rodriguez` says Delcy Rodríguez, and `herald-2025-05-07` both Herald and 2025. */
function unsaid(id: string, text: string | undefined): string | undefined {
  if (text === undefined || foldName(id) === foldName(text)) return undefined;
  const words = new Set(wordsOf(id));
  return wordsOf(text).every((word) => words.has(word)) ? undefined : text;
}

const wordsOf = (text: string): string[] =>
  nameTokens(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")).map(({ folded }) => folded);
