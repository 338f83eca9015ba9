import type { Entry } from "./corpus.ts";
import type { Random } from "./random.ts";
import { type Site, sitesOf } from "./sites.ts";

/** One word becomes a word of a quotation in another article. */
export function replaceWord({ value }: Site, neighbour: Entry, random: Random): string | undefined {
  const places = [...value.matchAll(longWord)];
  const others = sitesOf(neighbour)
    .filter(({ kind }) => kind === "quotation")
    .flatMap((site) => site.value.match(longWord) ?? [])
    .filter((word) => !value.toLowerCase().includes(word.toLowerCase()));
  const place = random.pick(places);
  const word = random.pick(others);
  if (place === undefined || word === undefined) return undefined;
  return quoted(value.slice(0, place.index) + word + value.slice(place.index + place[0].length));
}

/** Drops the negation, or puts one after the first word. At the rim nothing is dropped: what is left would be a true quotation. */
export function toggleNegation({ value, entry }: Site): string | undefined {
  const negations = negationsOf[entry.language];
  if (negations === undefined) return undefined;
  const words = value.split(" ");
  const negation = words.findIndex(
    (word, place) => place > 0 && place < words.length - 1 && negations.includes(word.toLowerCase()),
  );
  if (negation < 0) return quoted([words[0], negations[0], ...words.slice(1)].join(" "));
  return quoted(words.filter((_, place) => place !== negation).join(" "));
}

const longWord = /\p{L}{4,}/gu;

/** The first is the one to add. */
const negationsOf: Readonly<Record<string, readonly string[]>> = {
  de: ["nicht", "kein", "keine", "niemand"],
  en: ["not", "never", "no", "nobody"],
  es: ["no", "nunca", "nadie", "ni"],
  id: ["tidak", "bukan", "belum"],
  fr: ["pas", "plus", "jamais", "personne"],
  pt: ["não", "nunca", "ninguém"],
  ru: ["не", "ни"],
  uk: ["не", "ніколи"],
};

const quoted = (words: string): string => JSON.stringify(words);
