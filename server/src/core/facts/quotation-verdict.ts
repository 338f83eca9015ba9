import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { findInTexts } from "#core/evidence/find-in-texts.ts";
import { findQuotation } from "#core/evidence/find-quotation.ts";
import type { QuotationHints } from "#core/evidence/quotation-hints.ts";
import type { QuotationDiffers, QuotationElsewhere, QuotationFound } from "#core/evidence/quotation-result.ts";
import type { SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { isRetracted } from "./event-sources.ts";
import { isForeign } from "./foreign-quotation.ts";

/** What is known of the words quoted from an article. */
export type QuotationVerdict =
  | QuotationFound
  | QuotationElsewhere
  /** `exact`: another text that has them word by word. */
  | (QuotationDiffers & { readonly exact: OtherArticle | undefined })
  | { readonly kind: "in-other-source"; readonly other: OtherArticle }
  | { readonly kind: "foreign" }
  | { readonly kind: "absent" };

/** A text of the dossier other than the cited one, and where in it the words begin. */
export interface OtherArticle {
  readonly source: SourceRecord;
  readonly article: ArticleText;
  readonly spans: readonly Span[];
}

/**
 * Looks for quoted words in the cited article, then in all others. `undefined` where nothing can be said: the body is not known,
 * or only a part of the article is at hand and that part does not have them.
 */
export function judgeQuotation(
  words: string,
  hints: QuotationHints,
  source: SourceRecord,
  article: ArticleText,
  context: RuleContext,
): QuotationVerdict | undefined {
  const result = findQuotation(words, hints, article);
  if (result === undefined || result.kind === "found") return result;
  if (article.excerpt) return result.kind === "differs" && isNear(result) ? { ...result, exact: undefined } : undefined;
  if (result.kind === "elsewhere") return result;
  const other = findOther(words, article, context);
  if (result.kind === "differs" && (other === undefined || isNear(result))) return { ...result, exact: other };
  if (other !== undefined) return { kind: "in-other-source", other };
  return { kind: isForeign(words, article, source.fields.language?.value) ? "foreign" : "absent" };
}

/** So near that it is this passage, even where another text has the words as they are quoted. */
const isNear = ({ similarity }: QuotationDiffers): boolean => similarity >= 0.9;

/** The first article that has the words in its body; failing that, in its headline or a caption. */
function findOther(words: string, cited: ArticleText, context: RuleContext): OtherArticle | undefined {
  const others = articlesOf(context).filter(([, { stored }]) => stored !== cited.stored);
  let second: OtherArticle | undefined;
  for (const { key: source, article, spans, place } of findInTexts(words, others)) {
    if (place === "other" || place === "sidebar") continue;
    if (place === "body" && !isRetracted(source)) return { source, article, spans };
    second ??= { source, article, spans };
  }
  return second;
}

/** All articles at hand; looked up once for all quotations that are not where they should be. */
function articlesOf(context: RuleContext): readonly (readonly [SourceRecord, ArticleText])[] {
  return context.once("articles", (noted) =>
    noted.all("source").flatMap((source) => {
      const article = source.id && noted.articleOf(source);
      return article ? [[source, article] as const] : [];
    }),
  );
}
