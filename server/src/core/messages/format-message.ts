import type { DossierDate } from "#core/dates/dossier-date.ts";
import { formatDate } from "#core/dates/format-date.ts";
import type { Message, MessageArgument, Templates } from "./message.ts";

/** The message in words. An id without a template is shown as it is, an unknown name as written: nothing is lost. */
export function formatMessage({ id, args }: Message, templates: Templates, locale: string): string {
  const template = Object.hasOwn(templates, id) ? templates[id] : undefined;
  if (template === undefined) return id;
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const argument = Object.hasOwn(args, name) ? args[name] : undefined;
    return argument === undefined ? placeholder : inWords(argument, locale);
  });
}

function inWords(argument: MessageArgument, locale: string): string {
  if (typeof argument === "string") return argument;
  if (typeof argument === "number") return new Intl.NumberFormat(locale).format(argument);
  if (Array.isArray(argument))
    return new Intl.ListFormat(locale, { type: "conjunction" }).format(
      argument.map((item: MessageArgument) => inWords(item, locale)),
    );
  return formatDate(argument as DossierDate, locale);
}
