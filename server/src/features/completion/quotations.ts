import type { Dossier } from "#core/dossier.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { findQuotation } from "#core/evidence/find-quotation.ts";
import { splitSentences } from "#core/evidence/sentences.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import { type Cursor, valueAround } from "./cursor.ts";
import { type Offer, scalarAt } from "./offer.ts";
import { type Candidate, filterOf, mostOffers, select } from "./select.ts";

/**
 * The sentences of the cited article's body that fit what is typed, in the order of the text. None for a translation, whose words
 * the article does not have.
 */
export function quotationOffers(
  dossier: Dossier,
  cursor: Cursor,
  key: string | undefined,
  context: FeatureContext,
): { offers: Offer[]; complete: boolean } {
  const article =
    key === "quote" && valueAround(cursor, "translated") ? undefined : citedArticle(dossier, cursor, context);
  const candidates = article === undefined ? [] : sentencesOf(article);
  const offers = select(candidates, cursor.typed).map((selected): Offer => {
    const { id, line } = selected.candidate;
    return {
      label: id.length > LONGEST_LABEL ? `${id.slice(0, LONGEST_LABEL).replace(/\s*\S*$/, "")} …` : id,
      text: scalarAt(cursor, id),
      kind: "Text",
      filter: filterOf(selected, cursor.typed),
      description: context.say(phrase("hover.line", { line: String(line) })),
      detail: id,
    };
  });
  return { offers, complete: candidates.length <= mostOffers };
}

const LONGEST_LABEL = 80;

function citedArticle(dossier: Dossier, cursor: Cursor, { memory }: FeatureContext): ArticleText | undefined {
  const facts = memory.factsOf(dossier);
  const id = valueAround(cursor, "source");
  const source = id && facts.find("source", id);
  return source ? facts.articleOf(source) : undefined;
}

/** Its `id` is the sentence, on one line. */
interface Sentence extends Candidate {
  /** Of the file, from 1. */
  readonly line: number;
}

/** Only those that are found again as they are offered. */
function sentencesOf(article: ArticleText): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const { start, end } of article.paragraphs.flatMap((paragraph) => splitSentences(article.text, paragraph))) {
    const id = article.text.slice(start, end).replaceAll("\u00AD", "").replaceAll(/\s+/g, " ").trim();
    if (sentences.has(id) || findQuotation(id, {}, article)?.kind !== "found") continue;
    const line = article.stored.lineAt(start);
    sentences.set(id, { id, line, names: () => [id], relevance: sentences.size });
  }
  return [...sentences.values()];
}
