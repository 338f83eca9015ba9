import { englishTemplates } from "#core/messages/english.ts";
import type { Templates } from "#core/messages/message.ts";
import { indonesianTemplates } from "./indonesian/indonesian.ts";
import { phrases } from "./phrases.ts";

/** All that the server says, in English: rules, quick fixes, the table of the format, and features. */
export const english: Templates = { ...englishTemplates, ...phrases };

/** The other languages, by language subtag; each with the ids that English has. */
export const translations: Readonly<Record<string, Templates>> = {
  id: indonesianTemplates,
};
