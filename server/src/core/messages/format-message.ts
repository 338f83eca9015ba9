import { formatDate, weekdayName } from "#core/dates/format-date.ts";
import { formatNumber } from "#core/evidence/numbers/format-number.ts";
import type { Message, MessageArgument, MessageArguments, MessagePart, Templates } from "./message.ts";

/**
 * The message in words. `{name}` is the argument of that name, `{count, plural, one {# text} other {# texts}}` the branch for a
 * number in the grammar of the language, `=1` before it (as in ICU MessageFormat; the categories are those of CLDR, `#` is the number).
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
    return argument === undefined ? placeholder : inWords(argument, templates, locale);
  });
}

/** Branches may hold `{name}` in their text, nothing deeper. */
const plural = /\{(\w+), plural,((?:\s*=?\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;

function branchFor(number: number, branches: string, locale: string): string {
  const texts = new Map(
    [...branches.matchAll(/(=?\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, category, text]) => [category, text ?? ""]),
  );
  const category = new Intl.PluralRules(locale).select(number);
  const text = texts.get(`=${number}`) ?? texts.get(category) ?? texts.get("other") ?? "";
  return text.replaceAll("#", new Intl.NumberFormat(locale).format(number));
}

const argumentOf = (args: MessageArguments, name: string): MessageArgument | undefined =>
  Object.hasOwn(args, name) ? args[name] : undefined;

function inWords(argument: MessageArgument, templates: Templates, locale: string): string {
  if (typeof argument !== "object") return partInWords(argument, templates, locale);
  const isChoice = "oneOf" in argument;
  if (!isChoice && !isList(argument)) return partInWords(argument, templates, locale);
  const parts = (isChoice ? argument.oneOf : argument).map((part) => partInWords(part, templates, locale));
  return new Intl.ListFormat(locale, { type: isChoice ? "disjunction" : "conjunction" }).format(parts);
}

const isList = (argument: MessagePart | readonly MessagePart[]): argument is readonly MessagePart[] =>
  Array.isArray(argument);

function partInWords(part: MessagePart, templates: Templates, locale: string): string {
  if (typeof part === "string") return part;
  if (typeof part === "number") return new Intl.NumberFormat(locale).format(part);
  if ("id" in part) return formatMessage(part, templates, locale);
  if ("weekday" in part) return weekdayName(part.weekday, locale);
  if ("quantity" in part) return formatNumber(part.quantity, part.unit, locale);
  return formatDate(part, locale);
}
