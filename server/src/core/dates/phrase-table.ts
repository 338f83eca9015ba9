import { splitWords, type Word } from "#core/language/words.ts";

/** What was recognised, and the index of the first word after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Phrases of one or more words, compared folded; where several fit, the longest wins. */
export interface PhraseTable<Value> {
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
    match: (words, index) => {
      const phrases = byFirstPiece.get(words[index]?.folded ?? "");
      const found = phrases?.find(({ pieces }) => pieces.every((piece, at) => words[index + at]?.folded === piece));
      return found && { value: found.value, next: index + found.pieces.length };
    },
  };
}
