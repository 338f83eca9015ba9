import type { ScalarNode } from "#core/syntax/node.ts";
import { quotedAsWritten } from "#core/syntax/quote.ts";
import type { Span } from "#core/text/span.ts";
import type { Defect } from "./defect.ts";
import { scanFlow } from "./flow-scan.ts";
import type { Mend } from "./mended-text.ts";
import { indentOf, keyLength, lineAbove, lineAt, nextLine, partsOf, type SourceLine } from "./source-line.ts";

/** Text that YAML takes for something else is put into quotes, together with the lines that continue it. */
export function* quoteText({ text, at }: Defect): Generator<Mend> {
  const line = lineAt(text, at);
  const { value, column } = partsOf(text, line);
  if (value === undefined || !looksLikeSyntax(text.slice(value.start, value.end))) return;
  const end = endOfContinuation(text, line, column);
  if (end !== undefined) yield quoteSpan(text, { start: value.start, end });
  yield quoteSpan(text, value);
}

/** The same for a text of several lines, of which YAML notices only the last that it cannot read. */
export function* quoteLongText({ text, at }: Defect): Generator<Mend> {
  const line = lineAt(text, at);
  const first = firstLineOf(text, line);
  const { value, column } = partsOf(text, first);
  const end = value && endOfContinuation(text, first, column);
  if (value === undefined || end === undefined || end <= line.start) return;
  if (looksLikeSyntax(text.slice(value.start, end))) yield quoteSpan(text, { start: value.start, end });
}

/** The line with the key of a text that this line goes on with. */
function firstLineOf(text: string, line: SourceLine): SourceLine {
  let first = line;
  while (partsOf(text, first).key === undefined) {
    const above = lineAbove(text, first);
    if (above === undefined) return line;
    first = above;
  }
  return first;
}

/** The same for the items of a flow collection, each up to the next comma or bracket. */
export function* quoteFlowText({ text, at, flow }: Defect): Generator<Mend> {
  if (flow === undefined) return;
  const { items } = scanFlow(text, flow.start, Math.max(lineAt(text, at).end, flow.end));
  for (const { start, end, value } of items) {
    if (start <= at && at <= end && looksLikeSyntax(text.slice(value.start, value.end))) yield quoteSpan(text, value);
  }
}

/** In a flow collection a `#` before a word cuts off all that follows, also the brackets. */
export function* quoteCutText({ text, at, openFlow }: Defect): Generator<Mend> {
  if (openFlow === undefined) return;
  const { items } = scanFlow(text, openFlow.start, Math.max(at, lineAt(text, openFlow.start).end));
  for (const { value } of items) if (cutShort.test(text.slice(value.start, value.end))) yield quoteSpan(text, value);
}

/** A quotation mark in a quoted text ends it; other marks around it, or two for one, do not. */
export function* requote({ text, at }: Defect): Generator<Mend> {
  const { value } = partsOf(text, lineAt(text, at));
  const [written = "", mark = "", inner = ""] = value
    ? (/^(["'])(.*)\1$/.exec(text.slice(value.start, value.end)) ?? [])
    : [];
  if (value === undefined || mark === "" || !inner.includes(mark)) return;
  if (new RegExp(`${mark}[\\s,]+${mark}`).test(written)) return;
  const style = mark === '"' ? "double" : "single";
  yield { code: "QUOTE_INSIDE", span: value, replacements: [{ span: value, newText: quotedAsWritten(inner) }], style };
}

/** A quotation mark that is never closed, or closed only by the next one below, is closed on its own line. */
export function* closeQuote({ text, at, nodes }: Defect): Generator<Mend> {
  const last = nodes.findLast((node) => node.kind === "scalar" && node.span.start <= at && isLeftOpen(text, node));
  if (last === undefined) return;
  const { start } = last.span;
  const line = lineAt(text, start);
  const mark = text.charAt(start);
  const goesOn = endOfContinuation(text, line, partsOf(text, line).column);
  for (const end of [...(goesOn ? [goesOn] : []), ...possibleEnds(text, { start: start + 1, end: line.end })]) {
    yield {
      code: "UNCLOSED_QUOTE",
      span: { start, end },
      replacements: [{ span: { start: end, end }, newText: mark }],
    };
  }
}

function isLeftOpen(text: string, { style, span }: ScalarNode): boolean {
  if (style !== "double" && style !== "single") return false;
  const mark = text[span.start];
  if (mark !== '"' && mark !== "'") return false;
  return text[span.end - 1] !== mark || span.end - span.start < 2 || text.slice(span.start, span.end).includes("\n");
}

/** Before the next key of a flow mapping, before the brackets at the end of the line, at its end. */
function* possibleEnds(text: string, { start, end }: Span): Generator<number> {
  const content = text.slice(start, end).trimEnd();
  const nextKey = /,\s+[\p{L}-]+:\s/u.exec(content);
  if (nextKey) yield start + nextKey.index;
  const closing = content.length - (/[\]}\s]+$/.exec(content)?.[0].length ?? 0);
  for (let at = closing; at < content.length; at++) yield start + at;
  yield start + content.length;
}

/** A backslash in double quotes begins an escape; doubled it is a backslash. */
export function* doubleBackslashes({ text, at, nodes }: Defect): Generator<Mend> {
  const scalar = nodes.find(
    (node) => node.kind === "scalar" && node.style === "double" && node.span.start <= at && at < node.span.end,
  );
  if (scalar === undefined) return;
  const { start, end } = scalar.span;
  const wrong = [...text.slice(start, end).matchAll(/\\(?:\\|([^0abtnvfre "/N_LP\n\r]))/g)].filter(
    ([, char]) => char !== undefined,
  );
  const replacements = wrong.map(({ index }) => ({
    span: { start: start + index, end: start + index },
    newText: "\\",
  }));
  const span = { start: at, end: at + 2 };
  yield { code: "BAD_ESCAPE", span, replacements };
}

/** Tags (`!!str`) have no use in a dossier. One exclamation mark is more likely text. */
export function* removeTag({ text, code, at }: Defect): Generator<Mend> {
  const [tag] = code === "TAG_RESOLVE_FAILED" ? (/^!!\S+[ \t]*/.exec(text.slice(at)) ?? []) : [];
  if (tag === undefined) return;
  const span = { start: at, end: at + tag.trimEnd().length };
  yield { code: "TAG", span, replacements: [{ span: { start: at, end: at + tag.length }, newText: "" }] };
}

function quoteSpan(text: string, span: Span): Mend {
  const written = text.slice(span.start, span.end);
  return { code: "QUOTE_NEEDED", span, replacements: [{ span, newText: quotedAsWritten(written) }], style: "plain" };
}

/** Where the lines end that are indented deeper than the key; `undefined` where there are none. */
function endOfContinuation(text: string, first: SourceLine, column: number): number | undefined {
  let end: number | undefined;
  for (let line = nextLine(text, first); line && indentOf(line) > column; line = nextLine(text, line)) {
    if (keyLength(text.slice(line.content, line.end)) > 0) return undefined;
    end = partsOf(text, line).value?.end ?? line.end;
  }
  return end;
}

function looksLikeSyntax(value: string): boolean {
  if (startsLikeSyntax.test(value)) return !/^[|>][-+\d]{0,2}\s*(?:[\r\n]|$)/.test(value);
  return !/^[[{]/.test(value) && (cutShort.test(value) || /:(?:\s|$)/.test(value));
}

/** Also a quotation, a list or a mapping with something behind it. */
const startsLikeSyntax =
  /^(?:[@`%&*!|>,\]}]|[-?:]\s|"(?:[^"\\]|\\.)*"\s*[^\s,\]}]|'(?:[^']|'')*'\s*[^\s',\]}]|\[[^[\]{}]*\]\s*[^\s,\]}]|\{[^[\]{}]*\}\s*[^\s,\]}])/;

const cutShort = /\s#[\p{L}\p{N}]/u;
