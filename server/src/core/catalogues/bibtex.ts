import type { Span } from "#core/text/span.ts";
import { valuesOfBibtex } from "./bibtex-fields.ts";
import type { CatalogueItem } from "./catalogue-item.ts";

/**
 * The items of a BibTeX or BibLaTeX file. What stands between entries is a comment, as in BibTeX itself; `undefined` where the file
 * ends within an entry.
 */
export function readBibtex(text: string): CatalogueItem[] | undefined {
  const entries = entriesIn(text);
  const strings = new Map<string, string>();
  return entries?.flatMap(({ type, span, inside }) => {
    if (type === "comment" || type === "preamble") return [];
    if (type !== "string") return itemIn(text, type, span, inside, strings);
    for (const [name, value] of fieldsIn(text, inside, strings)) strings.set(name, value);
    return [];
  });
}

interface BibtexEntry {
  /** In lower case. */
  readonly type: string;
  readonly span: Span;
  /** Between its braces. */
  readonly inside: Span;
}

function entriesIn(text: string): BibtexEntry[] | undefined {
  const entries: BibtexEntry[] = [];
  const starts = /@\s*([a-z]+)\s*([{(])\s*/gi;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const start = starts.lastIndex;
    const end = endOfGroup(text, start, found[2] === "(" ? ")" : "}");
    if (end === undefined) return undefined;
    const type = (found[1] ?? "").toLowerCase();
    entries.push({ type, span: { start: found.index, end: end + 1 }, inside: { start, end } });
    starts.lastIndex = end + 1;
  }
  return entries;
}

function itemIn(
  text: string,
  type: string,
  span: Span,
  { start, end }: Span,
  strings: ReadonlyMap<string, string>,
): CatalogueItem[] {
  const [id = ""] = /^[^\s,]*/.exec(text.slice(start, end)) ?? [];
  if (id === "") return [];
  const idSpan = { start, end: start + id.length };
  const fields = new Map(fieldsIn(text, { start: idSpan.end, end }, strings));
  return [{ id, idSpan, span, values: valuesOfBibtex(type, fields) }];
}

/** Where the group ends that began before this offset; braces nest, and a backslash takes the next sign out. */
function endOfGroup(text: string, offset: number, closing: "}" | ")"): number | undefined {
  let depth = 0;
  for (let at = offset; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === closing && depth === 0) return at;
    else if (sign === "{") depth++;
    else if (sign === "}") depth--;
  }
  return undefined;
}

/** `name = value` pairs; a value is `{…}`, `"…"`, a number, the name of a string, or several of them joined by `#`. */
function* fieldsIn(
  text: string,
  { start, end }: Span,
  strings: ReadonlyMap<string, string>,
): Generator<[string, string]> {
  const name = /[\s,]*([^\s,={}"#]+)\s*=\s*/y;
  for (let at = start; at < end; ) {
    name.lastIndex = at;
    const found = name.exec(text);
    if (found === null) return;
    const value = readValue(text, name.lastIndex, end, strings);
    yield [(found[1] ?? "").toLowerCase(), value.text];
    at = Math.max(value.end, name.lastIndex);
  }
}

function readValue(text: string, start: number, end: number, strings: ReadonlyMap<string, string>) {
  let joined = "";
  let at = start;
  for (;;) {
    const piece = readPiece(text, at, end, strings);
    joined += piece.text;
    const next = /\s*#\s*/y;
    next.lastIndex = piece.end;
    if (!next.test(text)) return { text: joined, end: piece.end };
    at = next.lastIndex;
  }
}

function readPiece(text: string, start: number, end: number, strings: ReadonlyMap<string, string>) {
  if (text[start] === "{") {
    const close = endOfGroup(text, start + 1, "}") ?? end;
    return { text: text.slice(start + 1, close), end: close + 1 };
  }
  if (text[start] === '"') {
    const close = endOfQuotes(text, start + 1, end);
    return { text: text.slice(start + 1, close), end: close + 1 };
  }
  const word = /[^\s,#{}"]*/y;
  word.lastIndex = start;
  const written = word.exec(text)?.[0] ?? "";
  return { text: strings.get(written.toLowerCase()) ?? written, end: start + written.length };
}

/** Quotation marks within braces belong to the text. */
function endOfQuotes(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}") depth--;
    else if (text[at] === '"' && depth === 0) return at;
  }
  return end;
}
