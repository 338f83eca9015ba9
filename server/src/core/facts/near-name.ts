import { distance } from "fastest-levenshtein";
import type { TextWords } from "#core/evidence/text-words.ts";
import type { NameForms } from "./name-forms.ts";

/**
 * A capitalised word of the text that may be another spelling of one of a person's names, as written: `Selenskyj` for Zelensky,
 * `Poutine` for Putin, `Зеленського` for Зеленский.
 */
export function findNearName({ surnames, full }: NameForms, words: TextWords): string | undefined {
  const single = full.flatMap((form) => (form.words.length === 1 && form.acronym === undefined ? form.words : []));
  const names = [...surnames, ...single].map(({ base }) => base).filter(({ length }) => length >= shortest);
  for (const word of words.distinct()) {
    if (word.length < shortest || !names.some((name) => areSpellings(name, word))) continue;
    const place = words.places(word).find((at) => words.isCapitalised(at));
    if (place !== undefined) return words.written(place);
  }
  return undefined;
}

/** Shorter words are like too many others. */
const shortest = 5;

/** One letter's difference in six, or the same sounds as far as spellings in Latin letters tell. */
function areSpellings(name: string, word: string): boolean {
  const longest = Math.max(name.length, word.length);
  if (Math.abs(name.length - word.length) > 3) return false;
  const letters = distance(name, word);
  if (letters <= 1) return longest > shortest;
  if (/\p{sc=Cyrillic}/u.test(name)) return letters <= longest / 3 && name.slice(0, 4) === word.slice(0, 4);
  return letters <= Math.max(2, longest / 3) && hasSameSounds(name, word);
}

function hasSameSounds(name: string, word: string): boolean {
  const sounds = soundsOf(name);
  return sounds.length > 2 && sounds === soundsOf(word);
}

const soundsOf = (word: string): string =>
  word
    .replace(/t?sch|sh|sz|zh/g, "s")
    .replace(/ch|kh/g, "k")
    .replace(/[cqgx]/g, "k")
    .replace(/[wf]|ph/g, "v")
    .replace(/z/g, "s")
    .replace(/[aeiouyjh]/g, "")
    .replace(/(.)\1+/g, "$1");
