import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import { TextWords } from "#core/evidence/text-words.ts";
import { languageOf } from "#core/language/languages.ts";
import { likelyLanguage } from "#core/language/likely-language.ts";
import type { SourceRecord } from "#core/record.ts";
import type { NameableText } from "./actor-in-text.ts";
import { scriptOf } from "./name-forms.ts";

/**
 * The body of a source's article, to look for names in; `undefined` where it is not at hand, where nobody knows where it begins
 * and ends, and where its language has no table: then names may have forms that nobody here knows.
 */
export function nameableTextOf(source: SourceRecord, context: RuleContext): NameableText | undefined {
  const id = source.id?.value;
  if (id === undefined || context.find("source", id) !== source || context.textOf(source) === undefined)
    return undefined;
  return context.once(`nameable text ${id}`, (shared) => {
    const named = shared.find("source", id);
    const article = named && shared.articleOf(named);
    return named && article && read(named, article);
  });
}

function read({ fields }: SourceRecord, article: ArticleText): NameableText | undefined {
  if (article.bodyTokens === undefined) return undefined;
  const words = new TextWords(article.bodyTokens, article.text);
  const language = fields.language ? languageOf(fields.language.value) : likelyLanguage(words.all());
  const script = scriptOf(words.all().slice(0, mostSampled).join(""));
  return language && script !== "other" ? { words, language, script, isExcerpt: article.excerpt } : undefined;
}

/** Words that tell the script. */
const mostSampled = 100;
