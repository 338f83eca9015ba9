import { distance } from "fastest-levenshtein";

/**
 * The candidates that a typing mistake may have made of `text`, nearest first, at most three. Up to two edits count (insert,
 * delete, replace), and never more than a third of the word; case and accents count less than letters do.
 */
export function similar(text: string, candidates: Iterable<string>): string[] {
  const folded = fold(text);
  const limit = Math.min(2, Math.max(1, Math.floor(folded.length / 3)));
  const near: { candidate: string; edits: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit + 2) continue;
    const edits = distance(folded, fold(candidate));
    if (edits <= limit) near.push({ candidate, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, 3).map(({ candidate }) => candidate);
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
