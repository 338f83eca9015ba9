import { foldedLine, lettersIn, type Searchable } from "./searchable.ts";

/** What is looked for, folded as the names are. */
export interface Query {
  /** Words with one blank between them. */
  readonly text: string;
  readonly words: readonly string[];
  /** The words without blanks. */
  readonly run: string;
  readonly letters: number;
}

/** `undefined` where no letter is typed. */
export function queryOf(typed: string): Query | undefined {
  const text = foldedLine(typed).trim();
  if (text === "") return undefined;
  return { text, words: text.split(" "), run: text.replaceAll(" ", ""), letters: lettersIn(text) };
}

export interface Match {
  /** The smaller, the better: how it fits, then how much of the name is something else. */
  readonly distance: number;
  /** Where it fits. */
  readonly at: number;
}

/** How a name may fit, from the best. */
const fits = ["whole", "beginning", "word", "words", "inside", "initials", "scattered"] as const;
type Fit = (typeof fits)[number];

export function match(item: Searchable, query: Query): Match | undefined {
  if ((query.letters & ~item.letters) !== 0) return undefined;
  const { text } = item;
  const inside = text.indexOf(query.text);
  if (inside >= 0) return literal(item, query, inside);
  if (query.words.length > 1 && query.words.every((word) => text.includes(` ${word}`)))
    return matched(item, "words", text.indexOf(` ${query.words[0]}`));
  return loose(item, query);
}

function literal(item: Searchable, { text: typed }: Query, inside: number): Match {
  const { text } = item;
  const word = text.indexOf(` ${typed}`);
  if (word < 0) return matched(item, "inside", inside);
  const beginning = text.indexOf(`\n ${typed}`);
  if (beginning < 0) return matched(item, "word", word);
  const whole = text.indexOf(`\n ${typed}\n`);
  return whole < 0 ? matched(item, "beginning", beginning + 1) : matched(item, "whole", whole + 1);
}

/** The beginnings of some words in their order, as in `putmad` or `pcm`, else the letters in their order, from a word's beginning on. */
function loose(item: Searchable, { run }: Query): Match | undefined {
  if (run.length < 2 || run.length > mostLooseLetters) return undefined;
  const { text, claim } = item;
  let found: Match | undefined;
  let start = 1;
  for (let end = text.indexOf("\n", start); end >= 0; end = text.indexOf("\n", start)) {
    const candidate = looseIn(item, start, end, run);
    if (candidate && (found === undefined || candidate.distance < found.distance)) found = candidate;
    if (claim !== undefined) break; // its id; the text behind it is too long
    start = end + 1;
  }
  return found;
}

function looseIn(item: Searchable, start: number, end: number, run: string): Match | undefined {
  if (end - start > longestLooseName || !isScattered(item.text, start, end, run)) return undefined;
  if (isInitials(item.text.slice(start, end), run)) return matched(item, "initials", start);
  return run.length > 2 ? matched(item, "scattered", start) : undefined;
}

/** As many as there are bits in `isInitials`. */
const mostLooseLetters = 30;
/** In a long text almost any letters are found in any order. */
const longestLooseName = 100;

function isScattered(text: string, start: number, end: number, run: string): boolean {
  let at = text.indexOf(` ${run[0]}`, start) + 1;
  if (at === 0 || at >= end) return false;
  for (let i = 1; i < run.length; i++) {
    at = text.indexOf(run[i] ?? "", at + 1);
    if (at < 0 || at >= end) return false;
  }
  return true;
}

/** Bit `i` of `reached` says that the first `i` letters can be had from the words so far. */
function isInitials(name: string, run: string): boolean {
  let reached = 1;
  for (const word of name.trim().split(" ")) {
    for (let from = run.length - 1; from >= 0; from--) {
      if ((reached & (1 << from)) === 0) continue;
      for (let i = 0; from + i < run.length && word[i] === run[from + i]; i++) reached |= 1 << (from + i + 1);
    }
  }
  return (reached & (1 << run.length)) !== 0;
}

/** Claims come behind records that fit as well. */
function matched({ text, claim }: Searchable, fit: Fit, at: number): Match {
  const start = text.lastIndexOf("\n", at) + 1;
  const length = text.indexOf("\n", at) - start;
  const rest = Math.min(length, span / 2 - 1) + (claim === undefined ? 0 : span / 2);
  return { distance: fits.indexOf(fit) * span + rest, at };
}

/** Of the distance, for what fits in the same way. */
const span = 1024;

/** The name in which an offset is, as `namesOf` counts them. */
export function lineOf({ text }: Searchable, offset: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", 1); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
