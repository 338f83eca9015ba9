import type { Span } from "#core/text/span.ts";
import type { ArticleText } from "./article-text.ts";
import type { Occurrence } from "./match-tokens.ts";
import { type TokenSequence, tokenize } from "./tokens.ts";

/** What a citation says of the place of its quotation, where it occurs more than once. */
export interface QuotationHints {
  /** The words directly before it. */
  readonly prefix?: string | undefined;
  /** The words directly behind it. */
  readonly suffix?: string | undefined;
  /** As `parsePlace` reads it. */
  readonly at?: string | undefined;
}

/** A line of the file or a paragraph of the body; both count from 1. */
export type TextPlace = { readonly line: number } | { readonly paragraph: number };

/** Reads "12", a line, and "p7", a paragraph. */
export function parsePlace(text: string): TextPlace | undefined {
  const [, mark, digits] = /^\s*(p?)\s*(\d{1,9})\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return mark === "" ? { line: Number(digits) } : { paragraph: Number(digits) };
}

export interface ChosenOccurrences {
  /** The occurrences that the hints leave, at least one; the one nearest to `at` first. */
  readonly occurrences: readonly Occurrence[];
  /** False where no occurrence fits the hints, so that they were not followed. */
  readonly hintsFit: boolean;
}

/** Chooses among the occurrences, of which there is at least one. */
export function followHints(
  article: ArticleText,
  sequence: TokenSequence,
  occurrences: readonly Occurrence[],
  hints: QuotationHints,
): ChosenOccurrences {
  const place = hints.at === undefined ? undefined : parsePlace(hints.at);
  const distance = (occurrence: Occurrence): number =>
    place === undefined ? 0 : distanceTo(article, spanOfOccurrence(sequence, occurrence), place);
  const ordered = place === undefined ? occurrences : occurrences.toSorted((a, b) => distance(a) - distance(b));
  const fitting = ordered.filter((occurrence) => stands(sequence, occurrence, hints) && distance(occurrence) === 0);
  return fitting.length > 0 ? { occurrences: fitting, hintsFit: true } : { occurrences: ordered, hintsFit: false };
}

/** From the first word of an occurrence to its last. */
export function spanOfOccurrence(sequence: TokenSequence, occurrence: Occurrence): Span {
  return sequence.span(occurrence[0]?.start ?? 0, (occurrence.at(-1)?.end ?? 1) - 1);
}

function stands(sequence: TokenSequence, occurrence: Occurrence, { prefix, suffix }: QuotationHints): boolean {
  const start = sequence.wordStart(occurrence[0]?.start ?? 0);
  const end = sequence.wordStart(occurrence.at(-1)?.end ?? 0) - 1;
  const before = tokenize(prefix ?? "").words;
  const behind = tokenize(suffix ?? "").words;
  return sequence.words.slice(0, start).endsWith(before) && sequence.words.startsWith(behind, end);
}

function distanceTo(article: ArticleText, span: Span, place: TextPlace): number {
  const wanted = "line" in place ? place.line : place.paragraph;
  const count = (offset: number): number =>
    "line" in place ? article.stored.lineAt(offset) : (article.paragraphAt(offset) ?? -2) + 1;
  if (wanted < count(span.start)) return count(span.start) - wanted;
  return Math.max(0, wanted - count(span.end));
}
