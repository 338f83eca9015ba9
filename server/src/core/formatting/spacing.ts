import type { Replacement } from "../syntax/syntax-problem.ts";
import { spanOf } from "../text/span.ts";
import type { Lexeme } from "./lexemes.ts";

/**
 * The changes that give a text one blank behind colons, dashes and commas, none inside brackets and at the ends of lines, and
 * double quotes where those need no escapes. Indentation, the blanks before comments and what is inside a scalar stay.
 */
export function spacingChanges(text: string, lexemes: readonly Lexeme[]): Replacement[] {
  return lexemes.flatMap((lexeme, i) => {
    switch (lexeme.kind) {
      case "blank":
        return blankChange(text, lexemes, i);
      case "comment":
        return trimmed(text, lexeme);
      case "single":
        return requoted(text, lexeme);
      default:
        return missingBlank(lexemes, i);
    }
  });
}

function blankChange(text: string, lexemes: readonly Lexeme[], at: number): Replacement[] {
  const { start, end } = lexemes[at] as Lexeme;
  const newText = blankFor(lexemes, at);
  return newText === undefined || text.slice(start, end) === newText ? [] : [{ span: spanOf(start, end), newText }];
}

/** `undefined` where the blanks stay as they are. */
function blankFor(lexemes: readonly Lexeme[], at: number): string | undefined {
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  if (after === undefined || after.kind === "newline") return "";
  if (before === undefined || before.kind === "newline" || after.kind === "comment") return undefined;
  if (before.kind === "open") return "";
  return blankBefore(before, after) ?? blankBehind(lexemes, at - 1);
}

function blankBefore({ kind }: Lexeme, after: Lexeme): string | undefined {
  if (after.kind === "close" || after.kind === "comma") return takesBlank.has(kind) ? undefined : "";
  return after.kind === "colon" && isText.has(kind) ? "" : undefined;
}

function blankBehind(lexemes: readonly Lexeme[], at: number): string | undefined {
  const [mark, after] = [lexemes[at]?.kind, lexemes[at + 2]?.kind];
  if (after === "close" || after === "comma" || after === "colon") return undefined;
  if (mark === "comma") return " ";
  if (mark === "colon") return isFirstOnLine(lexemes, at) ? undefined : " ";
  return mark === "dash" && !opensCollection(lexemes, at + 2) ? " " : undefined;
}

/** An empty value keeps the blank behind its colon; the name of an alias or anchor would go on. */
const takesBlank: ReadonlySet<Lexeme["kind"]> = new Set(["colon", "alias", "property"]);

const isText: ReadonlySet<Lexeme["kind"]> = new Set(["plain", "single", "double"]);

/** The second half of an explicit key (`? a` and `: b`): in its value the column counts. */
function isFirstOnLine(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[lexemes[at - 1]?.kind === "blank" ? at - 2 : at - 1];
  return before === undefined || before.kind === "newline";
}

/** A mapping or list in block style begins behind the dash, and its other lines stand in the same column. */
function opensCollection(lexemes: readonly Lexeme[], from: number): boolean {
  let depth = 0;
  for (let at = from; at < lexemes.length; at++) {
    const { kind } = lexemes[at] as Lexeme;
    if (kind === "newline" && depth === 0) return false;
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    if (depth === 0 && (kind === "colon" || kind === "dash" || kind === "other" || kind === "property")) return true;
  }
  return false;
}

/** `[a,b]` and `{"a":1}`. */
function missingBlank(lexemes: readonly Lexeme[], at: number): Replacement[] {
  const [{ kind, end }, after] = [lexemes[at] as Lexeme, lexemes[at + 1]];
  if ((kind !== "comma" && kind !== "colon") || after === undefined || closing.has(after.kind)) return [];
  return [{ span: spanOf(end, end), newText: " " }];
}

const closing: ReadonlySet<Lexeme["kind"]> = new Set(["blank", "newline", "comma", "close", "comment"]);

function trimmed(text: string, { start, end }: Lexeme): Replacement[] {
  const kept = start + text.slice(start, end).trimEnd().length;
  return kept === end ? [] : [{ span: spanOf(kept, end), newText: "" }];
}

/** Quotes are made alike, and neither put nor taken: other readers of YAML take a text without them for something else. */
function requoted(text: string, { start, end }: Lexeme): Replacement[] {
  const inner = text.slice(start + 1, end - 1);
  if (text[end - 1] !== "'" || end - start < 2 || /["\\\r\n]/.test(inner)) return [];
  return [{ span: spanOf(start, end), newText: `"${inner.replaceAll("''", "'")}"` }];
}
