import type { Span } from "#core/text/span.ts";

/**
 * The paragraphs of a part of a text, without the white space around them and without the holes. A paragraph is a line that
 * is not empty; where the text is wrapped by hand (the median line is short, and there are empty lines) it is what stands
 * between empty lines. A hole ends a paragraph.
 */
export function splitParagraphs(text: string, part: Span, holes: readonly Span[]): readonly Span[] {
  const lines = linesOf(text, part);
  const paragraphs = isWrapped(lines) ? joinLines(lines) : lines.filter((line) => !isEmpty(line));
  if (holes.length === 0) return paragraphs;
  return paragraphs
    .flatMap((paragraph) => outside(paragraph, holes))
    .flatMap(({ start, end }) => {
      const piece = trimmed(text.slice(start, end), start);
      return isEmpty(piece) ? [] : [piece];
    });
}

const isEmpty = (line: Span): boolean => line.start === line.end;

function linesOf(text: string, part: Span): readonly Span[] {
  return Array.from(text.slice(part.start, part.end).matchAll(LINES), ({ 0: line, index }) =>
    trimmed(line, part.start + index),
  );
}

const LINES = /[^\r\n]*(?:\r\n?|\n|$)/g;

function trimmed(line: string, start: number): Span {
  const content = line.trim();
  if (content === "") return { start, end: start };
  const first = start + line.length - line.trimStart().length;
  return { start: first, end: first + content.length };
}

const WRAPPED_BELOW = 100;

function isWrapped(lines: readonly Span[]): boolean {
  const first = lines.findIndex((line) => !isEmpty(line));
  const last = lines.findLastIndex((line) => !isEmpty(line));
  const inner = lines.slice(first, last + 1);
  const lengths = inner.filter((line) => !isEmpty(line)).map(({ start, end }) => end - start);
  lengths.sort((a, b) => a - b);
  return inner.some(isEmpty) && (lengths[lengths.length >> 1] ?? WRAPPED_BELOW) < WRAPPED_BELOW;
}

function joinLines(lines: readonly Span[]): readonly Span[] {
  const paragraphs: Span[] = [];
  let open = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (isEmpty(line)) open = false;
    else if (open && last !== undefined) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else {
      paragraphs.push(line);
      open = true;
    }
  }
  return paragraphs;
}

/** What of a span lies in none of the holes. */
function outside(span: Span, holes: readonly Span[]): readonly Span[] {
  return holes.reduce<readonly Span[]>(
    (pieces, hole) =>
      pieces.flatMap(({ start, end }) =>
        [
          { start, end: Math.min(end, hole.start) },
          { start: Math.max(start, hole.end), end },
        ].filter((piece) => piece.start < piece.end),
      ),
    [span],
  );
}
