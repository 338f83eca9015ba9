/** The scalar under the cursor, or the empty place where one may be written. Offsets count from the start of the file. */
export interface Token {
  /** Behind an opening quote. */
  readonly start: number;
  /** Before a closing quote. Never before the cursor. */
  readonly end: number;
  readonly quote: '"' | "'" | undefined;
  /** False where the closing quote is not on the line. */
  readonly closed: boolean;
  /** A colon follows: it is a key already. */
  readonly colon: boolean;
  /** What YAML needs before it: the blank behind a colon, a dash or a comma. */
  readonly before: string;
  /** What YAML needs behind it: the comma before the next item. */
  readonly after: string;
}

export const emptyToken = (offset: number, before = "", after = ""): Token => ({
  start: offset,
  end: offset,
  quote: undefined,
  closed: true,
  colon: false,
  before,
  after,
});

/** A scalar, read to the end of its line. */
export interface Scalar {
  readonly token: Token;
  /** Of the colon that makes it a key. */
  readonly colonAt: number | undefined;
  /** Behind it, also behind a closing quote. */
  readonly end: number;
}

/**
 * @param lineEnd end of the line on which the scalar begins
 * @param keys whether it may be a key; else a colon is part of it
 */
export function readScalar(text: string, start: number, lineEnd: number, flow: boolean, keys: boolean): Scalar {
  const quote = text[start];
  return quote === '"' || quote === "'"
    ? readQuoted(text, start, lineEnd, flow, keys, quote)
    : readPlain(text, start, lineEnd, flow, keys);
}

function readQuoted(
  text: string,
  start: number,
  lineEnd: number,
  flow: boolean,
  keys: boolean,
  quote: '"' | "'",
): Scalar {
  const close = closingQuote(text, start + 1, lineEnd, quote);
  const end = close === undefined ? lineEnd : close + 1;
  const behind = skipBlanks(text, end, lineEnd);
  const colon = keys && close !== undefined && (flow ? text[behind] === ":" : isColon(text, behind, lineEnd, flow));
  const token = { start: start + 1, end: close ?? lineEnd, quote, closed: close !== undefined, colon };
  return { token: { ...token, before: "", after: "" }, colonAt: colon ? behind : undefined, end };
}

/** Offset of the quote that ends a quoted scalar, if it stands before `end`. */
export function closingQuote(text: string, from: number, end: number, quote: string): number | undefined {
  for (let at = from; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at++;
    }
  }
  return undefined;
}

function readPlain(text: string, start: number, lineEnd: number, flow: boolean, keys: boolean): Scalar {
  let at = start;
  while (at < lineEnd && !endsPlain(text, at, start, lineEnd, flow, keys)) at++;
  const colon = keys && at < lineEnd && text[at] === ":";
  let end = at;
  while (end > start && isBlank(text[end - 1])) end--;
  const token = { start, end, quote: undefined, closed: true, colon, before: "", after: "" };
  return { token, colonAt: colon ? at : undefined, end };
}

function endsPlain(text: string, at: number, start: number, lineEnd: number, flow: boolean, keys: boolean): boolean {
  const character = text[at];
  if (character === "#") return at > start && isBlank(text[at - 1]);
  if (character === ":") return keys && isColon(text, at, lineEnd, flow);
  return flow && isFlowMark(character);
}

/** A colon that parts key and value. */
const isColon = (text: string, at: number, lineEnd: number, flow: boolean): boolean =>
  at < lineEnd &&
  text[at] === ":" &&
  (at + 1 >= lineEnd || isBlank(text[at + 1]) || (flow && isFlowMark(text[at + 1])));

export const isFlowMark = (character: string | undefined): boolean =>
  character !== undefined && character !== "" && ",[]{}".includes(character);

export const isBlank = (character: string | undefined): boolean => character === " " || character === "\t";

/** The first offset from `from` on that holds no blank; `end` where there is none. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text[at])) at++;
  return at;
}

export function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** Start of the line behind one that ends there; beyond the text where it is the last. */
export const nextLine = (text: string, lineEnd: number): number =>
  lineEnd + (text[lineEnd] === "\r" && text[lineEnd + 1] === "\n" ? 2 : 1);

export function startOfLine(text: string, from: number): number {
  let at = from;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

/** A dash that begins an item. */
export const isDash = (text: string, at: number, lineEnd: number): boolean =>
  text[at] === "-" && (at + 1 >= lineEnd || isBlank(text[at + 1]));
