import type { RuleContext } from "#core/check/rule.ts";
import type { DateDefect, DateProblem, DateReplacement } from "#core/dates/date-problem.ts";
import { type ParsedDate, parseDate, parseDateItems } from "#core/dates/parse-date.ts";
import { readDate } from "#core/model/read-date.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { entryOf, isEmpty, type Node, type ScalarNode } from "#core/syntax/node.ts";
import { type Span, spanOf } from "#core/text/span.ts";
import { isMisread } from "./misread.ts";
import { visitsOf } from "./visits.ts";

/** A date field whose text is no date, or hardly one. */
export interface DateFieldProblem<Code extends DateDefect["code"]> {
  readonly defect: Extract<DateDefect, { readonly code: Code }>;
  /** The smallest text that is wrong. */
  readonly place: DatePlace;
  /** The scalar it is in: the whole date, or an item of a list. */
  readonly around: DatePlace;
  /** What can be written instead so that the whole field is a date; spans count from the start of the record. */
  readonly replacements: readonly DateReplacement[];
  /** For `yieldsTo`: the date of the record, or of a claim in it. */
  readonly subject: { readonly subject?: string };
}

export interface DatePlace {
  /** From the start of the record. */
  readonly span: Span;
  readonly written: string;
  /** `undefined` where the field would still be no date with this text. */
  readonly replaceBy: (text: string) => DateReplacement | undefined;
}

/** The problems of one sort in all date fields of a record, those of its claims, roles and citations included. */
export function dateProblemsOf<Code extends DateDefect["code"]>(
  record: AnyRecord,
  code: Code,
  context: RuleContext,
): readonly DateFieldProblem<Code>[] {
  const all = context.ofRecord("date problems", record, () => problemsIn(record, context));
  const ofSort = all.filter(({ defect }) => defect.code === code);
  return ofSort as unknown as readonly DateFieldProblem<Code>[];
}

function problemsIn(record: AnyRecord, context: RuleContext): readonly DateFieldProblem<DateDefect["code"]>[] {
  const problems: DateFieldProblem<DateDefect["code"]>[] = [];
  for (const { node } of visitsOf("date", record, context)) {
    if (isPlain(node) || isEmpty(node) || isMisread(record, node.span)) continue;
    const problem = readDate(node)?.problem;
    if (problem === undefined) continue;
    problems.push({ defect: problem, ...placesOf(record, node, problem), subject: subjectOf(record, node) });
  }
  return problems;
}

/** A year, a month or one of the days that every month has: most dates are, and need not be read to see that nothing is wrong. */
const isPlain = (node: Node): boolean => node.kind === "scalar" && PLAIN_DATE.test(node.text);

const PLAIN_DATE = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;

function placesOf(record: AnyRecord, node: Node, problem: DateProblem) {
  const scalar = scalarAt(node, problem.span);
  const around = scalar ? placeOfScalar(record, node, scalar) : placeAt(record, node, scalar, node.span);
  // Where the offsets of the text are not those of the source, all of it is replaced.
  if (scalar !== undefined && !isAsWritten(scalar)) {
    const { problem: same } = parse(node, scalar.text);
    const texts = (same?.replacements ?? []).map((part) => spliced(scalar.text, part.span, part.text));
    return { place: around, around, replacements: texts.flatMap((text) => around.replaceBy(text) ?? []) };
  }
  const place = problem.span.end > problem.span.start ? placeAt(record, node, scalar, problem.span) : around;
  return { place, around, replacements: problem.replacements.flatMap((part) => mended(node, scalar, part) ?? []) };
}

function placeAt(record: AnyRecord, node: Node, scalar: ScalarNode | undefined, span: Span): DatePlace {
  const written = record.syntax.text.slice(span.start, span.end);
  return { span, written, replaceBy: (text) => mended(node, scalar, { span, text }) };
}

/** Within its quotes, where these can stay. */
function placeOfScalar(record: AnyRecord, node: Node, scalar: ScalarNode): DatePlace {
  const { start, end } = scalar.span;
  const quote = isAsWritten(scalar) && scalar.text !== "" ? quoteLength(scalar) : 0;
  const span = withoutLineEnd(record, spanOf(start + quote, end - quote));
  return { span, written: scalar.text, replaceBy: (text) => mended(node, scalar, { span, text }) };
}

/** The scalar of a field, or of an item of its list, in which a problem lies. */
function scalarAt(node: Node, span: Span): ScalarNode | undefined {
  if (node.kind === "scalar") return node;
  const items = node.kind === "list" ? node.items : [];
  const item = items.findLast((candidate) => candidate.span.start <= span.start);
  return item?.kind === "scalar" ? item : undefined;
}

/** False for an alias, escapes and folded lines, where the text's offsets are not those of the source. */
const isAsWritten = (node: ScalarNode): boolean =>
  node.alias !== true && node.span.end - node.span.start === node.text.length + 2 * quoteLength(node);

const quoteLength = ({ style }: ScalarNode): number => (style === "plain" ? 0 : 1);

/** A block scalar reaches over its line break. */
function withoutLineEnd({ syntax }: AnyRecord, { start, end }: Span): Span {
  return spanOf(start, start + syntax.text.slice(start, end).trimEnd().length);
}

/** In a list an item may be a range of days but no list, so the brackets around it go. */
function mended(
  node: Node,
  scalar: ScalarNode | undefined,
  { span, text }: DateReplacement,
): DateReplacement | undefined {
  if (scalar === undefined) return undefined;
  const newText = node.kind === "list" ? text.replace(/^\[(.*)\]$/, "$1") : text;
  const { problem } = parse(node, replaced(scalar, span, newText));
  return problem === undefined ? { span, text: newText } : undefined;
}

const parse = (node: Node, text: string): ParsedDate =>
  node.kind === "list" ? parseDateItems([{ text, start: 0 }], node.span) : parseDate(text);

function replaced(scalar: ScalarNode, { start, end }: Span, text: string): string {
  if (!isAsWritten(scalar)) return text;
  const by = scalar.span.start + quoteLength(scalar);
  return spliced(scalar.text, spanOf(start - by, end - by), text);
}

const spliced = (text: string, { start, end }: Span, part: string): string =>
  text.slice(0, start) + part + text.slice(end);

function subjectOf(record: AnyRecord, node: Node): { readonly subject?: string } {
  if (entryOf(record.value, "date")?.value === node) return { subject: "date" };
  const claims = isKind(record, "event") ? record.fields.claims : [];
  const claim = claims.find((candidate) => entryOf(candidate.node, "date")?.value === node);
  return claim ? { subject: `claim:${claim.span.start}:date` } : {};
}
