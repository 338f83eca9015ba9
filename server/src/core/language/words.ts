import type { Span } from "#core/text/span.ts";

/** A piece of running text. */
export interface Word {
  /** In the original text. */
  readonly span: Span;
  /** As `foldWord` gives it. */
  readonly folded: string;
  /** A run of letters, a run of digits, one other character, or an empty line between two paragraphs. */
  readonly kind: "word" | "number" | "mark" | "break";
}

/**
 * Splits running text of any script into words, in text order. White space but for empty lines is left out. An apostrophe is
 * a mark of its own, so "Jum'at" is three pieces, and so is "Friday's".
 */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(PIECES), (match) => {
    const piece = match[0];
    const span = { start: match.index, end: match.index + piece.length };
    return { span, folded: foldWord(piece), kind: kindOf(match) };
  });
}

/**
 * The form in which words are compared: compatibility decomposition, marks dropped, lower case, one kind of apostrophe and of
 * dash. The length may differ from the original's.
 */
export function foldWord(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[\u02B9-\u02BF\u2018\u2019\u201B\u2032\u0060\u00B4\uFF07]/g, "'")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-");
}

const ASCII = /^[\0-\x7f]*$/;

// U+02B9 to U+02BF are letters to Unicode but apostrophes to those who type them.
const PIECES = /((?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*)|((?:(?![\u02B9-\u02BF])[\p{L}\p{M}])+)|(\p{Nd}+)|\S/gu;

function kindOf([, lineBreak, letters, digits]: RegExpMatchArray): Word["kind"] {
  if (lineBreak !== undefined) return "break";
  if (letters !== undefined) return "word";
  return digits === undefined ? "mark" : "number";
}
