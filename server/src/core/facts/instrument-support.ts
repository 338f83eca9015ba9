import type { RuleContext } from "#core/check/rule.ts";
import { calendarFromDay } from "#core/dates/civil-day.ts";
import { earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { TextWords } from "#core/evidence/text-words.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { foldWord, splitWords } from "#core/language/words.ts";
import type { InstrumentRecord } from "#core/record.ts";
import { type NameableText, type NamePlace, placesOfForm } from "./actor-in-text.ts";
import { isWrongArticle } from "./citation-standing.ts";
import type { CountedCitation } from "./event-sources.ts";
import { areForms } from "./instrument-names.ts";
import { ownDates } from "./lifecycle.ts";
import { isContentWord, titleFormsOf } from "./name-forms.ts";
import { nameableTextOf } from "./nameable-text.ts";
import { nearestPlace, type OutsidePlace } from "./outside-place.ts";
import { outsideTextOf } from "./outside-text.ts";

/** What the cited texts lack of an instrument. */
export interface MissingInstrument {
  readonly sources: readonly string[];
  /** The texts could only have used a name that is known, and speak of no instrument at all. */
  readonly isCertain: boolean;
  /** Where it is named on a page, but not in its article. */
  readonly outside: OutsidePlace | undefined;
}

/**
 * Looks for an instrument in all that is cited. `undefined` where one of the texts names it, has most of its title or one of its
 * years, or may mean it; and where one of them is not at hand, is the instrument itself, or is the wrong article.
 */
export function missingInstrument(
  instrument: InstrumentRecord,
  citations: readonly CountedCitation[],
  context: RuleContext,
): MissingInstrument | undefined {
  const sources = new Set<string>();
  let isCertain = true;
  for (const cited of citations) {
    const traces = tracesIn(instrument, cited, context);
    if (traces === undefined) return undefined;
    sources.add(cited.citation.source?.value ?? "");
    isCertain &&= traces.isNameKnown && !traces.hasNoun;
  }
  if (sources.size === 0) return undefined;
  const outside = nearestPlace([...sources].flatMap((source) => placesAround(instrument, source, context)));
  return { sources: [...sources], isCertain, outside };
}

/** By its names only: a year around an article may be of anything. */
function placesAround(known: InstrumentRecord, sourceId: string, context: RuleContext): OutsidePlace[] {
  const question = JSON.stringify(["instrument around text", known.id?.value, sourceId]);
  return context.once(question, (shared) => {
    const instrument = shared.find("instrument", known.id?.value ?? "");
    const source = shared.find("source", sourceId);
    const around = source && outsideTextOf(source, shared);
    if (instrument === undefined || around === undefined) return [];
    const places = placesOfNames(namesOfInstrument(instrument), around.text, nounsIn(around.text));
    return places.flatMap((place) => around.placeOf(place));
  });
}

interface Traces {
  /** The instrument has a name in the language of the text. */
  readonly isNameKnown: boolean;
  /** The text speaks of some treaty, law or resolution. */
  readonly hasNoun: boolean;
}

function tracesIn(instrument: InstrumentRecord, cited: CountedCitation, context: RuleContext): Traces | undefined {
  const { source, record, citation } = cited;
  const text = source && nameableTextOf(source, context);
  if (text === undefined || text.isExcerpt || source?.fields.type?.value === "treaty-text") return undefined;
  const isNameKnown = isKnownIn(instrument, text.language, context);
  const question = JSON.stringify(["instrument in text", instrument.id?.value, source?.id?.value]);
  const found = context.once(question, (shared) => look(instrument, source?.id?.value ?? "", shared));
  if (found === undefined || found.isNamed || (found.hasNoun && !isNameKnown)) return undefined;
  return isWrongArticle(record, citation, context) ? undefined : { isNameKnown, hasNoun: found.hasNoun };
}

function look(known: InstrumentRecord, sourceId: string, context: RuleContext) {
  const instrument = context.find("instrument", known.id?.value ?? "");
  const source = context.find("source", sourceId);
  const text = source && nameableTextOf(source, context);
  if (text === undefined || instrument === undefined) return undefined;
  const nouns = nounsIn(text);
  return { isNamed: isNamed(instrument, text, nouns), hasNoun: nouns.length > 0 };
}

/** Where the text speaks of some treaty, law or resolution. */
const nounsIn = ({ language, words }: NameableText): number[] =>
  language.instrumentNouns.flatMap((noun) => words.places(foldWord(noun)));

function isNamed(instrument: InstrumentRecord, text: NameableText, nouns: readonly number[]): boolean {
  const names = namesOfInstrument(instrument);
  if (yearsOf(instrument, names).some((year) => text.words.places(year).length > 0)) return true;
  return placesOfNames(names, text, nouns).length > 0;
}

/** In full, or by most of their words. */
function placesOfNames(
  names: readonly string[],
  { words, language, script }: NameableText,
  nouns: readonly number[],
): NamePlace[] {
  const full = titleFormsOf(names, language.tag, script).flatMap((form) => placesOfForm(form, words));
  const partly = names.map((name) => placeOfMost(contentOf(name, language), words, nouns));
  return [...full, ...partly.flatMap((place) => (place === undefined ? [] : [{ first: place, last: place }]))];
}

function namesOfInstrument({ fields }: InstrumentRecord): string[] {
  return [fields.title, ...fields.aliases.map(({ text }) => text)].flatMap((name) => (name ? [name.value] : []));
}

/** Years of its life, and numbers in its names. A life of many years has none that tells. */
function yearsOf(instrument: InstrumentRecord, names: readonly string[]): string[] {
  const years = ownDates(instrument).flatMap(({ date }) => {
    const [first, last] = [earliestDay(date.value), latestDay(date.value)];
    if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
    const [from, to] = [calendarFromDay(first).year, calendarFromDay(last).year];
    return Array.from({ length: Math.min(to - from, mostYears) + 1 }, (_, index) => String(from + index));
  });
  return [...years, ...names.flatMap((name) => name.match(/\d+/g) ?? [])];
}

const mostYears = 10;

/** Words of a name that tell it from others: no function words, no "treaty". */
function contentOf(name: string, { instrumentNouns }: Language): string[] {
  const nouns = new Set(instrumentNouns.map(foldWord));
  const words = name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return [...new Set(words.map(foldWord))].filter((word) => isContentWord(word) && !nouns.has(word));
}

/** The first of two thirds of the words close together, or of one of them beside a noun such as "treaty". */
function placeOfMost(content: readonly string[], words: TextWords, nouns: readonly number[]): number | undefined {
  const places = content.map((word) => placesOfRelated(word, words));
  const besideNoun = places.flat().find((place) => nouns.some((noun) => isNear(place, noun)));
  if (besideNoun !== undefined || content.length === 0) return besideNoun;
  const wanted = Math.ceil(content.length * mostOfTitle);
  return places.flat().find((place) => places.filter((own) => own.some((at) => isNear(place, at))).length >= wanted);
}

const mostOfTitle = 2 / 3;
/** In words. */
const closeness = 6;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= closeness;

function placesOfRelated(word: string, words: TextWords): number[] {
  const places: number[] = [];
  for (const other of words.distinct()) if (areForms(word, other)) places.push(...words.places(other));
  return places;
}

/** The title is in the language of the dossier, an alias in the one it states, or else in that of its noun. */
function isKnownIn(instrument: InstrumentRecord, language: Language, context: RuleContext): boolean {
  const { title, aliases } = instrument.fields;
  if (title !== undefined && languageOf(context.languageOf(instrument)) === language) return true;
  return aliases.some(({ lang, text }) => {
    return lang === undefined ? hasNounOf(language, text?.value ?? "") : languageOf(lang.value) === language;
  });
}

/** "Perjanjian" is Indonesian; "memorandum" may be of any language. */
function hasNounOf(language: Language, name: string): boolean {
  return splitWords(name).some(({ folded }) => languagesByNoun.get(folded)?.join() === language.tag);
}

const languagesByNoun: ReadonlyMap<string, readonly string[]> = tagsByNoun();

function tagsByNoun(): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { tag, instrumentNouns } of allLanguages) {
    for (const noun of new Set(instrumentNouns.map(foldWord))) tags.set(noun, [...(tags.get(noun) ?? []), tag]);
  }
  return tags;
}
