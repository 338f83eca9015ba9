import type { RuleContext } from "#core/check/rule.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages } from "#core/language/languages.ts";
import { wordList } from "#core/language/word-list.ts";
import { foldWord, splitWords } from "#core/language/words.ts";
import type { InstrumentRecord } from "#core/record.ts";

/** The words by which a text can mean an instrument. */
export class InstrumentNames {
  /** Nouns such as "treaty" that its names have. */
  readonly #heads: readonly string[];
  /** Content words by title and alias. */
  readonly #names: readonly (readonly string[])[];
  /** Words that may stand in its name too: type, scopes and parties. */
  readonly #around: readonly string[];
  readonly #numbers: ReadonlySet<string>;

  constructor({ fields }: InstrumentRecord, context: RuleContext) {
    const titles = [fields.title, ...fields.aliases.map(({ text }) => text)].flatMap((title) =>
      title ? [title.value] : [],
    );
    const type = fields.type ? [fields.type.value] : [];
    const around = [...type, ...fields.scope.map(({ value }) => value), ...namesOfParties(fields.parties, context)];
    this.#names = titles.map(contentWords);
    this.#around = around.flatMap(contentWords);
    this.#heads = [...titles, ...type].flatMap(words).filter((word) => HEADS.has(word));
    this.#numbers = new Set(titles.flatMap(numbers));
  }

  /** The word or number, folded, can stand in a name of the instrument. */
  isKnown(word: string): boolean {
    if (/^\p{Nd}/u.test(word)) return this.#numbers.has(word);
    return (
      this.#around.some((known) => areForms(known, word)) ||
      this.#names.some((name) => name.some((known) => areForms(known, word)))
    );
  }

  /** How many content words of one title or alias are among these. */
  matches(words: readonly string[]): number {
    const counts = this.#names.map(
      (name) => new Set(name.filter((known) => words.some((word) => areForms(known, word)))).size,
    );
    return Math.max(0, ...counts);
  }

  /** The instrument is called so: a treaty, an agreement. */
  hasHead(head: string): boolean {
    return this.#heads.some((known) => areForms(known, head));
  }

  /** Some name of it has a noun of that language; without one the language may call it anything. */
  hasHeadIn({ instrumentNouns }: Language): boolean {
    return instrumentNouns.some((noun) => this.#heads.includes(foldWord(noun)));
  }

  /** A title or alias has the year in it. */
  hasYear(year: number): boolean {
    return this.#numbers.has(String(year));
  }
}

function namesOfParties(parties: InstrumentRecord["fields"]["parties"], context: RuleContext): string[] {
  return parties.flatMap(({ value }) => {
    const fields = context.find("actor", value)?.fields;
    const names = fields ? [fields.name, ...fields.aliases.map(({ text }) => text)] : [];
    return [value, ...names.flatMap((name) => (name ? [name.value] : []))];
  });
}

const words = (text: string): string[] =>
  splitWords(text).flatMap(({ kind, folded }) => (kind === "word" ? [folded] : []));

const contentWords = (text: string): string[] =>
  words(text).filter(
    (word) => word.length > 2 && !HEADS.has(word) && !FUNCTION_WORDS.has(word) && !NUMBERING.has(word),
  );

const numbers = (text: string): string[] =>
  splitWords(text).flatMap(({ kind, folded }) => (kind === "number" ? [folded] : []));

/** One word in two forms, or one root in two languages: "strategic" and "strategi", "России" and "Россия". */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  if (common < shortestRoot) return false;
  return (common === short.length && long.length - short.length <= longestEnding) || common >= long.length * sharedPart;
}

const shortestRoot = 4;
const longestEnding = 3;
const sharedPart = 0.6;

const HEADS: ReadonlySet<string> = new Set(
  allLanguages.flatMap(({ instrumentNouns }) => instrumentNouns.map(foldWord)),
);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  allLanguages.flatMap(({ functionWords }) => functionWords.map(foldWord)),
);
/** "No. 6 of the year 2014". */
const NUMBERING: ReadonlySet<string> = new Set(
  wordList("nomor number número numéro nummer номер номера tahun").map(foldWord),
);
