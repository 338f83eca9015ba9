import type { ArticleText } from "#core/evidence/article-text.ts";
import { type TokenSequence, tokenize } from "#core/evidence/tokens.ts";
import { allLanguages, languageOf } from "#core/language/languages.ts";

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
  const own = tag === undefined ? likelyLanguage(article.stored.tokens) : languageOf(tag)?.tag;
  const ownWords = functionWords.get(own ?? "");
  if (ownWords === undefined) return false;
  const quoted = wordsIn(tokenize(quotation));
  const unknownHere = quoted.filter((word) => !article.stored.tokens.has(` ${word} `));
  return [...functionWords].some(([language, words]) => {
    if (language === own) return false;
    const foreign = unknownHere.filter((word) => words.has(word) && !ownWords.has(word)).length;
    const native = quoted.filter((word) => ownWords.has(word) && !words.has(word)).length;
    return foreign >= 2 && foreign >= 3 * native;
  });
}

/** Where nobody says it: the language most of whose function words occur, by a wide margin. */
function likelyLanguage(tokens: TokenSequence): string | undefined {
  const sample = wordsIn(tokens).slice(0, 400);
  const counts = [...functionWords].map(([language, words]) => ({
    language,
    count: sample.filter((word) => words.has(word)).length,
  }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first && second && first.count >= 10 && first.count >= 1.5 * second.count ? first.language : undefined;
}

const wordsIn = (tokens: TokenSequence): string[] => tokens.words.split(" ").filter((word) => word !== "");

const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  allLanguages.map(({ tag, functionWords: words }) => [tag, new Set(words.flatMap((word) => singleToken(word)))]),
);

function singleToken(word: string): string[] {
  const tokens = tokenize(word);
  return tokens.length === 1 ? [tokens.token(0)] : [];
}

/** The script of nearly all letters; Japanese is written in three. */
function scriptOf(text: string): string | undefined {
  const letters = text.slice(0, 4000).match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(({ pattern }) => {
    const own = text.slice(0, 4000).match(pattern)?.length ?? 0;
    return own > 0 && own >= 0.8 * letters;
  })?.name;
}

const scripts = [
  ...["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Devanagari", "Bengali", "Thai", "Hangul", "Armenian"],
  ...["Georgian", "Tamil"],
]
  .map((name) => ({ name, pattern: new RegExp(String.raw`\p{sc=${name}}`, "gu") }))
  .concat({ name: "East Asian", pattern: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu });
