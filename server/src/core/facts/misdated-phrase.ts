import type { RuleContext } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Language } from "#core/language/language.ts";
import type { InstrumentRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import type { InstrumentLink } from "./instrument-links.ts";
import { InstrumentNames } from "./instrument-names.ts";
import { type InstrumentPhrase, type IsKnown, type PhraseYear, phraseReader } from "./instrument-phrase.ts";
import { canBeOfYear, type InstrumentYears, isOfYear, yearsOf } from "./instrument-year.ts";
import type { SplitText } from "./phrase-text.ts";

/** A phrase that means an instrument and gives it a year that it cannot have. */
export interface MisdatedPhrase {
  /** In the text. */
  readonly span: Span;
  readonly year: PhraseYear;
  readonly meant: InstrumentRecord;
  /** By which the instrument is meant; none where its name says so. */
  readonly link: InstrumentLink | undefined;
  /** An instrument that was signed in that year. */
  readonly other: InstrumentRecord | undefined;
}

/** What a text belongs to. */
export interface TextPlace {
  /** Links of the same event or claim as the text. */
  readonly direct: readonly InstrumentLink[];
  /** Other links of the record. */
  readonly indirect: readonly InstrumentLink[];
  /** When that happened of which the text tells. */
  readonly date: DossierDate | undefined;
}

/** Phrases with a wrong year; silent wherever another instrument or another year may be meant. */
export function misdatedPhrases(
  text: SplitText,
  language: Language,
  placeOf: () => TextPlace,
  context: RuleContext,
): MisdatedPhrase[] {
  const read = phraseReader(text, language);
  const widest = read?.(() => true) ?? [];
  if (read === undefined || !widest.some(({ years }) => years.length > 0)) return [];
  const judge = new PhraseJudge(read, language, placeOf(), context);
  return widest.flatMap((phrase, index) => (phrase.years.length > 0 ? (judge.misdated(index, phrase) ?? []) : []));
}

/** Among more instruments than these only those linked are looked at. */
const mostInstruments = 200;

class PhraseJudge {
  readonly #read: PhraseReader;
  readonly #language: Language;
  readonly #place: TextPlace;
  readonly #context: RuleContext;
  readonly #linked: readonly LinkedReading[];
  readonly #readings = new Map<InstrumentRecord, Reading>();
  #all: readonly Reading[] | undefined;

  constructor(read: PhraseReader, language: Language, place: TextPlace, context: RuleContext) {
    this.#read = read;
    this.#language = language;
    this.#place = place;
    this.#context = context;
    const linked = (links: readonly InstrumentLink[], isDirect: boolean) =>
      links.map((link) => ({ link, isDirect, reading: this.#readingFor(link.instrument) }));
    this.#linked = [...linked(place.direct, true), ...linked(place.indirect, false)];
  }

  misdated(index: number, widest: InstrumentPhrase): MisdatedPhrase | undefined {
    if (this.#linked.some((linked) => this.#fitsLinked(linked, index, widest))) return undefined;
    if (this.#linked.length === 0 && widest.words.length < 2) return undefined;
    const named = this.#namedAt(index);
    if (named.length === 0) {
      const meant = this.#linked.find((linked) => this.#isMeant(linked, index));
      return meant && this.#report(meant.reading, index, meant.link);
    }
    if (named.some((reading) => reading.canHaveOneOf(this.#yearsAt(reading, index)))) return undefined;
    const most = Math.max(...named.map((reading) => reading.matchesAt(index)));
    const best = named.filter((reading) => reading.matchesAt(index) === most);
    const linked = this.#linked.find(({ reading }) => best.includes(reading));
    return best[0] && this.#report(linked?.reading ?? best[0], index, linked?.link);
  }

  /** Of several instruments that a claim links any may be meant; one linked elsewhere must be able to have the name too. */
  #fitsLinked({ reading, isDirect }: LinkedReading, index: number, widest: InstrumentPhrase): boolean {
    return reading.canHaveOneOf(isDirect ? widest.years : this.#yearsAt(reading, index));
  }

  /** Instruments of which two and more words of one name stand in the phrase. */
  #namedAt(index: number): readonly Reading[] {
    return this.#everyInstrument().filter(
      (reading) => this.#yearsAt(reading, index).length > 0 && reading.matchesAt(index) > 1,
    );
  }

  #isMeant({ reading, isDirect }: LinkedReading, index: number): boolean {
    const phrase = reading.phrases[index];
    if (phrase === undefined || this.#yearsAt(reading, index).length === 0) return false;
    if (!isDirect)
      return this.#isSurveyable() && reading.names.hasHead(phrase.head) && !this.#fitsAnother(reading, index);
    if (reading.isAbout(phrase) || !reading.names.hasHeadIn(this.#language)) return true;
    return (
      !this.#otherPhrases(reading, index).some(({ head }) => reading.names.hasHead(head)) &&
      this.#isCalledSo(phrase, index)
    );
  }

  /** An instrument of that year has the noun: a treaty where the link goes to an agreement. */
  #isCalledSo({ head }: InstrumentPhrase, index: number): boolean {
    return this.#everyInstrument().some(
      (other) => other.names.hasHead(head) && other.hasOneOf(this.#yearsAt(other, index)),
    );
  }

  /** The phrase may mean another instrument of that year at least as well. */
  #fitsAnother(reading: Reading, index: number): boolean {
    return this.#everyInstrument().some((other) => {
      if (other === reading || !other.hasOneOf(this.#yearsAt(other, index))) return false;
      const isCalledSo = other.names.hasHead(other.phrases[index]?.head ?? "");
      return isCalledSo || other.matchesAt(index) >= Math.max(1, reading.matchesAt(index));
    });
  }

  /** Years of the phrase as it reads for an instrument; none where it means another one. */
  #yearsAt({ phrases }: Reading, index: number): readonly PhraseYear[] {
    const phrase = phrases[index];
    const { date } = this.#place;
    if (phrase === undefined || phrase.isForeign) return [];
    return phrase.years.filter(({ isLoose, year }) => !(isLoose && date && isOfYear(date, year)));
  }

  /** Nothing where the text has the instrument with its right year too: then this is another one. */
  #report(reading: Reading, index: number, link: InstrumentLink | undefined): MisdatedPhrase | undefined {
    const [year] = this.#yearsAt(reading, index);
    const span = reading.phrases[index]?.span;
    if (year === undefined || span === undefined) return undefined;
    const isOther = this.#otherPhrases(reading, index).some(
      (other) => reading.isAbout(other) && reading.hasOneOf(other.years),
    );
    if (isOther) return undefined;
    const ofYear = this.#everyInstrument().filter((other) => other !== reading && other.hasOneOf([year]));
    if (ofYear.some(({ instrument }) => isAmendment(instrument, reading.instrument))) return undefined;
    const signed = ofYear.filter(({ years }) => years.signed.some((date) => isOfYear(date, year.year)));
    const most = Math.max(...signed.map((other) => other.matchesAt(index)));
    const other = signed.find((candidate) => candidate.matchesAt(index) === most)?.instrument;
    return { span, year, meant: reading.instrument, link, other };
  }

  #otherPhrases({ phrases }: Reading, index: number): readonly InstrumentPhrase[] {
    return phrases.filter(({ isForeign }, at) => at !== index && !isForeign);
  }

  #isSurveyable(): boolean {
    return this.#context.ids("instrument").length <= mostInstruments;
  }

  #everyInstrument(): readonly Reading[] {
    this.#all ??= (this.#isSurveyable() ? this.#context.ids("instrument") : []).flatMap((id) => {
      const instrument = this.#context.find("instrument", id);
      return instrument ? [this.#readingFor(instrument)] : [];
    });
    return this.#all;
  }

  #readingFor(instrument: InstrumentRecord): Reading {
    const known = this.#readings.get(instrument);
    if (known) return known;
    const reading = new Reading(instrument, this.#read, this.#context);
    this.#readings.set(instrument, reading);
    return reading;
  }
}

type PhraseReader = (isKnown: IsKnown) => readonly InstrumentPhrase[];

interface LinkedReading {
  readonly link: InstrumentLink;
  readonly isDirect: boolean;
  readonly reading: Reading;
}

/** A text as it reads for one instrument. */
class Reading {
  readonly instrument: InstrumentRecord;
  readonly names: InstrumentNames;
  readonly years: InstrumentYears;
  readonly phrases: readonly InstrumentPhrase[];

  constructor(instrument: InstrumentRecord, read: PhraseReader, context: RuleContext) {
    this.instrument = instrument;
    const { names, years } = identityOf(instrument, context);
    this.names = names;
    this.years = years;
    this.phrases = read((word) => this.names.isKnown(word));
  }

  matchesAt(index: number): number {
    return this.names.matches(this.phrases[index]?.words ?? []);
  }

  isAbout({ head, words }: InstrumentPhrase): boolean {
    return this.names.hasHead(head) || this.names.matches(words) > 0;
  }

  hasOneOf(years: readonly PhraseYear[]): boolean {
    return years.some(({ year }) => this.names.hasYear(year) || canBeOfYear(this.years, year) === "yes");
  }

  canHaveOneOf(years: readonly PhraseYear[]): boolean {
    return years.some(({ year }) => this.names.hasYear(year) || canBeOfYear(this.years, year) !== "no");
  }
}

interface Identity {
  readonly names: InstrumentNames;
  readonly years: InstrumentYears;
}

/** By what a text can mean the instrument, found once for all texts. */
function identityOf(instrument: InstrumentRecord, context: RuleContext): Identity {
  const find = (known: InstrumentRecord, shared: RuleContext) => ({
    names: new InstrumentNames(known, shared),
    years: yearsOf(known, shared),
  });
  const id = instrument.id?.value;
  if (id === undefined || context.find("instrument", id) !== instrument) return find(instrument, context);
  return context.once(`instrument identity ${id}`, (shared) =>
    find(shared.find("instrument", id) ?? instrument, shared),
  );
}

/** An agreement may be called by the year in which it was amended. */
function isAmendment(a: InstrumentRecord, b: InstrumentRecord): boolean {
  const amends = (one: InstrumentRecord, other: InstrumentRecord) =>
    one.fields.amends.some(({ value }) => value === other.id?.value);
  return amends(a, b) || amends(b, a);
}
