import { fold } from "./fold.ts";

/** More than this many helps nobody, and costs more to send than to find. */
export const mostOffers = 250;

/** Something that can be found by several names. */
export interface Candidate {
  readonly id: string;
  /** The id, and whatever else it is called. */
  names(): readonly string[];
  /** The same names, folded, where they are known already. */
  folded?(): readonly string[];
  /** The smaller, the more likely it is meant; from 0 to 999,999. */
  readonly relevance?: number;
}

export interface Selected<C extends Candidate> {
  readonly candidate: C;
  /** The name that fits what is typed. */
  readonly name: string | undefined;
}

/**
 * The candidates in the order in which they are to be offered: by how well they fit what is typed, then by relevance, then by id. The
 * editor is left to choose among a few; of many, only those that fit are taken.
 *
 * @param relevanceOf as in `Candidate`, for candidates that do not have it themselves
 */
export function select<C extends Candidate>(
  candidates: readonly C[],
  typed: string,
  relevanceOf: (candidate: C) => number = ({ relevance = 0 }) => relevance,
): Selected<C>[] {
  const pattern = new Pattern(typed);
  const isFew = candidates.length <= mostOffers;
  const fitting: C[] = [];
  const scores: number[] = [];
  for (const candidate of candidates) {
    const fit = pattern.isEmpty ? 0 : pattern.best(foldedNames(candidate)).fit;
    if (!isFew && fit === noFit) continue;
    fitting.push(candidate);
    scores.push(fit * mostRelevance + relevanceOf(candidate));
  }
  return best(fitting, scores).map((candidate) => ({ candidate, name: nameThatFits(candidate, pattern) }));
}

/** As bad as any; all that matters to the editor then is whether the letters occur in this order. */
const noFit = 4;
const mostRelevance = 1_000_000;

const foldedNames = (candidate: Candidate): readonly string[] => candidate.folded?.() ?? candidate.names().map(fold);

function nameThatFits(candidate: Candidate, pattern: Pattern): string | undefined {
  const { fit, index } = pattern.isEmpty ? noName : pattern.best(foldedNames(candidate));
  return fit < noFit ? candidate.names()[index] : undefined;
}

const noName = { fit: noFit, index: -1 };

/** What is typed, and how well a name fits it. */
class Pattern {
  readonly #text: string;
  readonly #words: readonly string[];

  constructor(typed: string) {
    this.#text = fold(typed.trim());
    this.#words = this.#text.split(/\s+/);
  }

  get isEmpty(): boolean {
    return this.#text === "";
  }

  /** Of several names, the first of those that fit best. */
  best(names: readonly string[]): { readonly fit: number; readonly index: number } {
    let best = noName;
    for (let index = 0; index < names.length; index++) {
      const fit = this.#fitOf(names[index] ?? "");
      if (fit < best.fit) best = { fit, index };
      if (fit === 0) break;
    }
    return best;
  }

  /** 0: begins so; 1: a word begins so; 2: each word typed begins one; 3: occurs somewhere; 4: none of these. */
  #fitOf(name: string): number {
    const at = name.indexOf(this.#text);
    if (at === 0) return 0;
    if (at > 0 && startsWord(name, this.#text, at)) return 1;
    const isScattered = this.#words.length > 1 && this.#words.every((word) => beginsWord(name, word));
    return isScattered ? 2 : at > 0 ? 3 : noFit;
  }
}

const beginsWord = (name: string, word: string): boolean =>
  name.startsWith(word) || startsWord(name, word, name.indexOf(word));

/** @param from where the pattern occurs first; negative where it does not */
function startsWord(name: string, pattern: string, from: number): boolean {
  for (let at = from; at >= 0; at = name.indexOf(pattern, at + 1)) {
    if (at > 0 && !/[\p{L}\p{N}]/u.test(name[at - 1] ?? "")) return true;
  }
  return false;
}

/** The first `mostOffers`, in order. */
function best<C extends Candidate>(fitting: readonly C[], scores: readonly number[]): C[] {
  const worst = Float64Array.from(scores).sort()[Math.min(mostOffers, scores.length) - 1] ?? 0;
  const rated = fitting.flatMap((candidate, i) => {
    const score = scores[i] ?? 0;
    return score <= worst ? [{ candidate, score }] : [];
  });
  rated.sort((a, b) => a.score - b.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  return rated.slice(0, mostOffers).map(({ candidate }) => candidate);
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

/** The same for a list that the editor goes on filtering while more is typed: by every name, with and without accents. */
export function filterOfAll(selected: Selected<Candidate>, typed: string): string {
  const { candidate, name } = selected;
  const first = name === undefined ? [] : [filterOf(selected, typed)];
  const names = candidate.names();
  const bare = foldedNames(candidate).filter((text, i) => text !== names[i]?.toLowerCase());
  return [...new Set([...first, ...names, ...bare])].join(" ").slice(0, longestFilter);
}

/** Editors compare no further. */
const longestFilter = 120;
