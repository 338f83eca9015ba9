import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { findNumbers } from "#core/evidence/numbers/find-numbers.ts";
import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import type { Language } from "#core/language/language.ts";
import { languageOf } from "#core/language/languages.ts";
import type { SourceRecord } from "#core/record.ts";
import { type ArticleDates, datesOf } from "./text-dates.ts";

/** The numbers of one article. Offsets count in the article's text. */
export class ArticleNumbers {
  readonly source: SourceRecord;
  readonly article: ArticleText;
  readonly #language: Language;
  readonly #dates: ArticleDates;
  #onPage: readonly NumberMention[] | undefined;
  #inTitle: readonly NumberMention[] | undefined;

  constructor(source: SourceRecord, dates: ArticleDates, language: Language) {
    this.source = source;
    this.article = dates.article;
    this.#dates = dates;
    this.#language = language;
  }

  /** In the order of the paragraphs. */
  get inBody(): readonly NumberMention[] {
    return this.#dates.numbers;
  }

  /** Those of the stored text as it is: of the body, which may read otherwise in one piece, and of all around it. */
  get onPage(): readonly NumberMention[] {
    this.#onPage ??= this.find(this.article.text);
    return this.#onPage;
  }

  /** Those of the title that the source record gives. */
  get inTitle(): readonly NumberMention[] {
    this.#inTitle ??= this.find(this.source.fields.title?.value ?? "");
    return this.#inTitle;
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
  const language = languageOf(source.fields.language?.value);
  const dates = datesOf(source, context);
  if (dates === undefined || language === undefined || dates.article.excerpt) return undefined;
  const known = context.once("text-numbers", () => new WeakMap<SourceRecord, ArticleNumbers>());
  const seen = known.get(source);
  const found = seen?.article === dates.article ? seen : new ArticleNumbers(source, dates, language);
  known.set(source, found);
  return found;
}
