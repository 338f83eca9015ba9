import { foldWord } from "./words.ts";

/**
 * How words for the people of a state begin, where they are not like its name: French of France, estadounidense of Estados Unidos. Folded.
 * @param state its name in the language of the text, folded, words apart
 */
export const demonymsOf = (state: string): readonly string[] => demonyms.get(state) ?? [];

const table = `
  france: french | spain: spanish, spaniard | poland: polish, pole | netherlands: dutch | wales: welsh | switzerland: swiss
  greece: greek | denmark: danish, dane | ireland: irish | finland: finnish, finn | philippines: filipin | laos: laotian
  united states: american | united states of america: american | united kingdom: british, britain, briton
  estados unidos: estadounidense, norteamerican, american, estadunidense | reino unido: britanic | turquia: turco, turca
  polonia: polac | grecia: grieg, grego, grega | paises bajos: neerlandes, holandes | paises baixos: neerlandes, holandes
  etats unis: american, americain | royaume uni: britanni | turquie: turc, turque | pays bas: neerlandais, hollandais
  vereinigte staaten: amerikan | frankreich: franzos | polen: polnisch | grossbritannien: brit | vereinigtes konigreich: brit
  niederlande: niederland, hollandisch | сша: америк | великобритания: британ | германия: немецк, немц | турция: турец, турк
  греция: греч, грек | великобританія: британ | греція: грецьк, грек | соединенные штаты: америк | сполучені штати: америк
`;

const demonyms: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .split(/[|\n]/)
    .map((line) => line.split(":"))
    .flatMap(([state = "", stems = ""]) => {
      const words = stems.split(",").map((stem) => foldWord(stem.trim()));
      return stems === "" ? [] : [[foldWord(state.trim()), words] as const];
    }),
);
