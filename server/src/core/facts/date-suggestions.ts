import type { RuleContext } from "#core/check/rule.ts";
import { convertNaturalDate } from "#core/dates/natural-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { withoutOtherQuotes } from "./other-quotes.ts";

/** Dates of the format that a phrase may mean, read in the record's languages and, where those do not help, in all others. */
export function dateSuggestions(text: string, record: AnyRecord, context: RuleContext): readonly string[] {
  const unquoted = withoutOtherQuotes(text);
  if (unquoted !== text && isDate(unquoted)) return [unquoted];
  const own = languagesOf(record, context);
  const others = allLanguages.filter((language) => !own.includes(language));
  const found = convert(text, own);
  return found.length > 0 ? found : convert(text, others);
}

function languagesOf(record: AnyRecord, context: RuleContext): Language[] {
  const tags = [isKind(record, "source") ? record.fields.language?.value : undefined, context.languageOf(record)];
  return [...new Set(tags.flatMap((tag) => languageOf(tag) ?? []))];
}

function convert(text: string, languages: readonly Language[]): readonly string[] {
  const whole = convertNaturalDate(text, languages);
  const slash = text.indexOf("/");
  return whole.length > 0 || slash < 0 ? whole : convertEnds(text.slice(0, slash), text.slice(slash + 1), languages);
}

/** "7 May 2025/9 May 2025", and with a date of the format at one end. */
function convertEnds(from: string, to: string, languages: readonly Language[]): readonly string[] {
  const [start, end] = [from.trim(), to.trim()].map((text) =>
    isDate(text) ? text : convertNaturalDate(text, languages)[0],
  );
  return start !== undefined && end !== undefined ? [`${start}/${end}`] : [];
}

const isDate = (text: string): boolean => text === ".." || parseDate(text).problem === undefined;
