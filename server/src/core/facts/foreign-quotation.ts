import type { ArticleText } from "#core/evidence/article-text.ts";
import { tokenize } from "#core/evidence/tokens.ts";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { functionWordsOf, likelyLanguage } from "#core/language/likely-language.ts";
import { foldWord } from "#core/language/words.ts";

/**
 * True where a quotation is evidently written in another language than the article: in another script, or with function words of
 * another language that the article does not have, and hardly any of its own. Names alone tell nothing, and of an article in a
 * language without a table only the script is known.
 * @param tag language of the article, as its source says
 */
export function isForeign(quotation: string, article: ArticleText, tag: string | undefined): boolean {
  const quotedScript = scriptOf(quotation);
  const articleScript = scriptOf(article.text);
  if (quotedScript !== undefined && articleScript !== undefined && quotedScript !== articleScript) return true;
  const { tokens } = article.stored;
  const own = tag === undefined ? likelyLanguage(foldWord(tokens.words).split(" ")) : languageOf(tag);
  if (own === undefined) return false;
  const ownWords = functionWordsOf(own);
  const written = tokenize(quotation).words.split(" ");
  const quoted = written.map(foldWord);
  const unknownHere = written.filter((word) => !tokens.has(` ${word} `)).map(foldWord);
  return allLanguages.some((language) => {
    if (language === own) return false;
    const words = functionWordsOf(language);
    const foreign = unknownHere.filter((word) => words.has(word) && !ownWords.has(word)).length;
    const native = quoted.filter((word) => ownWords.has(word) && !words.has(word)).length;
    return foreign >= 2 && foreign >= 3 * native;
  });
}

/** The script of nearly all letters; Japanese is written in three. */
function scriptOf(text: string): string | undefined {
  const sample = text.slice(0, mostSampled);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(({ pattern }) => {
    const own = sample.match(pattern)?.length ?? 0;
    return own > 0 && own >= 0.8 * letters;
  })?.name;
}

/** Characters. */
const mostSampled = 500;

const scripts = [
  ...["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Devanagari", "Bengali", "Thai", "Hangul", "Armenian"],
  ...["Georgian", "Tamil"],
]
  .map((name) => ({ name, pattern: new RegExp(String.raw`\p{sc=${name}}`, "gu") }))
  .concat({ name: "East Asian", pattern: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu });
