import { englishTemplates } from "#core/messages/english.ts";
import { formatMessage } from "#core/messages/format-message.ts";
import type { Message, Templates } from "#core/messages/message.ts";
import { phrases } from "./phrases.ts";

const english: Templates = { ...englishTemplates, ...phrases };

/** Says messages and phrases in the language of the editor, in English where there is no table for it. */
export function sayIn(_locale: string): (message: Message) => string {
  return (message) => formatMessage(message, english, "en");
}
