import { MappedText, type OffsetMap } from "./offset-map.ts";

/** A text in the form in which texts are compared, and the way back to the original. */
export interface FoldedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Folds a text for comparison: compatibility composition (NFKC), full case folding, one kind of dash, one way to write an
 * ellipsis, single blanks, and nothing that cannot be seen (soft hyphens, zero-width characters, marks of direction).
 * Quotation marks are dropped; between two letters or digits they are apostrophes and stay, as `'`. Accents stay: they
 * make other words; but ё is е, as Russian is printed either way. A soft hyphen before white space becomes a hyphen, since it was printed as one.
 */
export function foldText(original: string): FoldedText {
  const folded = new MappedText();
  const clusters = new Map<string, string>();
  for (const match of original.matchAll(PIECES)) {
    const { index, 0: piece, 1: plain, 2: space, 3: stop, 4: dash, 5: apostrophe, 6: mark } = match;
    const span = { start: index, end: index + piece.length };
    if (plain !== undefined) folded.alongside(withoutYo(plain.toLowerCase()), index);
    else if (space !== undefined) folded.once(" ", span);
    else if (stop !== undefined) folded.instead(foldedStop(stop), span);
    else if (dash !== undefined) folded.once("-", span);
    else if (apostrophe !== undefined) folded.instead("'", span);
    else if (mark === undefined) folded.instead(foldedCluster(piece, clusters), { start: index, end: seenEnd(match) });
  }
  return { text: folded.text, map: folded.map(original.length) };
}

/** What a letter takes up with it: marks, the later parts of a Hangul syllable, and what cannot be seen. */
const EXTENDER = String.raw`(?:(?!\u00AD\p{DI}{0,8}\s)[\p{M}\p{DI}\u1161-\u1175\u11A8-\u11C2\uFF9E\uFF9F\u{16D63}\u{16D67}-\u{16D6A}])`;

/** Characters that composition leaves alone and whose lower case is one character, whatever stands around them. */
const PLAIN = `[${[
  String.raw`!#-&\(-,\/-_a-~`,
  String.raw`\u00A1\u00A7\u00A9\u00B0\u00B6\u00B7\u00BF-\u00DE\u00E0-\u012F\u0134-\u013E\u0141-\u0148\u014A-\u017E`,
  String.raw`\u0400-\u045F\u0490-\u0493\u05D0-\u05EA\u0621-\u063A\u0641-\u064A`,
  String.raw`\u3041-\u3096\u30A1-\u30FA\u3001\u3002\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3`,
].join("")}]`;

const STOP = String.raw`[.\u2024-\u2026\uFE19\uFE52\uFF0E]`;

const QUOTATION_MARK = String.raw`[\p{QMark}\u0060\u00B4\u02B9-\u02BF\u02CA\u02CB\u02EE\u2032-\u2037\u2057\u055A\u05F3\u05F4\u07F4\u07F5\uA78B\uA78C]`;

const PIECES = new RegExp(
  [
    `(${PLAIN}+(?:[ .-]${PLAIN}+)*(?!${EXTENDER}))`,
    String.raw`(\s(?:[\s\p{DI}]*\s)?)`,
    String.raw`(${STOP}(?:[\s\p{DI}]*${STOP})*)`,
    String.raw`([\p{Pd}\u2212\u2043]+|\u00AD(?=\p{DI}{0,8}\s))`,
    String.raw`((?<=[\p{L}\p{N}][\p{M}\p{DI}]*)${QUOTATION_MARK}+(?=\p{DI}*(?!${EXTENDER}|${QUOTATION_MARK})[\p{L}\p{N}]))`,
    `(${QUOTATION_MARK}(?:${QUOTATION_MARK}|${EXTENDER})*)`,
    `[^]${EXTENDER}*`,
  ].join("|"),
  "gu",
);

const foldedStop = (stop: string): string => (SINGLE_STOP.test(stop) ? "." : "...");
const SINGLE_STOP = /^[.\u2024\uFE52\uFF0E]$/;

function foldedCluster(cluster: string, known: Map<string, string>): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = foldCluster(cluster);
  known.set(cluster, folded);
  return folded;
}

/** Lower case by way of upper case is full case folding: ẞ, ß and ss, ς and σ, ſ and s come out the same. */
function foldCluster(cluster: string): string {
  const seen = cluster.replaceAll(UNSEEN, "").normalize("NFKC");
  const lower = seen.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ").replaceAll("i\u0307", "i");
  const folded = lower.normalize("NFKC");
  return folded.startsWith(" ") ? "" : withoutYo(folded.replaceAll(QUOTATION_MARKS, "").replaceAll(DASHES, "-"));
}

/** Russian is printed with and without the two dots of ё, and quoted either way. */
const withoutYo = (lower: string): string => lower.replaceAll("ё", "е");

const UNSEEN = /\p{DI}/gu;
const QUOTATION_MARKS = new RegExp(QUOTATION_MARK, "gu");
const DASHES = /[\p{Pd}\u2212]/gu;

/** The end of a piece without the characters at its end that cannot be seen. */
function seenEnd({ index, 0: piece }: RegExpExecArray): number {
  const tail = UNSEEN_TAIL.exec(piece);
  return index + (tail === null || tail.index === 0 ? piece.length : tail.index);
}

const UNSEEN_TAIL = /\p{DI}+$/u;
