import type { ScalarNode, ScalarStyle } from "#core/syntax/node.ts";
import { blank, type Cursor, hash } from "./cursor.ts";

/**
 * Reads a plain or quoted scalar. The cursor is left behind it.
 * @param indent what further lines must be indented by at least; infinite where there may be none
 * @param inFlow inside of `[…]` or `{…}`
 */
export function readFlowScalar(cursor: Cursor, indent: number, inFlow: boolean): ScalarNode | undefined {
  const code = cursor.code(cursor.at);
  if (code === doubleQuote || code === singleQuote) return readQuoted(cursor, indent, code);
  if (code <= blank || notPlain.has(code)) return undefined;
  if (plainBeforeText.has(code) && endsKey(cursor.code(cursor.at + 1), inFlow)) return undefined;
  return readPlain(cursor, indent, inFlow);
}

/** The cursor is left behind the scalar. */
export function scalar(cursor: Cursor, start: number, end: number, text: string, style: ScalarStyle): ScalarNode {
  cursor.at = end;
  return { kind: "scalar", span: { start, end }, text, style };
}

/** Offset of the colon behind a key; -1 where there is none, or where the key is not certain to be one. */
export function colonBehind(cursor: Cursor, { span, style }: ScalarNode, inFlow: boolean): number {
  const at = cursor.skipBlanks(span.end);
  if (cursor.code(at) !== colon || at - span.start > maxKeyLength) return -1;
  if (style !== "plain") return inFlow || endsKey(cursor.code(at + 1), inFlow) ? at : -1;
  return endsKey(cursor.code(at + 1), inFlow) && !beginsMark.has(cursor.code(span.start)) ? at : -1;
}

/** YAML allows 1,024 characters before the colon. */
const maxKeyLength = 1000;

const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)));
const doubleQuote = 34;
const singleQuote = 39;
const colon = 58;
const backslash = 92;
const notPlain = codesOf(",[]{}#&*!|>%@`\uFEFF");
const plainBeforeText = codesOf("-?:");
/** Of a mark of a document or a merge conflict. */
const beginsMark = codesOf("-.<=");
/** The escapes that are JSON's, but for `\uNNNN`. */
const jsonEscapes = codesOf('"\\/bfnrt');

/** What stands behind the colon of a key. */
const endsKey = (code: number, inFlow: boolean): boolean => code <= blank || (inFlow && isFlowIndicator(code));

/** One of `,[]{}`. */
const isFlowIndicator = (code: number): boolean =>
  code === 44 || code === 91 || code === 93 || code === 123 || code === 125;

function readPlain(cursor: Cursor, indent: number, inFlow: boolean): ScalarNode | undefined {
  const start = cursor.at;
  let end = endOfPlain(cursor, start, inFlow);
  let text = cursor.text.slice(start, end);
  let line = cursor.continuation(end, indent);
  while (line >= 0 && cursor.code(line) !== hash) {
    end = endOfPlain(cursor, line, inFlow);
    if (cursor.code(cursor.skipBlanks(end)) === colon) return undefined;
    text += cursor.fold + cursor.text.slice(line, end);
    line = cursor.continuation(end, indent);
  }
  return scalar(cursor, start, end, text, "plain");
}

/** The offset behind the plain text on this line, without blanks. */
function endOfPlain({ text }: Cursor, from: number, inFlow: boolean): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === blank) continue;
    if ((code <= colon || inFlow) && endsPlain(text, at, at > end, inFlow)) return end;
    end = at + 1;
  }
  return end;
}

function endsPlain(text: string, at: number, isBehindBlank: boolean, inFlow: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code < blank || (inFlow && isFlowIndicator(code))) return true;
  if (code === hash) return isBehindBlank;
  return code === colon && (at + 1 === text.length || endsKey(text.charCodeAt(at + 1), inFlow));
}

function readQuoted(cursor: Cursor, indent: number, quote: number): ScalarNode | undefined {
  const start = cursor.at;
  const style = quote === doubleQuote ? "double" : "single";
  let text = "";
  let from = start + 1;
  let at = from;
  let hasEscapes = false;
  for (let length = stepInQuotes(cursor, at, quote); length !== 0; length = stepInQuotes(cursor, at, quote)) {
    hasEscapes ||= length === 2;
    const line = length > 0 ? at + length : cursor.continuation(at, indent);
    if (line < 0) return undefined;
    if (length < 0) {
      text += cursor.text.slice(from, endOfLine(cursor, from, at)) + cursor.fold;
      from = line;
    }
    at = line;
  }
  text += cursor.text.slice(from, at);
  const isFolded = from > start + 1;
  if (isFolded && ((hasEscapes && style === "double") || cursor.code(cursor.skipBlanks(at + 1)) === colon))
    return undefined;
  if (hasEscapes) text = style === "double" ? JSON.parse(`"${text}"`) : text.replaceAll("''", "'");
  return scalar(cursor, start, at + 1, text, style);
}

/** Length of a character or an escape; 0 at the closing quote, -1 at what is neither. */
function stepInQuotes(cursor: Cursor, at: number, quote: number): number {
  const code = cursor.code(at);
  if (code === quote) return quote === singleQuote && cursor.code(at + 1) === quote ? 2 : 0;
  if (code === backslash && quote === doubleQuote) return jsonEscapes.has(cursor.code(at + 1)) ? 2 : -1;
  return code < blank ? -1 : 1;
}

function endOfLine(cursor: Cursor, start: number, end: number): number {
  let at = end;
  while (at > start && cursor.code(at - 1) === blank) at--;
  return at;
}
