import type { LineIndex } from "#core/text/line-index.ts";
import { type Span, touches } from "#core/text/span.ts";
import type { Fold, RegionMark, TextFolds } from "./fold.ts";

/**
 * Comments over several lines, and the marks of regions, which belong to no comment.
 * @param scalars those over several lines, in the order of the text: `#` is text there
 */
export function commentsIn(text: string, lines: LineIndex, scalars: readonly Span[]): TextFolds {
  const folds: Fold[] = [];
  const marks: RegionMark[] = [];
  let first: number | undefined;
  const close = (line: number) => {
    if (first !== undefined && line - first > 1) folds.push({ first, last: line - 1, depth: 1, kind: "Comment" });
    first = undefined;
  };
  for (let line = 0; line < lines.lineCount; line++) {
    const comment = commentIn(text, lines, line, scalars);
    const mark = comment === undefined ? undefined : regionMark.exec(comment);
    if (comment === undefined || mark) close(line);
    else first ??= line;
    if (mark) marks.push({ line, opens: mark[1] === undefined });
  }
  close(lines.lineCount);
  return { folds, marks };
}

/** As editors write it: `#region`, `# region Talks`, `# endregion`. */
const regionMark = /^#\s*(end)?region\b/;

/** The comment that fills a line. */
function commentIn(text: string, lines: LineIndex, line: number, scalars: readonly Span[]): string | undefined {
  const start = lines.startOfLine(line);
  let at = start;
  while (text[at] === " " || text[at] === "\t") at++;
  if (text[at] !== "#" || scalars.some((span) => touches(span, at))) return undefined;
  return text.slice(at, lines.endOfLine(line));
}
