import { CodeActionKind, type Range } from "vscode-languageserver-protocol";
import { distance } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { StoredText } from "#core/evidence/stored-text.ts";
import { addClaim } from "#core/fixes/add-claim.ts";
import { type EventRecord, isKind, type SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { sourcesOfText } from "#core/texts/named-texts.ts";
import type { FeatureContext } from "../feature.ts";
import { shortened } from "../hover/markdown.ts";
import { phrase } from "../phrases/phrases.ts";
import type { Action } from "./action.ts";

/** In the text of an article: the selected words as a quotation, for the events that cite it. */
export function quoteSelection(dossier: Dossier, uri: string, range: Range, { memory }: FeatureContext): Action[] {
  const facts = memory.factsOf(dossier);
  const sources = sourcesOfText(dossier, uri);
  const [first] = sources;
  const answer = first && facts.textOf(first);
  if (first === undefined || answer?.status !== "read") return [];
  facts.articleOf(first); // Asks for a text that was let go of.
  const quote = selectedWords(answer.text, range);
  if (quote === "" || quote.length > LONGEST_QUOTE) return [];
  const citing = sources.flatMap((source) => eventsCiting(dossier, source).map((event) => ({ source, event })));
  return citing.slice(0, mostEvents).flatMap(({ source, event }) => quotationFor(dossier, source, event, quote));
}

const mostEvents = 5;
const longestTitle = 60;
/** Characters; more is a copy and no quotation. */
const LONGEST_QUOTE = 1000;

function quotationFor(dossier: Dossier, source: SourceRecord, event: EventRecord, quote: string): Action[] {
  const cited = source.id?.value ?? "";
  const change = () => {
    const added = addClaim(dossier, event, { source: cited, quote });
    return added ? { edits: [added.edit], caret: { edit: added.edit, at: added.textAt } } : { edits: [] };
  };
  const name = event.fields.title?.value ?? event.id?.value ?? "";
  const place = dossier.locate(event);
  const id = `quote:${place?.file.path}:${place?.start}:${cited}`;
  const { date } = event.fields;
  const title = date
    ? phrase("codeAction.quoteForDated", { event: shortened(name, longestTitle), date: date.value })
    : phrase("codeAction.quoteFor", { event: shortened(name, longestTitle) });
  return [{ id, title, kind: CodeActionKind.RefactorExtract, change }];
}

/** The nearest to the day of the article first; of equal ones, in the order of the text. */
function eventsCiting(dossier: Dossier, source: SourceRecord): EventRecord[] {
  const id = source.id?.value;
  const published = source.fields.published?.value;
  if (id === undefined) return [];
  const records = new Set(dossier.referencesTo(id).map(({ record }) => record));
  const events = [...records].filter((record) => isKind(record, "event") && record.syntax.problems.length === 0);
  return (events as EventRecord[])
    .map((event) => ({ event, days: daysBetween(event.fields.date?.value, published) }))
    .sort((a, b) => a.days - b.days)
    .map(({ event }) => event);
}

function daysBetween(a: DossierDate | undefined, b: DossierDate | undefined): number {
  if (a === undefined || b === undefined) return Number.MAX_SAFE_INTEGER;
  const days = distance(a, b);
  return Number.isFinite(days) ? days : Number.MAX_SAFE_INTEGER;
}

/** On one line. Of a page, the words that a reader sees there. */
function selectedWords(stored: StoredText, range: Range): string {
  const { lines } = stored;
  const span = { start: lines.offsetOf(range.start), end: lines.offsetOf(range.end) };
  const { start, end } = stored.text === stored.raw ? span : readSpan(stored, span);
  return stored.text.slice(start, end).replace(/\s+/g, " ").trim();
}

/** From the first word of the text that stands in a part of its file to the last. */
function readSpan(stored: StoredText, { start, end }: Span): Span {
  const { tokens } = stored;
  const isInside = (index: number) => {
    const own = stored.fileSpan(tokens.span(index));
    return start <= own.start && own.end <= end;
  };
  const inside = Array.from({ length: tokens.length }, (_, index) => index).filter(isInside);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? { start: 0, end: 0 } : tokens.span(first, last);
}
