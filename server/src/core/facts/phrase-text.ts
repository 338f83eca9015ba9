import { type DateMention, findDateMentions } from "#core/dates/date-mentions.ts";
import { splitWords, type Word } from "#core/language/words.ts";
import { isGeneric, type PhraseGrammar } from "./phrase-grammar.ts";

/** A date with one year, and where it stands among the words. */
export interface PlacedDate {
  readonly mention: DateMention;
  readonly year: number;
  /** Indexes of its first word and of the first behind it. */
  readonly from: number;
  readonly to: number;
}

/** A text and its words, which are the same in every language. */
export interface SplitText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words of a text with what they can be in the name of an instrument. Indexes outside the text are no words. */
export class PhraseText {
  readonly text: string;
  readonly grammar: PhraseGrammar;
  readonly words: readonly Word[];
  readonly #datesFrom = new Map<number, PlacedDate>();
  readonly #datesTo = new Map<number, PlacedDate>();

  constructor({ text, words }: SplitText, grammar: PhraseGrammar) {
    this.text = text;
    this.grammar = grammar;
    this.words = words;
    if (!this.words.some((_, index) => this.isHead(index))) return;
    for (const date of [...this.#placeDates(), ...this.#placeLawYears()]) {
      this.#datesFrom.set(date.from, date);
      this.#datesTo.set(date.to, date);
    }
  }

  dateFrom(index: number): PlacedDate | undefined {
    return this.#datesFrom.get(index);
  }

  /** The date that ends before the word `index`. */
  dateBefore(index: number): PlacedDate | undefined {
    return this.#datesTo.get(index);
  }

  folded(index: number): string {
    return this.words[index]?.folded ?? "";
  }

  isWord(index: number): boolean {
    return this.words[index]?.kind === "word";
  }

  isNumber(index: number): boolean {
    return this.words[index]?.kind === "number";
  }

  isMark(index: number, marks: string): boolean {
    return this.words[index]?.kind === "mark" && marks.includes(this.folded(index));
  }

  /** A noun that names an instrument, alone or at the end of a German compound. */
  isHead(index: number): boolean {
    return this.isWord(index) && (this.grammar.heads.has(this.folded(index)) || this.compoundPart(index) !== undefined);
  }

  /** "partnerschafts" of Partnerschaftsvertrag. */
  compoundPart(index: number): string | undefined {
    const { heads, hasCompounds } = this.grammar;
    const word = this.folded(index);
    if (!hasCompounds || !this.isWord(index) || heads.has(word)) return undefined;
    for (let at = shortestPart; at <= word.length - shortestHead; at++) {
      if (heads.has(word.slice(at))) return word.slice(0, at);
    }
    return undefined;
  }

  isContent(index: number): boolean {
    const { language, inside, relations, temporal } = this.grammar;
    const word = this.folded(index);
    const isSmall =
      inside.has(word) || relations.has(word) || temporal.has(word) || language.functionWords.includes(word);
    return this.isWord(index) && !isSmall;
  }

  /** A word that may stand in the name, or what may join two. */
  isOfName(index: number, isKnown: (word: string) => boolean): boolean {
    if (!this.isWord(index)) return this.isJoint(index);
    const word = this.folded(index);
    return this.isHead(index) || (this.isContent(index) && (isKnown(word) || isGeneric(word)));
  }

  /** A hyphen between two words, or a quotation mark. */
  isJoint(index: number): boolean {
    if (this.isMark(index, "\"'“”«»„")) return true;
    return this.isMark(index, "-") && this.#isGlued(index - 1) && this.#isGlued(index);
  }

  *#placeDates(): Generator<PlacedDate> {
    const mentions = findDateMentions(this.text, [this.grammar.language]);
    for (const [i, mention] of mentions.entries()) {
      const from = this.words.findIndex(({ span }) => span.start === mention.span.start);
      const to = this.words.findIndex(({ span }) => span.end === mention.span.end) + 1;
      const { year } = mention.from;
      if (year === undefined || mention.to !== undefined || from < 0 || to <= from) continue;
      if (this.#areJoined(mention, mentions[i + 1]) || this.#areJoined(mentions[i - 1], mention) || this.#runsOn(to))
        continue;
      yield { mention, year, from, to };
    }
  }

  /** What stands behind the number of a law is no date of the sentence, but it is the law's year. */
  *#placeLawYears(): Generator<PlacedDate> {
    for (const [index, { folded, span }] of this.words.entries()) {
      const isLawYear = this.isNumber(index) && /^\d{4}$/.test(folded) && this.isNumber(index - 2);
      if (!isLawYear || !this.grammar.beforeLawYear.has(this.folded(index - 1))) continue;
      const year = Number(folded);
      const from = { year, month: undefined, day: undefined };
      const none = { to: undefined, part: undefined, weekday: undefined, time: undefined };
      const mention: DateMention = { span, date: folded, yearStated: true, from, ...none };
      yield { mention, year, from: index, to: index + 1 };
    }
  }

  /** "2001 bis 2005", "2021/2022", "2001 and 2025". */
  #areJoined(a: DateMention | undefined, b: DateMention | undefined): boolean {
    if (a === undefined || b === undefined) return false;
    const between = splitWords(this.text.slice(a.span.end, b.span.start)).map(({ folded }) => folded);
    const sign = between.join(" ");
    return sign === "-" || sign === "/" || this.grammar.joins.has(sign);
  }

  /** "2010s" and "2021/22" are no years, and "von 2001 an" is no name. */
  #runsOn(to: number): boolean {
    if (this.isWord(to) && this.#isGlued(to - 1)) return true;
    return this.grammar.onwards.match(this.words, to) !== undefined || (this.isMark(to, "-/") && this.isNumber(to + 1));
  }

  /** Nothing stands between the word and the next. */
  #isGlued(index: number): boolean {
    const [word, next] = [this.words[index], this.words[index + 1]];
    return word !== undefined && word.span.end === next?.span.start;
  }
}

/** Letters of a compound before the noun, and of the noun. */
const shortestPart = 4;
const shortestHead = 5;
