import { englishTemplates } from "#core/messages/english.ts";
import { formatMessage } from "#core/messages/format-message.ts";
import type { Message, Templates } from "#core/messages/message.ts";
import { indonesianTemplates } from "./indonesian/indonesian.ts";
import { phrases } from "./phrases.ts";

const english: Templates = { ...englishTemplates, ...phrases };

/** By language subtag. What a translation lacks is said in English. */
const translations: Readonly<Record<string, Templates>> = {
  id: { ...english, ...indonesianTemplates },
};

/** Says messages and phrases in the language of a locale that `spokenLocale` gave. */
export function sayIn(locale: string): (message: Message) => string {
  const templates = translations[languageOf(locale)] ?? english;
  return (message) => formatMessage(message, templates, locale);
}

/**
 * The locale in which an editor with this one is spoken to: its own where its language has a table, else "en". Numbers, dates and
 * lists follow it, so that one sentence is in one language.
 * @param locale BCP 47, as the client says it; also `id_ID.UTF-8`, as operating systems write it
 */
export function spokenLocale(locale: string | undefined): string {
  const tag = canonical((locale ?? "").replace(/[.@].*$/s, "").replaceAll("_", "-"));
  const language = languageOf(tag);
  return language === "en" || Object.hasOwn(translations, language) ? tag : "en";
}

const languageOf = (tag: string): string => tag.split("-", 1)[0] ?? "";

/** In the usual spelling and with today's codes: `IN-id` is `id-ID`. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "";
  } catch {
    return "";
  }
}
