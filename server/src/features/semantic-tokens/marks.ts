import { quotedWords } from "#core/facts/cited-quotation.ts";
import { readDate } from "#core/model/read-date.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord, CitationFields } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";
import type { Node } from "#core/syntax/node.ts";
import { LineIndex } from "#core/text/line-index.ts";
import type { Span } from "#core/text/span.ts";
import { citationsIn } from "../quotation-at.ts";

/** What stands at a place; what it is may depend on other records. */
export type Subject =
  | { readonly is: "definition"; readonly kind: RecordKind }
  | { readonly is: "reference"; readonly reference: Reference }
  | { readonly is: "date" }
  | { readonly is: "quotation"; readonly citation: CitationFields };

/** A part of one line. Lines count from the record's first, characters from the start of the line or of the record. */
export interface Mark {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly subject: Subject;
}

/**
 * The places in a record that can get a token, in the order of the text. They do not overlap. What runs over several lines has one on
 * each of them, because not every client takes tokens of more than one line.
 */
export function marksIn(record: AnyRecord): readonly Mark[] {
  const lines = new LineIndex(record.syntax.text);
  const marks = subjectsIn(record).flatMap(([span, subject]) => marksOf(record.syntax.text, lines, span, subject));
  marks.sort((a, b) => a.line - b.line || a.character - b.character);
  return marks.filter((mark, i) => {
    const before = marks[i - 1];
    return before === undefined || before.line < mark.line || before.character + before.length <= mark.character;
  });
}

function subjectsIn(record: AnyRecord): readonly (readonly [Span, Subject])[] {
  const dates = record.visits.flatMap(({ spec, node }) => (spec.type === "date" ? datesIn(node) : []));
  return [
    ...record.definitions.map(({ span, kind }) => [span, { is: "definition", kind }] as const),
    ...record.references.map((reference) => [reference.span, { is: "reference", reference }] as const),
    ...dates.map((span) => [span, { is: "date" }] as const),
    ...citationsIn(record).flatMap((citation) => {
      const words = quotedWords(citation);
      return words ? [[contentOf(record.syntax.text, words.node), { is: "quotation", citation }] as const] : [];
    }),
  ];
}

/** Of a list, which is "one of", each item. What is no date is none; the word `unknown` has a colour of its own. */
function datesIn(node: Node): readonly Span[] {
  const scalars = node.kind === "list" ? node.items : [node];
  return scalars.flatMap((scalar) => {
    const date = scalar.kind === "scalar" && scalar.text !== "" ? readDate(scalar)?.date : undefined;
    return date === undefined || date.kind === "unknown" ? [] : [scalar.span];
  });
}

/** Without the header of a block scalar. */
function contentOf(text: string, node: Node): Span {
  if (node.kind !== "scalar" || (node.style !== "literal" && node.style !== "folded")) return node.span;
  const lineEnd = text.indexOf("\n", node.span.start);
  return { start: lineEnd < 0 ? node.span.end : lineEnd, end: node.span.end };
}

function marksOf(text: string, lines: LineIndex, { start, end }: Span, subject: Subject): Mark[] {
  const marks: Mark[] = [];
  for (let from = start; from < end; ) {
    const { line, character } = lines.placeOf(from);
    const written = text.slice(from, Math.min(end, lines.endOfLine(line)));
    const indent = written.length - written.trimStart().length;
    const { length } = written.trim();
    if (length > 0) marks.push({ line, character: character + indent, length, subject });
    from = lines.startOfLine(line + 1);
  }
  return marks;
}
