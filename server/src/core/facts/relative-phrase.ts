import type { RuleContext } from "#core/check/rule.ts";
import { compatible } from "#core/dates/compare.ts";
import { lexiconOf } from "#core/dates/date-lexicon.ts";
import { findDateMentions } from "#core/dates/date-mentions.ts";
import { type DossierDate, dateOfDay, earliestDay, latestDay, momentOf } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { lastOrNext, resolveRelative, type WritingTime } from "#core/dates/relative-dates.ts";
import { findRelativeMentions, type RelativeMeaning } from "#core/dates/relative-mentions.ts";
import type { Language } from "#core/language/language.ts";
import { foldWord, splitWords } from "#core/language/words.ts";
import type { EventRecord, SourceRecord } from "#core/record.ts";
import { isWrongArticle } from "./citation-standing.ts";
import { citationsOfEvent } from "./event-sources.ts";
import { datesOf, writingTimeOf } from "./text-dates.ts";
import { textFieldsOf } from "./text-fields.ts";

/** The source's words for an event's date, where they are nothing but a time told by the day of writing. */
export interface RelativePhrase {
  readonly text: string;
  readonly meaning: RelativeMeaning;
  /** From which it may be taken, each once. */
  readonly sources: readonly SourceRecord[];
}

/** `undefined` too where languages disagree, where a source is not known, and where an article gives the event's date in full. */
export function relativePhraseOf(event: EventRecord, context: RuleContext): RelativePhrase | undefined {
  const field = textFieldsOf(event, context).find(({ role }) => role === "date-text");
  if (field === undefined) return undefined;
  const { text } = field.node;
  const meanings = field.languages.flatMap((language) => meaningOf(text, language) ?? []);
  const [meaning] = meanings;
  if (meaning === undefined || new Set(meanings.map((one) => JSON.stringify(one))).size > 1) return undefined;
  const sources = sourcesOf(event, context);
  if (sources.length === 0 || sources.some((source) => givesDate(source, event, context))) return undefined;
  return { text, meaning, sources: withPhrase(sources, text, context) };
}

/** What the words mean in an article written at that time, first as they are used most, then all that they may mean. */
export function meantBy(
  { meaning }: RelativePhrase,
  written: WritingTime,
): { readonly likeliest: DossierDate; readonly any: readonly DossierDate[] } | undefined {
  const likeliest = resolveRelative(meaning, written);
  if (likeliest === undefined) return undefined;
  const near = meaning.kind === "weekday" ? lastOrNext(meaning.weekday, written) : undefined;
  return { likeliest, any: near === undefined ? [likeliest] : [likeliest, near] };
}

/** Days of an event may be those of another zone than its source's: then a day more or less is no difference. */
export function sameDays(a: DossierDate, b: DossierDate, { config }: RuleContext): boolean {
  const isOfOtherZone = config.timezone !== undefined || momentOf(a) !== undefined;
  if (!isOfOtherZone || !Number.isFinite(earliestDay(a)) || !Number.isFinite(latestDay(a))) return compatible(a, b);
  const [from, to] = [dateOfDay(earliestDay(a) - 1), dateOfDay(latestDay(a) + 1)];
  return compatible(parseDate(`${from.text}/${to.text}`).date ?? a, b);
}

/** The one time that the text tells, and no word more than those that can open it. */
function meaningOf(text: string, language: Language): RelativeMeaning | undefined {
  if (findDateMentions(text, [language]).length > 0) return undefined;
  const mentions = findRelativeMentions(text, language);
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1) return undefined;
  const { openers } = lexiconOf(language).language.dates;
  const opening = new Set(openers.flatMap((opener) => opener.split(" ")).map(foldWord));
  const others = splitWords(text).filter(
    ({ span, kind }) => kind !== "mark" && (span.end <= mention.span.start || span.start >= mention.span.end),
  );
  return others.every(({ folded }) => opening.has(folded)) ? mention.meaning : undefined;
}

function sourcesOf(event: EventRecord, context: RuleContext): readonly SourceRecord[] {
  const citations = citationsOfEvent(event, context);
  if (citations.some(({ source }) => source === undefined)) return [];
  const right = citations.filter(({ record, citation }) => !isWrongArticle(record, citation, context));
  return [...new Set(right.flatMap(({ source }) => source ?? []))];
}

/** An article gives the date, or one of its days, with day and month: it need not be counted from anything. */
function givesDate(source: SourceRecord, { fields: { date } }: EventRecord, context: RuleContext): boolean {
  const dates = date && datesOf(source, context);
  if (date === undefined || dates === undefined) return false;
  return dates.inBody.some(({ kind, readings }) => {
    const isWritten = kind === "stated" || kind === "inferred";
    return isWritten && readings.some((day) => latestDay(day) - earliestDay(day) < 31 && compatible(day, date.value));
  });
}

/** Where texts are at hand, those that have the words; all sources where none has. */
function withPhrase(sources: readonly SourceRecord[], phrase: string, context: RuleContext): readonly SourceRecord[] {
  const words = foldWord(phrase);
  const having = sources.filter((source) => {
    const text = context.articleOf(source)?.text;
    return text === undefined || foldWord(text).includes(words);
  });
  return having.length > 0 ? having : sources;
}

/** The sources with the time at which each was written, where that is known. */
export const writtenAt = ({ sources }: RelativePhrase) =>
  sources.map((source) => ({ source, written: writingTimeOf(source) }));
