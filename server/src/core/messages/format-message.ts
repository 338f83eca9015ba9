import type { DossierDate } from "#core/dates/dossier-date.ts";
import { formatDate } from "#core/dates/format-date.ts";
import type { Message, MessageArgument, MessageArguments, Templates } from "./message.ts";

/**
 * The message in words. `{name}` is the argument of that name, `{count, plural, one {# text} other {# texts}}` the branch for a
 * number in the grammar of the language (both as in ICU MessageFormat; the plural categories are those of CLDR, `#` is the number).
 * An id without a template is shown as it is, an unknown name as written: nothing is lost.
 */
export function formatMessage({ id, args }: Message, templates: Templates, locale: string): string {
  const template = Object.hasOwn(templates, id) ? templates[id] : undefined;
  if (template === undefined) return id;
  const chosen = template.replace(plural, (written, name: string, branches: string) => {
    const number = argumentOf(args, name);
    return typeof number === "number" ? branchFor(number, branches, locale) : written;
  });
  return chosen.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const argument = argumentOf(args, name);
    return argument === undefined ? placeholder : inWords(argument, locale);
  });
}

/** Branches may hold `{name}` in their text, nothing deeper. */
const plural = /\{(\w+), plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;

function branchFor(number: number, branches: string, locale: string): string {
  const texts = new Map(
    [...branches.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, category, text]) => [category, text ?? ""]),
  );
  const text = texts.get(new Intl.PluralRules(locale).select(number)) ?? texts.get("other") ?? "";
  return text.replaceAll("#", inWords(number, locale));
}

const argumentOf = (args: MessageArguments, name: string): MessageArgument | undefined =>
  Object.hasOwn(args, name) ? args[name] : undefined;

function inWords(argument: MessageArgument, locale: string): string {
  if (typeof argument === "string") return argument;
  if (typeof argument === "number") return new Intl.NumberFormat(locale).format(argument);
  if (Array.isArray(argument))
    return new Intl.ListFormat(locale, { type: "conjunction" }).format(
      argument.map((item: MessageArgument) => inWords(item, locale)),
    );
  return formatDate(argument as DossierDate, locale);
}
