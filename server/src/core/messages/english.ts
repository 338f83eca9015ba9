import { templatesOf } from "#core/check/rule.ts";
import { fixTitles } from "#core/fixes/fixes.ts";
import { rules } from "#core/rules/registry.ts";
import { formatMessage } from "./format-message.ts";
import type { Message, Templates } from "./message.ts";

/** The English templates stand with the rules that use them; a translation is a table with the same ids. */
export const englishTemplates: Templates = {
  ...templatesOf(rules),
  ...Object.fromEntries(Object.entries(fixTitles).map(([key, text]) => [`fix.${key}`, text])),
};

export const inEnglish = (message: Message): string => formatMessage(message, englishTemplates, "en");
