import { splitWords, type Word } from "#core/language/words.ts";

/** What was recognised, and the index of the first word after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Phrases of one or more words, compared folded; where several fit, the longest wins. */
export interface PhraseTable<Value> {
  /** The first words of all phrases: where none of them stands, nothing matches. */
  readonly openers: readonly string[];
  readonly match: (words: readonly Word[], index: number) => Match<Value> | undefined;
}

/** Of two equal phrases the first counts. */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const byFirstPiece = new Map<string, { pieces: readonly string[]; value: Value }[]>();
  for (const [phrase, value] of entries) {
    const pieces = splitWords(phrase).map((word) => word.folded);
    const first = pieces[0];
    if (first === undefined) continue;
    const phrases = byFirstPiece.get(first) ?? [];
    byFirstPiece.set(first, phrases);
    phrases.push({ pieces, value });
  }
  for (const phrases of byFirstPiece.values()) phrases.sort((a, b) => b.pieces.length - a.pieces.length);
  return {
    openers: [...byFirstPiece.keys()],
    match: (words, index) => {
      const word = words[index];
      const phrases = word && byFirstPiece.get(word.folded);
      if (phrases === undefined) return undefined;
      for (const { pieces, value } of phrases) {
        if (hasAt(words, index, pieces)) return { value, next: index + pieces.length };
      }
      return undefined;
    },
  };
}

function hasAt(words: readonly Word[], index: number, pieces: readonly string[]): boolean {
  for (let at = 1; at < pieces.length; at += 1) if (words[index + at]?.folded !== pieces[at]) return false;
  return true;
}
