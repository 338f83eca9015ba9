import type { Span } from "#core/text/span.ts";
import { beginsComment, keyLength } from "./source-line.ts";

/** What a flow collection holds, read by its commas and brackets alone, however damaged it is. */
export interface FlowScan {
  readonly items: readonly FlowItem[];
  /** Brackets that are not closed, outermost first. */
  readonly open: readonly FlowBracket[];
}

/** Text between two commas or brackets, without the white space around it. */
export interface FlowItem extends Span {
  /** Behind the item's key; the item itself where it has none. */
  readonly value: Span;
}

export interface FlowBracket {
  readonly offset: number;
  readonly closing: string;
}

/** @param start offset of the opening bracket */
export function scanFlow(text: string, start: number, end: number): FlowScan {
  const items: FlowItem[] = [];
  const open: FlowBracket[] = [];
  let from = start;
  for (let at = start; at < end && (at === start || open.length > 0); at++) {
    const char = text.charAt(at);
    if (!isSeparator(char)) {
      at = endOfWhole(text, from, at, end);
      continue;
    }
    items.push(...itemIn(text, from, at));
    from = at + 1;
    if (char === "[" || char === "{") open.push({ offset: at, closing: char === "[" ? "]" : "}" });
    else if (char !== ",") open.pop();
  }
  if (open.length > 0) items.push(...itemIn(text, from, end));
  return { items, open };
}

/** Last offset of the quotation or comment that begins at `at`; `at` where none does. */
function endOfWhole(text: string, from: number, at: number, end: number): number {
  if (beginsQuotation(text, from, at)) return endOfQuotation(text, at, end);
  return beginsComment(text, at) ? endOfLine(text, at, end) : at;
}

const isSeparator = (char: string): boolean => /[,[\]{}]/.test(char);

/** A quotation mark inside a word or a sentence is just a character. */
function beginsQuotation(text: string, from: number, at: number): boolean {
  const char = text[at];
  return (char === '"' || char === "'") && /^\s*(?:\S*:\s+)?$/.test(text.slice(from, at));
}

/** Offset of the closing mark; of the opening one where there is no closing one. */
function endOfQuotation(text: string, start: number, end: number): number {
  const mark = text.charAt(start);
  for (let at = start + 1; at < end; at++) {
    const char = text[at];
    if (char === "\\" && mark === '"') at++;
    else if (char === mark && mark === "'" && text[at + 1] === mark) at++;
    else if (char === mark) return at;
  }
  return start;
}

function endOfLine(text: string, start: number, end: number): number {
  const newline = text.indexOf("\n", start);
  return newline < 0 || newline > end ? end : newline;
}

function itemIn(text: string, from: number, to: number): FlowItem[] {
  const content = text.slice(from, to);
  const trimmed = content.trim();
  if (trimmed === "") return [];
  const start = from + content.indexOf(trimmed.charAt(0));
  const end = start + trimmed.length;
  return [{ start, end, value: { start: start + keyLength(trimmed), end } }];
}
