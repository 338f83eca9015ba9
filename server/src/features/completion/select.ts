import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { fold } from "./fold.ts";

/** Up to so many all are offered, and the editor goes on choosing among them. */
export const mostOffers = 100;

/** Of more these are offered: the rest helps nobody before another letter is typed, and costs more to send than to find. */
export const likeliestOffers = 50;

/** Among so many, names are also found by some of their letters, as editors do it with lists that they have as a whole. */
const few = 250;

/** Something that can be found by several names. */
export interface Candidate {
  readonly id: string;
  /** The id, which comes first, and whatever else it is called. */
  names(): readonly string[];
  /** `searchedText` of the names, where it is known already. */
  searched?(): string;
  /** The smaller, the more likely it is meant; from 0 to 999,999. */
  readonly relevance?: number;
}

export interface Selected<C extends Candidate> {
  readonly candidate: C;
  /** The name that fits what is typed. */
  readonly name: string | undefined;
  /** The smaller, the better: by how it fits, then by relevance, which is all that counts below `mostRelevance`. */
  readonly score: number;
}

/**
 * The candidates in the order in which they are to be offered: by how well they fit what is typed, then by relevance, then by id. The
 * editor is left to choose where all can be sent; of more, only those that fit are taken.
 *
 * @param relevanceOf as in `Candidate`, for candidates that do not have it themselves
 * @param count how many there are, where these are but the likeliest
 */
export function select<C extends Candidate>(
  candidates: readonly C[],
  typed: string,
  relevanceOf: (candidate: C) => number = ({ relevance = 0 }) => relevance,
  count = candidates.length,
): Selected<C>[] {
  const pattern = new Pattern(typed);
  const best = new Best<C>(count <= mostOffers ? mostOffers : likeliestOffers);
  const isLeft = (names: string) => count <= mostOffers || (count <= few && pattern.isScatteredIn(names));
  for (const candidate of candidates) {
    const names = pattern.begins(candidate.id) ? undefined : searchedIn(candidate);
    const fit = names === undefined ? 0 : pattern.fitOf(names);
    const least = fit * mostRelevance;
    if (best.takes(least) && (fit !== noFit || isLeft(names ?? "")))
      best.add(candidate, least + relevanceOf(candidate));
  }
  return best.inOrder().map(({ candidate, score }) => ({ candidate, score, name: nameThatFits(candidate, pattern) }));
}

/** As bad as any; all that matters to the editor then is whether the letters occur in this order. */
const noFit = 4;
const mostRelevance = 1_000_000;

/** Names as they are compared with what is typed, each behind a mark that stands in none of them. */
export const searchedText = (names: readonly string[]): string => fold(names.map((name) => mark + name).join(""));

const mark = "\0";

const searchedIn = (candidate: Candidate): string => candidate.searched?.() ?? searchedText(candidate.names());

const foldedNames = (candidate: Candidate): readonly string[] => searchedIn(candidate).split(mark).slice(1);

function nameThatFits(candidate: Candidate, pattern: Pattern): string | undefined {
  if (pattern.isEmpty) return undefined;
  return pattern.begins(candidate.id) ? candidate.id : candidate.names()[pattern.bestOf(foldedNames(candidate))];
}

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

  /** The id begins so as it is written, as ids mostly do that are typed: then no other name need be looked at. */
  begins(id: string): boolean {
    return id.startsWith(this.#text);
  }

  /** Of several names, the first of those that fit best; negative where none does. */
  bestOf(names: readonly string[]): number {
    let [best, bestFit] = [-1, noFit];
    for (let i = 0; i < names.length && bestFit > 0; i++) {
      const fit = this.fitOf(mark + names[i]);
      if (fit < bestFit) [best, bestFit] = [i, fit];
    }
    return best;
  }

  /**
   * How the name does that fits best. 0: begins so; 1: a word begins so; 2: each word typed begins one; 3: occurs somewhere; 4: none of
   * these.
   * @param names as `searchedText` gives them
   */
  fitOf(names: string): number {
    const at = names.indexOf(this.#text);
    const isOneWord = this.#words.length === 1;
    if (at < 0 && isOneWord) return noFit;
    if (names.includes(mark + this.#text)) return 0;
    if (startsWord(names, this.#text, at)) return 1;
    if (!isOneWord && names.split(mark).some((name) => this.#hasWords(name))) return 2;
    return at < 0 ? noFit : 3;
  }

  /** The letters occur there in this order, whatever stands between them. */
  isScatteredIn(names: string): boolean {
    let at = -1;
    for (const letter of this.#words.join("")) {
      at = names.indexOf(letter, at + 1);
      if (at < 0) return false;
    }
    return true;
  }

  #hasWords(name: string): boolean {
    return this.#words.every((word) => beginsWord(name, word));
  }
}

const beginsWord = (name: string, word: string): boolean =>
  name.startsWith(word) || startsWord(name, word, name.indexOf(word));

/** @param from where the pattern occurs first; negative where it does not */
function startsWord(name: string, pattern: string, from: number): boolean {
  for (let at = from; at >= 0; at = name.indexOf(pattern, at + 1)) {
    if (at > 0 && !isPartOfWord(name, at - 1)) return true;
  }
  return false;
}

function isPartOfWord(name: string, at: number): boolean {
  const code = name.charCodeAt(at);
  if (code >= firstBeyondAscii) return /[\p{L}\p{N}]/u.test(name[at] ?? "");
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

const firstBeyondAscii = 0x80;

interface Rated<C extends Candidate> {
  readonly candidate: C;
  readonly score: number;
}

/** Those with the lowest scores, and of equal ones by id; as many as are offered. */
class Best<C extends Candidate> {
  readonly #limit: number;
  readonly #rated: Rated<C>[] = [];
  #worst = Number.POSITIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** There is room for one with such a score. */
  takes(score: number): boolean {
    return score <= this.#worst;
  }

  add(candidate: C, score: number): void {
    if (!this.takes(score)) return;
    this.#rated.push({ candidate, score });
    if (this.#rated.length === 2 * this.#limit) this.#cut();
  }

  inOrder(): readonly Rated<C>[] {
    this.#cut();
    return this.#rated;
  }

  #cut(): void {
    this.#rated.sort((a, b) => a.score - b.score || byCodeUnit(a.candidate.id, b.candidate.id));
    if (this.#rated.length <= this.#limit) return;
    this.#rated.length = this.#limit;
    this.#worst = this.#rated.at(-1)?.score ?? this.#worst;
  }
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
