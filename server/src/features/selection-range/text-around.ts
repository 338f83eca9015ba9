import { type Span, spanOf } from "#core/text/span.ts";

/** The line without its indentation; of little use but in texts over several lines, where nothing else is as small. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  return spanOf(start + (line.length - line.trimStart().length), start + line.trimEnd().length);
}

/** The comment on the line, and its text. Whether that is no text of a scalar is for others to say. */
export function commentAround(text: string, offset: number): Span[] {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  const [, before, sign, content] =
    /^(.*?(?<!\S))(#\s*)(.*)$/.exec(text.slice(start, newline < 0 ? text.length : newline).trimEnd()) ?? [];
  if (before === undefined || sign === undefined || content === undefined) return [];
  const sharp = start + before.length;
  const first = sharp + sign.length;
  return [spanOf(sharp, first + content.length), spanOf(first, first + content.length)];
}

/** Letters and digits of any script. */
export function wordAround(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && isOfWord(text, start - 1)) start--;
  while (end < text.length && isOfWord(text, end)) end++;
  return spanOf(start, end);
}

function isOfWord(text: string, at: number): boolean {
  const code = text.codePointAt(isLowSurrogate(text, at) ? at - 1 : at) ?? 0;
  return /[\p{L}\p{M}\p{N}_]/u.test(String.fromCodePoint(code));
}

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? "") && at > 0;
