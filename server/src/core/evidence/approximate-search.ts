import type { Span } from "#core/text/span.ts";

/** A part of a text and how many letters must be added, removed or changed to get the pattern from it. */
export interface ApproximateMatch extends Span {
  readonly errors: number;
}

/**
 * The parts of a text that are nearest to a pattern, at most `mostErrors` away, all equally near: one for each place where one
 * of them can end, fifty at most. Only the few regions are compared that have most short runs of letters in common with the
 * pattern, so that the time grows with the text, and not with the text times the pattern.
 */
export function searchApproximately(text: string, pattern: string, mostErrors: number): readonly ApproximateMatch[] {
  if (pattern === "") return [];
  const regions = likelyRegions(text, pattern);
  // Most mistakes are small, and small ones are found much faster.
  for (const limit of [Math.min(mostErrors, pattern.length >> 3), mostErrors]) {
    const comparison = new Comparison(text, pattern, limit);
    for (const region of regions) comparison.run(region);
    if (comparison.matches.length > 0) return comparison.matches.toSorted((a, b) => a.end - b.end);
  }
  return [];
}

/** Where the text shares most runs of letters with the pattern, the likeliest first: what is near makes the rest go fast. */
function likelyRegions(text: string, pattern: string): readonly Span[] {
  const size = Math.max(SMALLEST_BLOCK, pattern.length);
  const shared = sharedRuns(text, pattern, size);
  const pairs = Array.from(shared, (count, block) => ({ block, count: count + (shared[block + 1] ?? 0) }));
  const blocks: number[] = [];
  for (const { block, count } of pairs.sort((a, b) => b.count - a.count || a.block - b.block)) {
    if (count === 0 || blocks.length === MOST_REGIONS) break;
    if (!blocks.some((chosen) => Math.abs(chosen - block) < 2)) blocks.push(block);
  }
  return blocks.map((block) => ({
    start: Math.max(0, (block - 1) * size),
    end: Math.min(text.length, (block + 3) * size),
  }));
}

const SMALLEST_BLOCK = 32;
const MOST_REGIONS = 4;
const RUN_LENGTH = 4;

/** How many runs of four letters of each block of the text the pattern has as well, give or take chance. */
function sharedRuns(text: string, pattern: string, size: number): Uint32Array {
  const mask = 2 ** Math.max(12, Math.ceil(Math.log2(pattern.length * 16))) - 1;
  const known = new Uint8Array(mask + 1);
  forEachRun(pattern, (hash) => {
    known[hash & mask] = 1;
  });
  const shared = new Uint32Array(Math.ceil(text.length / size));
  forEachRun(text, (hash, start) => {
    if (known[hash & mask] === 1) shared[Math.floor(start / size)] = (shared[Math.floor(start / size)] ?? 0) + 1;
  });
  return shared;
}

function forEachRun(text: string, visit: (hash: number, start: number) => void): void {
  let units = 0;
  for (let end = 0; end < text.length; end++) {
    // The last four units, eight bits of each: letters of one script differ in these.
    units = (units << 8) ^ text.charCodeAt(end);
    if (end >= RUN_LENGTH - 1) visit(Math.imul(units, 0x9e3779b1) >>> 8, end - RUN_LENGTH + 1);
  }
}

/**
 * Sellers' algorithm: the edit distance to the pattern of whatever ends at each place of the text, column by column, with
 * where that begins. Rows below the last one that is near enough are left out (Ukkonen's cut-off).
 */
class Comparison {
  readonly #text: string;
  readonly #pattern: Uint16Array;
  readonly #costs: Int32Array;
  readonly #starts: Int32Array;
  #limit: number;
  #matches: ApproximateMatch[] = [];

  constructor(text: string, pattern: string, limit: number) {
    this.#text = text;
    this.#pattern = Uint16Array.from(pattern.split(""), (unit) => unit.charCodeAt(0));
    this.#limit = limit;
    this.#costs = new Int32Array(pattern.length + 1);
    this.#starts = new Int32Array(pattern.length + 1);
  }

  get matches(): readonly ApproximateMatch[] {
    return this.#matches;
  }

  run({ start, end }: Span): void {
    const rows = this.#pattern.length;
    for (let row = 0; row <= rows; row++) this.#costs[row] = row;
    this.#starts.fill(start);
    let active = Math.min(rows, this.#limit);
    for (let place = start; place < end; place++) {
      active = this.#advance(place, Math.min(rows, active + 1));
      if (active === rows) this.#report(place + 1);
    }
  }

  /** Computes the rows up to `last` for one more unit of the text; the last row near enough is returned. */
  #advance(place: number, last: number): number {
    const pattern = this.#pattern;
    const costs = this.#costs;
    const starts = this.#starts;
    const unit = this.#text.charCodeAt(place);
    const far = this.#limit + 1;
    let diagonal = 0;
    let diagonalStart = place;
    let above = 0;
    let aboveStart = place + 1;
    let active = 0;
    starts[0] = aboveStart;
    for (let row = 1; row <= last; row++) {
      const left = costs[row] ?? far;
      const leftStart = starts[row] ?? place;
      let cost = diagonal + (pattern[row - 1] === unit ? 0 : 1);
      let begin = diagonalStart;
      if (above + 1 < cost) {
        cost = above + 1;
        begin = aboveStart;
      }
      if (left + 1 < cost) {
        cost = left + 1;
        begin = leftStart;
      }
      diagonal = left;
      diagonalStart = leftStart;
      above = costs[row] = Math.min(cost, far);
      aboveStart = starts[row] = begin;
      if (above < far) active = row;
    }
    if (last < pattern.length) costs[last + 1] = far;
    return active;
  }

  #report(end: number): void {
    const rows = this.#pattern.length;
    const errors = this.#costs[rows] ?? 0;
    if (errors < this.#limit) this.#matches = [];
    this.#limit = errors;
    if (this.#matches.length < MOST_MATCHES) this.#matches.push({ start: this.#starts[rows] ?? 0, end, errors });
  }
}

const MOST_MATCHES = 50;
