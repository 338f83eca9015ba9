import type { Language } from "./language.ts";

/**
 * What is made of a language's words, made once and when it is first asked for: a dossier has texts in few of the languages. What is
 * made must depend on the language alone.
 */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const found = make(language);
    made.set(language, found);
    return found;
  };
}
