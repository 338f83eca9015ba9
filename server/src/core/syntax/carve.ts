import type { Span } from "../text/span.ts";
import { duplicateSection, type FileSyntax } from "./file-syntax.ts";
import { MendedText } from "./mended-text.ts";
import { type Entry, isEmpty, type ListNode, type MapNode, type Node, type ScalarNode } from "./node.ts";
import { readYaml } from "./read-yaml.ts";
import { isSectionKey, type RecordForm, type RecordSyntax, type SectionHeader, type SectionKey } from "./record-syntax.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** Parses a file as a whole and cuts the records out of the tree: for what `splitFile` declines, and to test it against. */
export function carveRecords(text: string): FileSyntax {
  const { roots, problems } = readYaml(MendedText.of(text, ""));
  const carving: Carving = { text, found: [], headers: [], problems: [...problems] };
  for (const root of roots) carveRoot(carving, root);
  carving.found.sort((a, b) => a.span.start - b.span.start);
  const records = carving.found.map((found) => finish(found, carving));
  const claimed = (problem: SyntaxProblem) => carving.found.some(({ span }) => holds(span, problem.span));
  return {
    text,
    records,
    starts: carving.found.map(({ span }) => span.start),
    headers: carving.headers,
    problems: carving.problems.filter((problem) => !claimed(problem)),
  };
}

interface Carving {
  readonly text: string;
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
    if (!isEmpty(root)) carving.problems.push({ code: "NOT_A_MAPPING", span: root.span, detail: "A dossier file is a mapping.", mend: [] });
    return;
  }
  const ends = boundaries(carving.text, root);
  for (const entry of root.entries) carveTopLevel(carving, entry, ends, root.flow);
}

function carveTopLevel(carving: Carving, entry: Entry, ends: readonly number[], flow: boolean): void {
  const { key, value } = entry;
  if (!isSectionKey(key.text)) {
    const span = flow ? pairSpan(key.span, value.span) : lineSpan(carving.text, key.span.start, ends);
    carving.found.push({ section: undefined, form: "entry", key, value, span });
    return;
  }
  const header: SectionHeader = { section: key.text, span: key.span };
  if (carving.headers.some(({ section }) => section === key.text)) carving.problems.push(duplicateSection(header));
  carving.headers.push(header);
  if (value.kind === "scalar") {
    if (!isEmpty(value)) carving.problems.push({ code: "STRAY_TEXT", span: value.span, detail: "Here records are due.", mend: [] });
    return;
  }
  for (const found of recordsIn(value)) {
    const span = value.flow ? pairSpan(found.at, found.value.span) : lineSpan(carving.text, found.at.start, ends);
    carving.found.push({ section: key.text, form: found.form, key: found.key, value: found.value, span });
  }
}

function recordsIn(value: MapNode | ListNode): { form: RecordForm; key: ScalarNode | undefined; value: Node; at: Span }[] {
  if (value.kind === "map") return value.entries.map((entry) => ({ form: "entry", ...entry, at: entry.key.span }));
  return value.items.map((item) => ({ form: "item", key: undefined, value: item, at: item.span }));
}

/** Where pieces begin in block style: the lines of the top-level keys and of the records. Ascending. */
function boundaries(text: string, root: MapNode): number[] {
  const starts: number[] = [];
  for (const { key, value } of root.entries) {
    starts.push(startOfLine(text, key.span.start));
    if (!isSectionKey(key.text) || value.kind === "scalar") continue;
    for (const { at } of recordsIn(value)) starts.push(startOfLine(text, at.start));
  }
  return [...starts, text.length].sort((a, b) => a - b);
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
const pairSpan = (key: Span, value: Span): Span => ({ start: key.start, end: Math.max(key.end, value.end) });

function lineSpan(text: string, offset: number, ends: readonly number[]): Span {
  const start = startOfLine(text, offset);
  return { start, end: ends.find((end) => end > offset) ?? text.length };
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

function finish({ section, form, key, value, span }: Found, { text, problems }: Carving): RecordSyntax {
  const by = -span.start;
  const own = problems.filter((problem) => holds(span, problem.span));
  const source = text.slice(span.start, span.end);
  return {
    section,
    form,
    text: source,
    key: key && (move(key, by) as ScalarNode),
    value: move(value, by),
    problems: own.map((problem) => ({ ...problem, span: moveSpan(problem.span, by) })),
    indent: Math.max(0, source.search(/[^ ]/)),
  };
}

const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: Math.max(0, start + by), end: Math.max(0, end + by) });

function move(node: Node, by: number): Node {
  const span = moveSpan(node.span, by);
  if (node.kind === "scalar") return { ...node, span };
  if (node.kind === "list") return { ...node, span, items: node.items.map((item) => move(item, by)) };
  const entries = node.entries.map(({ key, value }) => ({ key: move(key, by) as ScalarNode, value: move(value, by) }));
  return { ...node, span, entries };
}
