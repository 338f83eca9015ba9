import { formatMessage } from "#core/messages/format-message.ts";
import type { Message } from "#core/messages/message.ts";
import { english, translations } from "./translations.ts";

/**
 * Says messages in the language of a locale that `spokenLocale` gave; in English what its table lacks. A message that is said again,
 * as those of problems are with each key, is not put together again.
 */
export function sayIn(locale: string): (message: Message) => string {
  const templates = { ...english, ...translations[languageOf(locale)] };
  const said = new WeakMap<Message, string>();
  return (message) => {
    const known = said.get(message);
    if (known !== undefined) return known;
    const words = formatMessage(message, templates, locale);
    said.set(message, words);
    return words;
  };
}

/**
 * The locale in which an editor with this one is spoken to: its own where its language has a table, else "en". Numbers, dates and
 * lists follow it, so that a sentence is all in one language.
 * @param locale BCP 47, as the client says it; also `id_ID.UTF-8`, as operating systems write it
 */
export function spokenLocale(locale: string | undefined): string {
  const tag = canonical((locale ?? "").replace(/[.@].*$/s, "").replaceAll("_", "-"));
  const language = languageOf(tag);
  return language === "en" || Object.hasOwn(translations, language) ? tag : "en";
}

const languageOf = (tag: string): string => tag.split("-", 1)[0] ?? "";

/** In the usual spelling and with today's codes: `in-id` is `id-ID`. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "";
  } catch {
    return "";
  }
}
