import { foldWord } from "#core/language/words.ts";

/** More than this many helps nobody, and costs more to send than to find. */
export const mostOffers = 500;

/** Something that can be found by several names. */
export interface Candidate {
  readonly id: string;
  /** The id, and whatever else it is called. */
  readonly names: () => readonly string[];
  /** The smaller, the more likely it is meant; from 0 to 999,999. */
  readonly relevance: number;
}

export interface Selected<C extends Candidate> {
  readonly candidate: C;
  /** The name that fits what is typed. */
  readonly name: string | undefined;
}

/**
 * The candidates in the order in which they are to be offered: by how well they fit what is typed, then by relevance, then as
 * they come. The editor is left to choose among a few; of many, only those that fit are taken.
 */
export function select<C extends Candidate>(candidates: readonly C[], typed: string): Selected<C>[] {
  const pattern = foldWord(typed.trim());
  const rated = candidates.map((candidate) => rate(candidate, pattern));
  const fitting = candidates.length <= mostOffers ? rated : rated.filter(({ fit }) => fit < noFit);
  return best(fitting)
    .sort((a, b) => a.score - b.score)
    .map(({ candidate, name }) => ({ candidate, name }));
}

interface Rated<C> {
  readonly candidate: C;
  readonly name: string | undefined;
  readonly fit: number;
  readonly score: number;
}

/** As bad as any; all that matters to the editor then is whether the letters occur in this order. */
const noFit = 4;
const mostRelevance = 1_000_000;

function rate<C extends Candidate>(candidate: C, pattern: string): Rated<C> {
  let fit = pattern === "" ? 0 : noFit;
  let name: string | undefined;
  if (pattern !== "") {
    for (const text of candidate.names()) {
      const better = fitOf(fold(text), pattern);
      if (better >= fit) continue;
      fit = better;
      name = text;
    }
  }
  return { candidate, name, fit, score: fit * mostRelevance + candidate.relevance };
}

/** 0: begins so; 1: a word begins so; 2: each word typed begins one; 3: occurs somewhere; 4: none of these. */
function fitOf(name: string, pattern: string): number {
  if (name.startsWith(pattern)) return 0;
  if (startsAtWord(name, pattern)) return 1;
  if (pattern.includes(" ") && pattern.split(/\s+/).every((word) => startsAtWord(` ${name}`, word))) return 2;
  return name.includes(pattern) ? 3 : noFit;
}

function startsAtWord(name: string, pattern: string): boolean {
  for (let at = name.indexOf(pattern, 1); at >= 0; at = name.indexOf(pattern, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? "")) return true;
  }
  return false;
}

const fold = (text: string): string => (isAscii(text) ? text.toLowerCase() : foldWord(text));

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** The first `mostOffers` by score; of equal ones, those that come first. */
function best<C>(rated: readonly Rated<C>[]): Rated<C>[] {
  if (rated.length <= mostOffers) return [...rated];
  const worst = Float64Array.from(rated, ({ score }) => score).sort()[mostOffers - 1] ?? 0;
  const better = rated.filter(({ score }) => score < worst);
  const equal = rated.filter(({ score }) => score === worst).slice(0, mostOffers - better.length);
  return [...better, ...equal];
}

/**
 * What the editor compares with the typed text. A name that fits is given from the word on that fits, for editors that compare
 * beginnings; one that fits only without its accents, or in another order, has the typed text before it.
 */
export function filterOf({ candidate, name }: Selected<Candidate>, typed: string): string {
  if (name === undefined) return candidate.names().join(" ").slice(0, longestFilter);
  const lower = typed.trim().toLowerCase();
  const whole = name.toLowerCase();
  if (whole.length !== name.length) return `${typed} ${name}`;
  for (let at = whole.indexOf(lower); at >= 0; at = whole.indexOf(lower, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(whole[at - 1] ?? "")) return name.slice(at);
  }
  return `${typed} ${name}`;
}

/** Editors compare no further. */
const longestFilter = 120;
