import { languageOf } from "#core/language/languages.ts";
import { functionWordsOf } from "#core/language/likely-language.ts";
import { splitWords } from "#core/language/words.ts";
import { areForms } from "./instrument-names.ts";

/**
 * The words of a title that say what it is about: no function words and, where the language has no table, no short words.
 * @param tag BCP 47
 */
export function titleWords(title: string, tag: string | undefined): readonly string[] {
  const language = languageOf(tag);
  const functionWords = language && functionWordsOf(language);
  const words = splitWords(title).filter(({ kind }) => kind === "word" || kind === "number");
  const content = words.filter(({ folded, kind }) => {
    return kind === "number" || (folded.length > (functionWords ? 1 : 3) && functionWords?.has(folded) !== true);
  });
  return [...new Set(content.map(({ folded }) => folded))];
}

/** The words of the shorter list of which a form stands in the other, as a share of it. */
export function sharedWords(a: readonly string[], b: readonly string[]) {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const shared = shorter.filter((word) => longer.some((other) => areForms(word, other)));
  return { shared, share: shorter.length === 0 ? 0 : shared.length / shorter.length };
}
