import type { Span } from "#core/text/span.ts";
import type { ArticleText } from "./article-text.ts";
import { findDiffering } from "./differing-quotation.ts";
import { type Occurrence, occurrencesOf } from "./match-tokens.ts";
import { type Quotation, readQuotation } from "./quotation.ts";
import { followHints, type QuotationHints } from "./quotation-hints.ts";
import type { QuotationElsewhere, QuotationFound, QuotationResult } from "./quotation-result.ts";
import type { TokenSequence } from "./tokens.ts";

/**
 * Looks for a quotation in an article, first word by word, then by likeness. `undefined`: the body is unknown or the quotation
 * has no words, so that there is nothing to say. An excerpt answers as any text does; that nothing is absent from it is for
 * the caller to know.
 */
export function findQuotation(text: string, hints: QuotationHints, article: ArticleText): QuotationResult | undefined {
  const body = article.bodyTokens;
  if (body === undefined) return undefined;
  const quotation = readQuotation(text, (word) => article.stored.tokens.has(` ${word} `));
  if (quotation.parts.length === 0) return undefined;
  return (
    findInBody(quotation, hints, article, body) ??
    findOutside(quotation, hints, article) ??
    findDiffering(quotation, hints, article, body) ?? { kind: "absent" }
  );
}

function findInBody(
  quotation: Quotation,
  hints: QuotationHints,
  article: ArticleText,
  body: TokenSequence,
): QuotationFound | undefined {
  const { sequence, occurrences } = occurrencesOf(quotation, body);
  if (occurrences.length === 0) return undefined;
  const chosen = followHints(article, sequence, occurrences, hints);
  return {
    kind: "found",
    spans: spansOf(sequence, chosen.occurrences[0] ?? []),
    place: "body",
    occurrences: chosen.occurrences.length,
    hintsFit: chosen.hintsFit,
  };
}

const spansOf = (sequence: TokenSequence, occurrence: Occurrence): readonly Span[] =>
  occurrence.map(({ start, end }) => sequence.span(start, end - 1));

function findOutside(
  quotation: Quotation,
  hints: QuotationHints,
  article: ArticleText,
): QuotationElsewhere | undefined {
  if (article.bodyTokens === article.stored.tokens) return undefined;
  const { sequence, occurrences } = occurrencesOf(quotation, article.stored.tokens);
  if (occurrences.length === 0) return undefined;
  const placed = followHints(article, sequence, occurrences, hints).occurrences.map((occurrence) => {
    const spans = spansOf(sequence, occurrence);
    return { kind: "elsewhere" as const, spans, place: placeOutside(article, spans) };
  });
  return placed.toSorted((a, b) => NEAREST_FIRST.indexOf(a.place) - NEAREST_FIRST.indexOf(b.place))[0];
}

/** What is nearest to evidence first. */
const NEAREST_FIRST = ["headline", "caption", "other", "sidebar"];

function placeOutside(article: ArticleText, spans: readonly Span[]): QuotationElsewhere["place"] {
  const places = spans.flatMap(({ start, end }) => [article.placeOf(start), article.placeOf(end - 1)]);
  return places.find((place) => place !== "body") ?? "other";
}
