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

/** A text and its words, which are the same in every language. */
export interface SplitText {
  readonly text: string;
  readonly words: readonly Word[];
}

export const splitText = (text: string): SplitText => ({ text, words: splitWords(text) });

/**
 * Splits running text of any script into words, in text order. White space but for empty lines is left out. An apostrophe is
 * a mark of its own, so "Jum'at" is three pieces, and so is "Friday's".
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === BLANK) {
      at += 1;
      continue;
    }
    const word = plainWord(text, at) ?? anyWord(text, at);
    if (word === undefined) break;
    words.push(word);
    at = word.span.end;
  }
  return words;
}

const BLANK = 0x20;

/** The piece that begins here, if it is one of ASCII: most are, and need no regular expression. */
function plainWord(text: string, start: number): Word | undefined {
  const code = text.charCodeAt(start);
  if (isAsciiLetter(code)) return plainRun(text, start, isAsciiLetter, "word");
  if (isAsciiDigit(code)) return plainRun(text, start, isAsciiDigit, "number");
  if (code <= BLANK || code >= ASCII_DELETE) return undefined;
  return { span: { start, end: start + 1 }, folded: code === BACKTICK ? "'" : text.charAt(start), kind: "mark" };
}

function plainRun(
  text: string,
  start: number,
  isPart: (code: number) => boolean,
  kind: "word" | "number",
): Word | undefined {
  let end = start + 1;
  while (isPart(text.charCodeAt(end))) end += 1;
  // Beyond ASCII the run may go on.
  if (text.charCodeAt(end) > ASCII_DELETE) return undefined;
  return { span: { start, end }, folded: text.slice(start, end).toLowerCase(), kind };
}

const ASCII_DELETE = 0x7f;
const BACKTICK = 0x60;

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The first piece from here on. */
function anyWord(text: string, from: number): Word | undefined {
  PIECE.lastIndex = from;
  const match = PIECE.exec(text);
  if (match === null) return undefined;
  const piece = match[0];
  const span = { start: match.index, end: match.index + piece.length };
  return { span, folded: foldWord(piece), kind: kindOf(match) };
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
const PIECE = /((?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*)|((?:(?![\u02B9-\u02BF])[\p{L}\p{M}])+)|(\p{Nd}+)|\S/gu;

function kindOf([, lineBreak, letters, digits]: RegExpExecArray): Word["kind"] {
  if (lineBreak !== undefined) return "break";
  if (letters !== undefined) return "word";
  return digits === undefined ? "mark" : "number";
}
