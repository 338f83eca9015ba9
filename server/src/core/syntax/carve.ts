import { ChunkedText } from "../text/chunked-text.ts";
import { lastAtOrBefore } from "../text/line-index.ts";
import { Offsets } from "../text/offsets.ts";
import type { Span } from "../text/span.ts";
import type { FileSyntax } from "./file-syntax.ts";
import { readMended } from "./mending/read-mended.ts";
import { type Entry, isEmpty, type ListNode, type MapNode, type Node, type ScalarNode } from "./node.ts";
import type { YamlReading } from "./read-yaml.ts";
import {
  isSectionKey,
  notableIn,
  type RecordForm,
  RecordSyntax,
  type SectionHeader,
  type SectionKey,
} from "./record-syntax.ts";
import { moveProblem, type SyntaxProblem } from "./syntax-problem.ts";

/** Parses a file as a whole and cuts the records out of the tree: for what `splitFile` declines, and to test it against. */
export function carveRecords(text: string): FileSyntax {
  const { starts, ...carved } = carve(text, readMended(text, ""));
  const source = ChunkedText.of(text, []);
  const notable = notableIn(carved.records);
  return { ...carved, source, starts: new Offsets(starts), notable, isWhole: true, isCutByLine: false };
}

/** The records of a part of a text; all offsets count from its start. */
export interface CarvedPart extends Pick<FileSyntax, "records" | "headers" | "problems"> {
  readonly starts: readonly number[];
}

/**
 * The same for a part of a file.
 * @returns `undefined` where it uses an anchor that only the rest has
 */
export function carvePart(text: string, isAnchored: (name: string) => boolean): CarvedPart | undefined {
  const reading = readMended(text, "", isAnchored);
  return reading && carve(text, reading);
}

function carve(text: string, { roots, problems }: YamlReading): CarvedPart {
  const carving: Carving = { text, ends: boundaries(text, roots), found: [], headers: [], problems: [...problems] };
  for (const root of roots) carveRoot(carving, root);
  const found = apart(carving.found);
  const records = found.map((one) => finish(one, carving));
  const claimed = (problem: SyntaxProblem) => found.some(({ span }) => holds(span, problem));
  return {
    records,
    starts: found.map(({ span }) => span.start),
    headers: carving.headers,
    problems: carving.problems.filter((problem) => !claimed(problem)),
  };
}

/** In the order of the text. In a damaged file a record may seem to begin in another one. */
function apart(found: readonly Found[]): Found[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start);
  return ordered.map((one, i) => {
    const limit = ordered[i + 1]?.span.start ?? one.span.end;
    return limit < one.span.end ? { ...one, span: { start: one.span.start, end: limit } } : one;
  });
}

interface Carving {
  readonly text: string;
  /** Where pieces begin in block style: the lines of the top-level keys and of the records. Ascending. */
  readonly ends: readonly number[];
  readonly found: Found[];
  readonly headers: SectionHeader[];
  readonly problems: SyntaxProblem[];
}

interface Found {
  readonly section: SectionKey | undefined;
  readonly form: RecordForm;
  readonly key: ScalarNode | undefined;
  readonly value: Node;
  readonly span: Span;
}

function carveRoot(carving: Carving, root: Node): void {
  if (root.kind !== "map") {
    if (!isEmpty(root)) carving.problems.push({ code: "NOT_A_MAPPING", span: root.span, detail: "", mend: [] });
    return;
  }
  for (const entry of root.entries) carveTopLevel(carving, entry, root.flow);
}

function carveTopLevel(carving: Carving, entry: Entry, flow: boolean): void {
  const { key, value } = entry;
  if (!isSectionKey(key.text)) {
    const span = flow ? pairSpan(key.span, value.span) : lineSpan(carving, key.span.start);
    carving.found.push({ section: undefined, form: "entry", key, value, span });
    return;
  }
  const header: SectionHeader = { section: key.text, span: key.span };
  carving.headers.push(header);
  if (value.kind === "scalar") {
    if (!isEmpty(value)) carving.problems.push({ code: "RECORDS_DUE", span: value.span, detail: "", mend: [] });
    return;
  }
  for (const found of recordsIn(value)) {
    const span = value.flow ? pairSpan(found.at, found.value.span) : lineSpan(carving, found.at.start);
    carving.found.push({ section: key.text, form: found.form, key: found.key, value: found.value, span });
  }
}

function recordsIn(
  value: MapNode | ListNode,
): { form: RecordForm; key: ScalarNode | undefined; value: Node; at: Span }[] {
  if (value.kind === "map") return value.entries.map((entry) => ({ form: "entry", ...entry, at: entry.key.span }));
  return value.items.map((item) => ({ form: "item", key: undefined, value: item, at: item.span }));
}

function boundaries(text: string, roots: readonly Node[]): number[] {
  const starts = roots
    .flatMap((root) => (root.kind === "map" ? root.entries : []))
    .flatMap(({ key, value }) => {
      const inside = isSectionKey(key.text) && value.kind !== "scalar" ? recordsIn(value).map(({ at }) => at) : [];
      return [key.span, ...inside].map(({ start }) => startOfLine(text, start));
    });
  return [...starts, text.length].sort((a, b) => a - b);
}

/** Behind the byte order mark in the first line. */
function startOfLine(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}

const pairSpan = (key: Span, value: Span): Span => ({ start: key.start, end: Math.max(key.end, value.end) });

function lineSpan({ text, ends }: Carving, offset: number): Span {
  return { start: startOfLine(text, offset), end: ends[lastAtOrBefore(ends, offset) + 1] ?? text.length };
}

/** The mark of another document stands behind a record, not in it. */
const holds = (outer: Span, { code, span, mend }: SyntaxProblem): boolean =>
  code !== "MULTIPLE_DOCS" &&
  outer.start <= span.start &&
  span.start < outer.end &&
  [span, ...mend.map((change) => change.span)].every(({ end }) => end <= outer.end);

function finish({ section, form, key, value, span }: Found, { text, problems }: Carving): RecordSyntax {
  const own = problems.filter((problem) => holds(span, problem)).map((problem) => moveProblem(problem, -span.start));
  const source = text.slice(span.start, span.end);
  const tree = { key: key && move(key, span), value: move(value, span) };
  return new RecordSyntax({ section, form, text: source, problems: own, tree, isPlain: false });
}

/** Counted from the start of the record. In a damaged file a node may reach over the record's end. */
function move(node: ScalarNode, record: Span): ScalarNode;
function move(node: Node, record: Span): Node;
function move(node: Node, record: Span): Node {
  const place = (offset: number): number => Math.min(Math.max(offset, record.start), record.end) - record.start;
  const span = { start: place(node.span.start), end: place(node.span.end) };
  if (node.kind === "scalar") return { ...node, span };
  if (node.kind === "list") return { ...node, span, items: node.items.map((item) => move(item, record)) };
  return {
    ...node,
    span,
    entries: node.entries.map(({ key, value }) => ({ key: move(key, record), value: move(value, record) })),
  };
}
