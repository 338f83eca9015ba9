import type { Language } from "./language.ts";
import { allLanguages } from "./languages.ts";
import { perLanguage } from "./per-language.ts";
import { foldWord } from "./words.ts";

/** Words looked at, function words needed among them, and by how much the first language must lead. */
const mostWords = 400;
const fewestHits = 8;
const lead = 1.5;

/**
 * The language that a text is in, where nobody says it: the one most of whose function words occur, by a wide margin.
 * @param words folded by `foldWord`, in text order
 */
export function likelyLanguage(words: readonly string[]): Language | undefined {
  const sample = words.slice(0, mostWords);
  const counts = allLanguages.map((language) => {
    const known = functionWordsOf(language);
    return { language, hits: sample.filter((word) => known.has(word)).length };
  });
  const [first, second] = counts.toSorted((a, b) => b.hits - a.hits);
  return first && second && first.hits >= fewestHits && first.hits >= lead * second.hits ? first.language : undefined;
}

/** The frequent words of a language that say little, folded by `foldWord`. */
export const functionWordsOf = perLanguage(
  ({ functionWords }): ReadonlySet<string> => new Set(functionWords.map(foldWord)),
);
