import { similar } from "./similar.ts";

/** Words of which `written` may be a spelling: the same but for capitals and signs between words first, then misspelt ones. */
export function spellingsOf(written: string, words: readonly string[]): string[] {
  const same = words.filter((word) => lettersOf(word) === lettersOf(written));
  return [...new Set([...same, ...similar(written, words)])];
}

export const isSpellingOf = (written: string, word: string): boolean => spellingsOf(written, [word]).length > 0;

const lettersOf = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");
