import type { DateProblem } from "#core/dates/date-problem.ts";
import { type ParsedDate, parseDate, parseDateItems } from "#core/dates/parse-date.ts";
import type { Node, ScalarNode } from "#core/syntax/node.ts";
import { type Span, shift } from "#core/text/span.ts";

/**
 * Reads a date field: a scalar, or a YAML list that is "one of". Spans of a problem count from where the node's span counts.
 * `undefined` where a mapping stands, which is no date.
 */
export function readDate(node: Node): ParsedDate | undefined {
  if (node.kind === "scalar") return readScalarDate(node);
  if (node.kind === "map") return undefined;
  const items = node.items.filter((item) => item.kind === "scalar");
  if (items.length < node.items.length) return undefined;
  return parseDateItems(
    items.map((item) => ({ text: item.text, start: contentStart(item) })),
    node.span,
  );
}

function readScalarDate(node: ScalarNode): ParsedDate {
  const parsed = parseDate(node.text);
  if (parsed.problem === undefined) return parsed;
  return { ...parsed, problem: move(parsed.problem, node) } as ParsedDate;
}

/** Where the text is not the source (an alias, an escape, folded lines), the whole scalar is meant. */
function move(problem: DateProblem, node: ScalarNode): DateProblem {
  const by = contentStart(node);
  const asWritten =
    node.alias !== true && node.span.end - node.span.start === node.text.length + 2 * (by - node.span.start);
  const place = (span: Span): Span => (asWritten ? shift(span, by) : node.span);
  const replacements = problem.replacements.map(({ span, text }) => ({ span: place(span), text }));
  return { ...problem, span: place(problem.span), replacements: asWritten ? replacements : [] };
}

const contentStart = (node: ScalarNode): number => node.span.start + (node.style === "plain" ? 0 : 1);
