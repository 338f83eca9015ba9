import { foldNameWord } from "#core/evidence/text-words.ts";
import { tokenize } from "#core/evidence/tokens.ts";
import { allLanguages } from "#core/language/languages.ts";
import { formsOfName } from "#core/language/name-endings.ts";
import type { ActorRecord } from "#core/record.ts";
import { namesOf, typeOf } from "./actor-names.ts";

/** One word of a name in the forms that the language of a text gives it. */
export interface NameWord {
  /** As written in the dossier, folded. */
  readonly base: string;
  readonly forms: ReadonlySet<string>;
}

/** A name that is looked for in a text, word by word. */
export interface NameForm {
  readonly words: readonly NameWord[];
  /** Letters of a name in capitals alone, without its periods: found only in capitals. */
  readonly acronym: string | undefined;
  /** So short a word that only a capital tells it from others. */
  readonly needsCapital: boolean;
}

/** All that an actor may be called in a text of one language. */
export interface NameForms {
  readonly full: readonly NameForm[];
  /** Parts of a person's names behind the first: by one of these alone an article may go on calling somebody. */
  readonly surnames: readonly NameWord[];
  /** Given name or initial with one of the surnames. */
  readonly pairs: readonly NameForm[];
  /** What is somebody else, or something else, by the actor's `not`. */
  readonly not: readonly NameForm[];
}

/**
 * @param tag of the language of the text
 * @param script of the text; names in other scripts are left out
 */
export function nameFormsOf(actor: ActorRecord, tag: string, script: Script): NameForms {
  const names = namesOf(actor)
    .map(({ text }) => text)
    .filter((text) => scriptOf(text) === script);
  const wordsOfNames = names.map((name) => nameWords(name, tag));
  const isPerson = typeOf(actor) === "person";
  const people = isPerson ? wordsOfNames.filter((words) => words.length > 1) : [];
  return {
    full: [
      ...names.map((name, index) => nameForm(name, wordsOfNames[index] ?? [])),
      ...(isPerson ? [] : names.flatMap(initials)),
    ],
    surnames: unique(people.flatMap((words) => words.slice(1).filter(({ base }) => isSurname(base)))),
    pairs: people.flatMap(pairsOf),
    not: actor.fields.not.map(({ value }) => nameForm(value, nameWords(value, tag))),
  };
}

/** What a thing with these names may be called in full, initials included. */
export function titleFormsOf(names: readonly string[], tag: string, script: Script): readonly NameForm[] {
  const own = names.filter((name) => scriptOf(name) === script);
  return [...own.map((name) => nameForm(name, nameWords(name, tag))), ...own.flatMap(initials)];
}

export type Script = "Latin" | "Cyrillic" | "other";

/** The script of most letters; the languages that there are tables for are written in two. */
export function scriptOf(text: string): Script {
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{sc=Cyrillic}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (latin * 2 > letters) return "Latin";
  return cyrillic * 2 > letters ? "Cyrillic" : "other";
}

/** Words that say something: no articles and prepositions of any language. */
export const isContentWord = (word: string): boolean => word.length > 2 && !functionWords.has(word);

function nameWords(name: string, tag: string): readonly NameWord[] {
  const bases = foldNameWord(tokenize(name).words).split(" ").filter(Boolean);
  return bases.map((base) => ({ base, forms: new Set(formsOfName(base, tag)) }));
}

function nameForm(name: string, words: readonly NameWord[]): NameForm {
  const letters = name.match(/\p{L}/gu)?.join("") ?? "";
  const isCapitals = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const [word] = words;
  const isShort = words.length === 1 && word !== undefined && word.base.length <= longestShort;
  return {
    words,
    acronym: isCapitals && letters.length > 1 && letters.length <= longestAcronym ? letters : undefined,
    needsCapital: isShort && /^\P{L}*\p{Lu}/u.test(name),
  };
}

const longestShort = 4;
const longestAcronym = 6;

/** `UN` of United Nations, `CNE` of Consejo Nacional Electoral; with and without the small words. */
function initials(name: string): NameForm[] {
  const words = name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const content = words.filter((word) => !functionWords.has(foldNameWord(word)));
  const acronyms = [words, capitals, content].map((chosen) =>
    chosen.map((word) => word.charAt(0).toUpperCase()).join(""),
  );
  return [...new Set(acronyms)]
    .filter(({ length }) => length > 1 && length <= longestAcronym)
    .map((acronym) => ({ words: [], acronym, needsCapital: false }));
}

/** In either order, as Hungarian and Chinese articles have them. */
function pairsOf(words: readonly NameWord[]): NameForm[] {
  const [given, ...rest] = words;
  if (given === undefined) return [];
  const first = { base: given.base, forms: new Set([...given.forms, given.base.charAt(0)]) };
  return rest
    .filter(({ base }) => isSurname(base))
    .flatMap((surname) => [
      [first, surname],
      [surname, given],
    ])
    .map((pair) => ({ words: pair, acronym: undefined, needsCapital: false }));
}

const isSurname = (base: string): boolean => base.length > 1 && !particles.has(base) && !functionWords.has(base);

const particles: ReadonlySet<string> = new Set(
  "al el bin ibn abu abd van von der den ter ten zu de da do dos das del della di du la le los las bint mac mc st jr sr ii iii iv".split(
    " ",
  ),
);

const functionWords: ReadonlySet<string> = new Set(
  allLanguages.flatMap((language) => language.functionWords.map(foldNameWord)),
);

function unique(words: readonly NameWord[]): NameWord[] {
  return [...new Map(words.map((word) => [word.base, word])).values()];
}
