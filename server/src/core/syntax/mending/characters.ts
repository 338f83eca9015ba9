import type { SyntaxCode } from "#core/syntax/syntax-problem.ts";
import type { Defect } from "./defect.ts";
import { scanFlow } from "./flow-scan.ts";
import type { Mend } from "./mended-text.ts";
import { beginsComment, lineAt, linesAround, partsOf } from "./source-line.ts";

/** Brackets that are not closed are closed where the text ends that can belong to them. */
export function* closeBrackets({ text, at, openFlow }: Defect): Generator<Mend> {
  if (openFlow === undefined) return;
  const { open } = scanFlow(text, openFlow.start, at);
  const innermost = open.at(-1);
  if (innermost === undefined) return;
  const end = /[\]}]/.test(text.charAt(at)) ? at : endOfContent(text, at);
  const closers = open.map(({ closing }) => closing).reverse();
  for (let count = 1; count <= closers.length; count++) {
    const newText = closers.slice(0, count).join("");
    const bracket = open[open.length - count] ?? innermost;
    const span = { start: bracket.offset, end: bracket.offset + 1 };
    yield { code: "UNCLOSED_BRACKET", span, replacements: [{ span: { start: end, end }, newText }] };
  }
}

/** Where the last text before `at` ends that is no comment. */
function endOfContent(text: string, at: number): number {
  const end = text.slice(0, at).trimEnd().length;
  const { start } = lineAt(text, end);
  for (let i = start; i < end; i++) if (beginsComment(text, i)) return text.slice(0, i).trimEnd().length;
  return end;
}

/** `{date: 2001 title: x}` and `[a] title: x`: a comma is missing before the key. */
export function* insertComma({ text, at, flow }: Defect): Generator<Mend> {
  if (flow === undefined) return;
  const here = text.slice(at, lineAt(text, at).end);
  const before = text.slice(0, at).trimEnd();
  const value = /^(?:[\d./~%?TXZ:+-]+|"[^"]*"|'[^']*')(?=\s+[a-z][a-z-]*:(?:\s|$))/.exec(text.slice(at))?.[0];
  const end =
    value !== undefined
      ? at + value.length
      : /["'\]}]$/.test(before) && /^[a-z][a-z-]*:\s/.test(here)
        ? before.length
        : undefined;
  if (end !== undefined) yield commaAt(end);
}

/** `[gazette {source: herald}]`, `[{actor: mayor} {actor: guild}]`: what begins there is an item of its own. */
export function* insertCommaBeforeItem({ text, at, flow, code }: Defect): Generator<Mend> {
  if (flow === undefined || !isDue.has(code) || !/["'[{]/.test(text.charAt(at))) return;
  yield commaAt(text.slice(0, at).trimEnd().length);
}

/** What the parser says of an item where the one before is not over. */
const isDue: ReadonlySet<SyntaxCode> = new Set(["MISSING_CHAR", "UNEXPECTED_TOKEN"]);

function commaAt(offset: number): Mend {
  const replacements = [{ span: { start: offset, end: offset }, newText: "," }];
  return { code: "MISSING_COMMA", span: { start: Math.max(0, offset - 1), end: offset }, replacements };
}

/** `date:2001`, `-text: A` */
export function* insertBlank({ text, at }: Defect): Generator<Mend> {
  for (const line of linesAround(text, at)) {
    const [head] =
      /^(?:(?:-[ \t]+)*\p{L}[\p{L}\p{N}-]*:(?=[^\s:/])|-(?=[\p{L}"'{[]))/u.exec(text.slice(line.content, line.end)) ??
      [];
    if (head === undefined) continue;
    const end = line.content + head.length;
    const span = { start: line.content, end };
    yield { code: "MISSING_BLANK", span, replacements: [{ span: { start: end, end }, newText: " " }] };
  }
}

/** A word alone on its line is a key that is being typed. */
export function* insertColon({ text, at }: Defect): Generator<Mend> {
  for (const line of linesAround(text, at)) {
    const { column, key, value } = partsOf(text, line);
    if (key !== undefined || value === undefined) continue;
    if (
      value.start !== line.start + column ||
      !/^[^\s"'[\]{},#&*!|>%@`-][^\s"'[\]{},]*$/.test(text.slice(value.start, value.end))
    )
      continue;
    yield {
      code: "MISSING_COLON",
      span: value,
      replacements: [{ span: { start: value.end, end: value.end }, newText: ":" }],
    };
  }
}
