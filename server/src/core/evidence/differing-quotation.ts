import type { Span } from "#core/text/span.ts";
import type { ArticleText } from "./article-text.ts";
import { partFinder, readAs } from "./match-tokens.ts";
import { type Quotation, type QuotationPart, wholeOf } from "./quotation.ts";
import { followHints, type QuotationHints } from "./quotation-hints.ts";
import type { DifferingPart, QuotationDiffers } from "./quotation-result.ts";
import { findSimilarPassages, type SimilarPassage } from "./similar-passage.ts";
import type { TokenSequence } from "./tokens.ts";
import { diffWords } from "./word-diff.ts";

/**
 * The passage of the body that reads most like a quotation that is not there as it stands: part by part, or with its marks
 * taken for mere punctuation. Every part must have a passage.
 */
export function findDiffering(
  quotation: Quotation,
  hints: QuotationHints,
  article: ArticleText,
  body: TokenSequence,
): QuotationDiffers | undefined {
  const search: Search = { quotation, hints, article, sequence: readAs(quotation, body) };
  const differing = differingParts(search, quotation.parts);
  return differing ?? (quotation.isMarked ? differingParts(search, [wholeOf(quotation.words)]) : undefined);
}

interface Search {
  readonly quotation: Quotation;
  readonly hints: QuotationHints;
  readonly article: ArticleText;
  readonly sequence: TokenSequence;
}

function differingParts(search: Search, parts: readonly QuotationPart[]): QuotationDiffers | undefined {
  const { sequence } = search;
  const passages: SimilarPassage[] = [];
  for (const part of parts) {
    const passage = exactPassage(sequence, part, passages.at(-1)?.range.end ?? 0) ?? similarPassage(search, part);
    if (passage === undefined) return undefined;
    passages.push(passage);
  }
  const ranges = passages.map(({ range }) => range);
  const first = ranges.reduce((least, { start }) => Math.min(least, start), sequence.length);
  const end = ranges.reduce((most, range) => Math.max(most, range.end), 0);
  return {
    kind: "differs",
    span: sequence.span(first, end - 1),
    similarity: passages.reduce((least, { similarity }) => Math.min(least, similarity), 1),
    parts: parts.flatMap((part, index) => differingPart(search, part, passages[index]) ?? []),
    inOrder: ranges.every(({ start }, index) => start >= (ranges[index - 1]?.end ?? 0)),
  };
}

function exactPassage(sequence: TokenSequence, part: QuotationPart, from: number): SimilarPassage | undefined {
  const find = partFinder(sequence, part);
  const range = find(from) ?? find(0);
  return range && { range, similarity: 1 };
}

function similarPassage(
  { quotation, hints, article, sequence }: Search,
  part: QuotationPart,
): SimilarPassage | undefined {
  const wanted = { text: quotation.text, tokens: part.words, range: allOf(part.words) };
  const passages = findSimilarPassages({ text: article.text, tokens: sequence }, wanted);
  if (passages.length < 2) return passages[0];
  const occurrences = passages.map(({ range }) => [range]);
  const chosen = followHints(article, sequence, occurrences, hints).occurrences[0];
  return passages.find(({ range }) => range === chosen?.[0]);
}

function differingPart(
  { quotation, article, sequence }: Search,
  part: QuotationPart,
  passage: SimilarPassage | undefined,
): DifferingPart | undefined {
  if (passage === undefined) return undefined;
  const { range, similarity } = passage;
  const source = { text: article.text, tokens: sequence, range };
  const quoted = { text: quotation.text, tokens: part.words, range: allOf(part.words) };
  return {
    quotation: part.span,
    source: sequence.span(range.start, range.end - 1),
    similarity,
    diff: diffWords(source, quoted),
  };
}

const allOf = (words: TokenSequence): Span => ({ start: 0, end: words.length });
