import type { Replacement } from "../syntax/syntax-problem.ts";
import { spanOf } from "../text/span.ts";
import type { Lexeme } from "./lexemes.ts";

/** Where a text stands in its file. */
export interface TextEdges {
  readonly opensFile: boolean;
  readonly endsFile: boolean;
  /** Of the file. */
  readonly lineBreak: string;
}

/** The changes that leave one of several blank lines, none at the edges of the file, and a line break at its end. */
export function blankLineChanges(text: string, lexemes: readonly Lexeme[], edges: TextEdges): Replacement[] {
  const changes: Replacement[] = [];
  let breaks = edges.opensFile ? 2 : 0;
  let kept = 0;
  for (const lexeme of lexemes.filter(({ kind }) => kind !== "blank")) {
    breaks = breaksBehind(text, lexeme, breaks);
    if (lexeme.kind !== "newline" || breaks <= 2) {
      kept = lexeme.end;
      continue;
    }
    if (changes.at(-1)?.span.start === kept) changes.pop();
    changes.push({ span: spanOf(kept, lexeme.end), newText: "" });
  }
  return edges.endsFile ? [...changes, ...endChanges(text, lexemes, edges.lineBreak)] : changes;
}

/** How many line breaks stand in a row. */
function breaksBehind(text: string, lexeme: Lexeme, before: number): number {
  if (lexeme.kind === "newline") return before + 1;
  if (lexeme.kind === "mark") return before;
  return endsLine(text, lexeme) ? 1 : 0;
}

/** A block scalar is left as it ends: a line break more would be one of its own. */
function endChanges(text: string, lexemes: readonly Lexeme[], lineBreak: string): Replacement[] {
  const last = lexemes.findLast(({ kind }) => kind !== "blank" && kind !== "newline");
  const isContent = last !== undefined && last.kind !== "mark";
  const end = last?.end ?? 0;
  const first =
    isContent && !endsLine(text, last) ? lexemes.find(({ kind, start }) => kind === "newline" && start >= end) : last;
  const kept = first?.end ?? end;
  if (isContent && first === undefined && last.kind !== "block") {
    return [{ span: spanOf(end, end), newText: lineBreak }];
  }
  return kept < text.length ? [{ span: spanOf(kept, text.length), newText: "" }] : [];
}

const endsLine = (text: string, { kind, end }: Lexeme): boolean => kind === "block" && text[end - 1] === "\n";
