import type { Span } from "#core/text/span.ts";
import type { ArticlePlace, ArticleText } from "./article-text.ts";
import { GRAM_LENGTH, gramsOf } from "./gram-filter.ts";
import { occurrencesOf } from "./match-tokens.ts";
import { readQuotation } from "./quotation.ts";

/** A quotation in a text other than the one that was cited. */
export interface OtherText<Key> {
  readonly key: Key;
  readonly article: ArticleText;
  /** One for each part of the quotation, in the article's text. */
  readonly spans: readonly Span[];
  readonly place: ArticlePlace;
}

/**
 * Which of many texts have the exact words of a quotation, one after another as they come; those that have it in the body are
 * no different from the others. Nothing is looked at before it is asked for, and a text that lacks any four words of the
 * quotation is not searched. Quotations of fewer than four words in a row are found nowhere: they prove nothing.
 */
export function* findInTexts<Key>(
  text: string,
  articles: Iterable<readonly [Key, ArticleText]>,
): Iterable<OtherText<Key>> {
  const wanted = readQuotation(text, () => false);
  const long = wanted.parts.filter(({ words, steps }) => steps === undefined && words.length >= GRAM_LENGTH);
  if (long.length === 0) return;
  const wantedGrams = long.map(({ words }) => gramsOf(words));
  for (const [key, article] of articles) {
    const { grams } = article.stored;
    if (!wantedGrams.every((those) => grams.mayHave(those))) continue;
    const { sequence, occurrences } = occurrencesOf(wanted, article.stored.tokens);
    const found = occurrences.map((occurrence) => occurrence.map(({ start, end }) => sequence.span(start, end - 1)));
    const inBody = found.find((spans) => spans.every(({ start }) => article.placeOf(start) === "body"));
    const spans = inBody ?? found[0];
    if (spans === undefined) continue;
    yield { key, article, spans, place: inBody ? "body" : article.placeOf(spans[0]?.start ?? 0) };
  }
}
