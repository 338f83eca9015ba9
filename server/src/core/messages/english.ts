import { templatesOf } from "#core/check/rule.ts";
import { fixTitles } from "#core/fixes/fixes.ts";
import { rules } from "#core/rules/registry.ts";
import { formatMessage } from "./format-message.ts";
import type { Message, Templates } from "./message.ts";
import { modelTemplates } from "./model-messages.ts";

/** The English templates stand with what uses them: rules, quick fixes, the table of the format. A translation is a table with the same ids. */
export const englishTemplates: Templates = {
  ...templatesOf(rules),
  ...Object.fromEntries(Object.entries(fixTitles).map(([key, text]) => [`fix.${key}`, text])),
  ...modelTemplates,
};

export const inEnglish = (message: Message): string => formatMessage(message, englishTemplates, "en");
