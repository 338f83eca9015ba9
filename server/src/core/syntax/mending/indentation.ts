import type { Replacement } from "#core/syntax/syntax-problem.ts";
import type { Defect } from "./defect.ts";
import type { Mend } from "./mended-text.ts";
import { firstLine, indentOf, lineAbove, linesAround, nextLine, partsOf, type SourceLine } from "./source-line.ts";

/** Text without a key goes on with the line above, if it is indented deeper than that. */
export function* continueLine({ text, at }: Defect): Generator<Mend> {
  for (const line of linesAround(text, at)) {
    const above = lineAbove(text, line);
    if (above === undefined || partsOf(text, above).value === undefined) continue;
    if (partsOf(text, line).key !== undefined) continue;
    const column = partsOf(text, above).column + 2;
    if (indentOf(line) >= column) continue;
    const span = { start: line.content, end: line.end };
    yield { code: "CONTINUATION", span, replacements: [indentation(line, column)] };
  }
}

/** A line between two levels is moved to the level of a line above it, with what hangs on it. */
export function* moveToLevel({ text, at }: Defect): Generator<Mend> {
  for (const line of linesAround(text, at)) {
    const own = indentOf(line);
    const outermost = indentOf(firstLine(text) ?? line);
    const levels = levelsAbove(text, line).filter((level) => level !== own && level > outermost);
    levels.sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
    for (const level of levels) {
      const lines = linesToMove(text, line, level - own);
      const replacements = lines.map((moved) => indentation(moved, indentOf(moved) + level - own));
      const span = partsOf(text, line).key ?? { start: line.content, end: line.end };
      yield { code: "WRONG_INDENT", span, replacements };
    }
  }
}

function levelsAbove(text: string, line: SourceLine): number[] {
  const levels = new Set<number>();
  let limit = Number.POSITIVE_INFINITY;
  for (let above = lineAbove(text, line); above && limit > 0; above = lineAbove(text, above)) {
    const { column } = partsOf(text, above);
    for (const level of [indentOf(above), column]) if (level < limit || levels.size === 0) levels.add(level);
    limit = Math.min(limit, indentOf(above));
  }
  return [...levels];
}

/** Moved out: with everything that is as deep. Moved in: only lines of the same wrong level, their children are deep enough. */
function linesToMove(text: string, first: SourceLine, by: number): SourceLine[] {
  const own = indentOf(first);
  const lines = [first];
  for (let line = nextLine(text, first); line && indentOf(line) >= own; line = nextLine(text, line)) {
    if (by < 0 || indentOf(line) === own) lines.push(line);
  }
  return lines;
}

function indentation(line: SourceLine, columns: number): Replacement {
  return { span: { start: line.start, end: line.content }, newText: " ".repeat(Math.max(0, columns)) };
}

/** Tabs in indentation become blanks; how many one is worth shows by what can be read then. */
export function* replaceTabs({ text }: Defect): Generator<Mend> {
  const indents = [...text.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gm)];
  const [first] = indents;
  if (first === undefined) return;
  const start = first.index + first[0].indexOf("\t");
  const span = { start, end: first.index + first[0].length };
  for (const width of [4, 2, 8, 0]) {
    const replacements = indents.map(({ index, 0: written }) => ({
      span: { start: index, end: index + written.length },
      newText: expandTabs(written, width),
    }));
    yield { code: "TAB_INDENT", span, replacements };
  }
}

/** No-break and other spaces, as web pages have them, are text for YAML: in the indentation and behind a key they are blanks. */
export function* replaceOtherBlanks({ text }: Defect): Generator<Mend> {
  const found = [...text.matchAll(otherBlanks)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const [first] = found;
  if (first === undefined) return;
  const replacements = found.map((span) => ({ span, newText: " ".repeat(span.end - span.start) }));
  yield { code: "OTHER_BLANK", span: first, replacements };
}

const otherBlanks =
  /(?<=^ *)[\u00A0\u2000-\u200A\u202F\u205F\u3000]+(?=\S)|(?<=^ *(?:- +)?\p{L}[\p{L}\p{N}-]*:)[\u00A0\u2000-\u200A\u202F\u205F\u3000]+(?=\S)/gmu;

function expandTabs(indent: string, width: number): string {
  let columns = 0;
  for (const char of indent)
    columns = char !== "\t" ? columns + 1 : width === 0 ? columns : columns + width - (columns % width);
  return " ".repeat(columns);
}
