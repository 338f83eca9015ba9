import { distance } from "fastest-levenshtein";

/**
 * The candidates that a typing mistake may have made of `text`, nearest first, at most three. One edit counts (a letter more,
 * less or other, or two neighbours swapped), from six letters on two, and none where there is only one letter. Case and accents
 * only decide between candidates that are equally near.
 */
export function similar(text: string, candidates: Iterable<string>): string[] {
  const folded = fold(text);
  const limit = folded.length < 2 ? 0 : folded.length < 6 ? 1 : 2;
  const near: { candidate: string; edits: number; asWritten: number }[] = [];
  for (const candidate of candidates) {
    // Folding changes the length of few words, and of those by little.
    if (Math.abs(candidate.length - text.length) > limit + 2) continue;
    const edits = editsBetween(folded, fold(candidate));
    if (edits <= limit) near.push({ candidate, edits, asWritten: distance(text, candidate) });
  }
  near.sort((a, b) => a.edits - b.edits || a.asWritten - b.asWritten || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, 3).map(({ candidate }) => candidate);
}

const fold = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

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
