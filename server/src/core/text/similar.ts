import { distance } from "fastest-levenshtein";

/**
 * The candidates that a typing mistake may have made of `text`, nearest first, at most three. One edit counts (a letter more,
 * less or other, or two neighbours swapped), from six letters on two, and none where there is only one letter. Case and accents
 * only decide between candidates that are equally near.
 */
export const similar = (text: string, candidates: Iterable<string>): string[] =>
  new SimilarTexts(candidates).similarTo(text);

/** Candidates that many texts are compared with. */
export class SimilarTexts {
  readonly #byLength = new Map<number, Candidate[]>();

  constructor(candidates: Iterable<string>) {
    for (const text of candidates) {
      const folded = fold(text);
      const candidate = { text, folded, letters: lettersIn(folded) };
      const sameLength = this.#byLength.get(text.length);
      if (sameLength) sameLength.push(candidate);
      else this.#byLength.set(text.length, [candidate]);
    }
  }

  /** As `similar`. */
  similarTo(text: string): string[] {
    const folded = fold(text);
    const limit = folded.length < 2 ? 0 : folded.length < 6 ? 1 : 2;
    const letters = lettersIn(folded);
    const near: Near[] = [];
    // Folding changes the length of few words, and of those by little.
    for (let length = text.length - limit - 2; length <= text.length + limit + 2; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (bitsIn(letters ^ candidate.letters) > 2 * limit) continue;
        const edits = editsBetween(folded, candidate.folded);
        if (edits <= limit) near.push({ candidate: candidate.text, edits, asWritten: distance(text, candidate.text) });
      }
    }
    near.sort((a, b) => a.edits - b.edits || a.asWritten - b.asWritten || (a.candidate < b.candidate ? -1 : 1));
    return near.slice(0, 3).map(({ candidate }) => candidate);
  }
}

interface Candidate {
  readonly text: string;
  readonly folded: string;
  /** A bit for each letter that it has, some sharing one. An edit changes two at most. */
  readonly letters: number;
}

interface Near {
  readonly candidate: string;
  readonly edits: number;
  readonly asWritten: number;
}

const fold = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && areNeighboursSwapped(a, b) ? 1 : edits;
}

function areNeighboursSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
