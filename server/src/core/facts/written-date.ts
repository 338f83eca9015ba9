import type { RuleContext } from "#core/check/rule.ts";
import { calendarFromDay } from "#core/dates/civil-day.ts";
import { lexiconOf } from "#core/dates/date-lexicon.ts";
import { type DateMention, dateInYear, findDateMentions } from "#core/dates/date-mentions.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { Language } from "#core/language/language.ts";
import { foldWord, splitWords } from "#core/language/words.ts";
import type { EventRecord } from "#core/record.ts";
import type { ScalarNode } from "#core/syntax/node.ts";
import { overlaps } from "#core/text/span.ts";
import { sameDays } from "./relative-phrase.ts";
import { textFieldsOf } from "./text-fields.ts";

/** The source's words for an event's date, where they are another date than the event's. */
export interface OtherDate {
  readonly node: ScalarNode;
  /** The date that the words are; of words without a year, in the year of the event. */
  readonly meant: DossierDate;
}

/**
 * `date-text` that is a date and nothing more, and fits neither `date` nor `announced`. `undefined` where it was concluded from
 * something else, where a language reads a date that fits, and where the days are those of the Julian calendar.
 */
export function otherDateOf(event: EventRecord, context: RuleContext): OtherDate | undefined {
  const { date, announced, "date-basis": basis } = event.fields;
  const field = textFieldsOf(event, context).find(({ role }) => role === "date-text");
  if (date === undefined || field === undefined || (basis !== undefined && basis.value !== "stated")) return undefined;
  const own = announced ? [date.value, announced.value] : [date.value];
  const mentions = field.languages.flatMap((language) => onlyDateIn(field.node.text, language) ?? []);
  const read = mentions.map((mention) => readingsNear(mention, own));
  const [meant] = read[0] ?? [];
  if (meant === undefined || read.some((readings) => readings.length === 0)) return undefined;
  const isFit = (reading: DossierDate) =>
    own.some((one) => sameDays(one, reading, context) || areOfTwoCalendars(one, reading));
  return read.flat().some(isFit) ? undefined : { node: field.node, meant };
}

/** The date, and beside it no word but its weekday, its time, and what can open it. */
function onlyDateIn(text: string, language: Language): DateMention | undefined {
  const mentions = findDateMentions(text, [language]);
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1) return undefined;
  const { dates } = lexiconOf(language).language;
  const opening = new Set([...dates.openers, ...dates.beforeDay].flatMap((opener) => opener.split(" ")).map(foldWord));
  const taken = [mention.span, mention.weekday?.span, mention.time?.span].filter((span) => span !== undefined);
  const others = splitWords(text).filter(
    ({ span, kind }) => kind !== "mark" && !taken.some((part) => overlaps(part, span)),
  );
  return others.every(({ folded }) => opening.has(folded)) ? mention : undefined;
}

/** As it stands; without a year, in the years that the event may be of. */
function readingsNear(mention: DateMention, own: readonly DossierDate[]): DossierDate[] {
  const texts = mention.yearStated ? [mention.date] : own.flatMap(yearsOf).map((year) => dateInYear(mention, year));
  return texts.flatMap((text) => (text === undefined ? [] : (parseDate(text).date ?? [])));
}

/** None where there are too many to tell one from another. */
function yearsOf(date: DossierDate): number[] {
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (!Number.isFinite(first) && !Number.isFinite(last)) return [];
  const [from, to] = [Number.isFinite(first) ? first : last, Number.isFinite(last) ? last : first].map(
    (day) => calendarFromDay(day).year,
  );
  return from === undefined || to === undefined || to - from > 1 ? [] : [...new Set([from, to])];
}

/** Until 1923 states counted 10 to 13 days less than others. */
function areOfTwoCalendars(date: DossierDate, written: DossierDate): boolean {
  const later = [earliestDay(date) - earliestDay(written), latestDay(date) - latestDay(written)];
  return later.every((days) => days >= 10 && days <= 13) && calendarFromDay(earliestDay(date)).year <= lastYear;
}

const lastYear = 1923;
