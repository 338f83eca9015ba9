import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { findNumbers } from "#core/evidence/numbers/find-numbers.ts";
import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import type { Language } from "#core/language/language.ts";
import { languageOf } from "#core/language/languages.ts";
import type { SourceRecord } from "#core/record.ts";
import { shift } from "#core/text/span.ts";

/** The numbers of one article. Offsets count in the article's text. */
export class ArticleNumbers {
  readonly source: SourceRecord;
  readonly article: ArticleText;
  readonly #language: Language;
  #inBody: readonly NumberMention[] | undefined;
  #anywhere: readonly NumberMention[] | undefined;

  constructor(source: SourceRecord, article: ArticleText, language: Language) {
    this.source = source;
    this.article = article;
    this.#language = language;
  }

  /** In the order of the paragraphs. */
  get inBody(): readonly NumberMention[] {
    const { text, paragraphs } = this.article;
    this.#inBody ??= paragraphs.flatMap((paragraph) =>
      this.find(text.slice(paragraph.start, paragraph.end)).map((mention) => ({
        ...mention,
        span: shift(mention.span, paragraph.start),
      })),
    );
    return this.#inBody;
  }

  /** Those of the stored text as it is, and of the title: headlines, captions and teasers have their say too. */
  get anywhere(): readonly NumberMention[] {
    const title = this.source.fields.title?.value ?? "";
    this.#anywhere ??= [...this.find(this.article.text), ...this.find(title)];
    return this.#anywhere;
  }

  /** The numbers of a text in the article's language. */
  find(text: string): readonly NumberMention[] {
    return findNumbers(text, [this.#language]);
  }
}

/**
 * The numbers of a source's article; `undefined` where its text is not at hand or is an excerpt, its body is unknown, or its
 * language is not stated or has no table. Texts are read once for all rules.
 */
export function numbersOf(source: SourceRecord, context: RuleContext): ArticleNumbers | undefined {
  const article = context.articleOf(source);
  const language = languageOf(source.fields.language?.value);
  if (article?.body === undefined || article.excerpt || language === undefined) return undefined;
  const known = context.once("text-numbers", () => new WeakMap<SourceRecord, ArticleNumbers>());
  const seen = known.get(source);
  const found = seen?.article === article ? seen : new ArticleNumbers(source, article, language);
  known.set(source, found);
  return found;
}
