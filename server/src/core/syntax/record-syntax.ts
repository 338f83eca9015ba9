import type { Span } from "../text/span.ts";
import type { MapNode, Node, ScalarNode } from "./node.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** The top-level keys that hold records. */
export const sectionKeys = ["sources", "actors", "instruments", "events", "claims"] as const;
export type SectionKey = (typeof sectionKeys)[number];

export const isSectionKey = (key: string): key is SectionKey => (sectionKeys as readonly string[]).includes(key);

/** `id: …` in a mapping, or `- id: …` in a list. */
export type RecordForm = "entry" | "item";

/** One record, or one top-level setting (`section` undefined), as written. All spans count from the start of `text`. */
export interface RecordSyntax {
  readonly section: SectionKey | undefined;
  readonly form: RecordForm;
  /** The source of the record up to the next one. Equal text, section and form mean an equal record. */
  readonly text: string;
  /** The id of an entry, the name of a setting; an item has its `id` inside. */
  readonly key: ScalarNode | undefined;
  readonly value: Node;
  /** Where there are any, `value` is what could be read, and may lack or hold what its author did not mean. */
  readonly problems: readonly SyntaxProblem[];
  readonly repeatedKeys: readonly RepeatedKey[];
  /** How far the record's first line is indented, in columns. */
  readonly indent: number;
  /** There may be something in it that concerns the file: a defect, a suppression, a mark of a merge conflict. Few records are. */
  readonly isNotable: boolean;
}

/** A key that stands twice in one mapping of a record. */
export interface RepeatedKey {
  readonly text: string;
  readonly span: Span;
  readonly first: Span;
}

export function recordSyntax(parts: Omit<RecordSyntax, "indent" | "isNotable" | "repeatedKeys">): RecordSyntax {
  const repeatedKeys: RepeatedKey[] = [];
  findRepeated(parts.value, repeatedKeys);
  const { text, problems } = parts;
  const isNotable = problems.length > 0 || repeatedKeys.length > 0 || text.includes("ignore") || hasConflictMark(text);
  return { ...parts, repeatedKeys, indent: Math.max(0, text.search(/[^ ]/)), isNotable };
}

/** As git leaves them at the start of a line. */
export const hasConflictMark = (text: string): boolean => conflictMark.test(text);

const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})/m;

/** Indexes of the records that are. */
export const notableIn = (records: readonly RecordSyntax[]): number[] =>
  records.flatMap(({ isNotable }, i) => (isNotable ? [i] : []));

function findRepeated(node: Node, found: RepeatedKey[]): void {
  if (node.kind === "list") for (const item of node.items) findRepeated(item, found);
  if (node.kind !== "map") return;
  if (node.entries.length > 1) findRepeatedIn(node, found);
  for (const { value } of node.entries) findRepeated(value, found);
}

function findRepeatedIn({ entries }: MapNode, found: RepeatedKey[]): void {
  const seen = new Map<string, Span>();
  for (const { key } of entries) {
    const first = seen.get(key.text);
    if (first === undefined) seen.set(key.text, key.span);
    else if (!key.alias) found.push({ text: key.text, span: key.span, first });
  }
}

export interface SectionHeader {
  readonly section: SectionKey;
  /** Of the key, from the start of the file. */
  readonly span: Span;
}
