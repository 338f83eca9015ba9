import type { Span } from "#core/text/span.ts";

/** One line of a text; `end` is before the line break, and the indentation is blanks and tabs. */
export interface SourceLine extends Span {
  /** Offset of the first character that is neither blank nor tab; `end` in an empty line. */
  readonly content: number;
}

export function lineAt(text: string, offset: number): SourceLine {
  const start = offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", Math.max(start, offset));
  let end = newline < 0 ? text.length : newline;
  if (text.charCodeAt(end - 1) === carriageReturn && end > start) end--;
  let content = start;
  while (content < end && isBlank(text.charCodeAt(content))) content++;
  return { start, end, content };
}

/** The next line that is neither empty nor a comment. */
export function nextLine(text: string, { end }: Span): SourceLine | undefined {
  for (let at = text.indexOf("\n", end); at >= 0; at = text.indexOf("\n", at + 1)) {
    const line = lineAt(text, at + 1);
    if (saysSomething(text, line)) return line;
  }
  return undefined;
}

/** The first line that is neither empty nor a comment. */
export function firstLine(text: string): SourceLine | undefined {
  const first = lineAt(text, 0);
  return saysSomething(text, first) ? first : nextLine(text, first);
}

/** The line above that is neither empty nor a comment. */
export function lineAbove(text: string, { start }: Span): SourceLine | undefined {
  for (let at = start; at > 0; ) {
    const line = lineAt(text, at - 1);
    if (saysSomething(text, line)) return line;
    at = line.start;
  }
  return undefined;
}

/** The line of an offset and the next one, where YAML notices a mistake on the line before it. */
export function linesAround(text: string, offset: number): SourceLine[] {
  const line = lineAt(text, offset);
  const next = nextLine(text, line);
  return next ? [line, next] : [line];
}

export const indentOf = ({ start, content }: SourceLine): number => content - start;

const saysSomething = (text: string, { content, end }: SourceLine): boolean => content < end && text[content] !== "#";

/** What a line of block style holds: dashes, a key, a value; each may be missing. */
export interface LineParts {
  /** Column of the key, or of the value where there is no key. */
  readonly column: number;
  readonly key: Span | undefined;
  /** Up to the end of the line, without a comment. */
  readonly value: Span | undefined;
}

export function partsOf(text: string, line: SourceLine): LineParts {
  const content = text.slice(line.content, line.end);
  const [dashes = ""] = /^(?:-[ \t]+)*/.exec(content) ?? [];
  const keyStart = line.content + dashes.length;
  const start = keyStart + keyLength(content.slice(dashes.length));
  const end = line.content + withoutComment(content, start - line.content).length;
  return {
    column: keyStart - line.start,
    key: start > keyStart ? { start: keyStart, end: text.lastIndexOf(":", start - 1) } : undefined,
    value: end > start ? { start, end } : undefined,
  };
}

/** Length of `key: ` at the beginning of a text, with the blanks behind it; 0 where there is no key. */
export const keyLength = (text: string): number => keyAtStart.exec(text)?.[0].length ?? 0;

const keyAtStart =
  /^(?:"[^"]*"|'[^']*'|(?:[^\s:#"'&*!|>%@`,[\]{}?-]|[-?](?=[^\s,[\]{}]))(?:[^\s:,[\]{}]|:(?=\S))*):(?:[ \t]+|(?=[\r\n]|$))/;

/** The comment begins behind what is in quotes. */
function withoutComment(content: string, from: number): string {
  const quote = content[from];
  let at = quote === '"' || quote === "'" ? content.lastIndexOf(quote) : from;
  while (at < content.length && !beginsComment(content, at)) at++;
  return content.slice(0, at).trimEnd();
}

/** A `#` with white space around it. Directly before a word it is more likely part of the text (`Meeting #3`). */
export function beginsComment(text: string, at: number): boolean {
  if (text[at] !== "#") return false;
  return (at === 0 || /\s/.test(text.charAt(at - 1))) && (at + 1 === text.length || /[\s#]/.test(text.charAt(at + 1)));
}

const carriageReturn = 13;
const isBlank = (code: number): boolean => code === 32 || code === 9;
