import { distance } from "fastest-levenshtein";
import { foldName, type NameToken, nameTokens } from "./names.ts";

/** How two spellings may be one name; `letter`: one letter of one word is another, missing or added. */
export type Likeness = "same" | "initial" | "letter";

/**
 * Whether two names may be one person's. One letter's difference counts in words of six and more letters only, and only beside
 * another word that is the same: short words and single words that differ by a letter are often different names.
 */
export const likeness = (a: string, b: string): Likeness | undefined => likenessOf(spellingOf(a), spellingOf(b));

/** A name as it is compared. */
export interface Spelling {
  readonly folded: string;
  readonly tokens: readonly NameToken[];
}

export const spellingOf = (name: string): Spelling => ({ folded: foldName(name), tokens: nameTokens(name) });

/** As `likeness`, for names that are compared with many. */
export function likenessOf({ folded, tokens }: Spelling, other: Spelling): Likeness | undefined {
  if (folded === other.folded) return "same";
  if (hasOneMoreInitial(tokens, other.tokens) || hasOneMoreInitial(other.tokens, tokens)) return "initial";
  return differInOneLetter(tokens, other.tokens) ? "letter" : undefined;
}

/**
 * Keys of which two similar names share at least one, so that a name need not be compared with all others: the first or the last
 * three letters of a word survive any change of one letter.
 */
export function blocksOf(name: string): readonly string[] {
  const tokens = nameTokens(name);
  const blocks = [`name ${foldName(name)}`];
  if (tokens.length > 2) {
    for (const [index, { isInitial }] of tokens.entries())
      if (isInitial) blocks.push(`name ${join(tokens.toSpliced(index, 1)).replaceAll(" ", "")}`);
  }
  return [...blocks, ...blocksWithin(tokens)];
}

/** Those of names that differ by a letter. */
export const letterBlocksOf = (name: string): readonly string[] => blocksWithin(nameTokens(name));

function blocksWithin(tokens: readonly NameToken[]): readonly string[] {
  if (tokens.length < 2) return [];
  return tokens.flatMap(({ folded }, index) => {
    if (!isLong(folded)) return [];
    const others = join(tokens.toSpliced(index, 1));
    return [`letter ${index} ${folded.slice(0, 3)}- ${others}`, `letter ${index} -${folded.slice(-3)} ${others}`];
  });
}

/** Finer keys within one block; again two similar names that have the block share at least one. */
export function signaturesOf(name: string, block: string): readonly string[] {
  const index = /^letter (\d+) /.exec(block)?.[1];
  const word = index === undefined ? undefined : nameTokens(name)[Number(index)]?.folded;
  if (word === undefined) return [block];
  return [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])];
}

const join = (tokens: readonly NameToken[]): string => tokens.map(({ folded }) => folded).join(" ");

/** `George W. Bush` and `George Bush`; two words must be left. */
function hasOneMoreInitial(long: readonly NameToken[], short: readonly NameToken[]): boolean {
  if (long.length !== short.length + 1 || short.length < 2) return false;
  const rest = join(short);
  return long.some(({ isInitial }, index) => isInitial && join(long.toSpliced(index, 1)) === rest);
}

function differInOneLetter(a: readonly NameToken[], b: readonly NameToken[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let pair: readonly [string, string] | undefined;
  for (const [index, { folded }] of a.entries()) {
    const other = b[index]?.folded ?? "";
    if (folded === other) continue;
    if (pair !== undefined) return false;
    pair = [folded, other];
  }
  if (pair === undefined || !pair.every(isLong)) return false;
  const isGivenName = a[0]?.folded !== b[0]?.folded;
  return distance(...pair) === 1 && !isWomansForm(...pair, isGivenName) && !isWomansForm(pair[1], pair[0], isGivenName);
}

const isLong = (word: string): boolean => word.length >= 6 && [...word].length >= 6 && !/\p{Nd}/u.test(word);

/** `Daniel` and `Daniela`, `Antonio` and `Antonia`, `Иванов` and `Иванова` are two people; so are `Michel` and `Michèle`. */
const isWomansForm = (form: string, of: string, isGivenName: boolean): boolean =>
  (/[aа]$/u.test(form) && form.slice(0, -1) === of.replace(/[oо]$/u, "")) || (isGivenName && form === `${of}e`);
