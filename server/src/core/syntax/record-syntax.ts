import type { Span } from "../text/span.ts";
import { type MapNode, type Node, nodesIn, type ScalarNode } from "./node.ts";
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
}

/** A key that stands twice in one mapping of a record. */
export interface RepeatedKey {
  readonly text: string;
  readonly span: Span;
  readonly first: Span;
}

export function recordSyntax(parts: Omit<RecordSyntax, "indent" | "repeatedKeys">): RecordSyntax {
  const repeatedKeys = [...nodesIn(parts.value)].flatMap((node) => (node.kind === "map" ? repeatedIn(node) : []));
  return { ...parts, repeatedKeys, indent: Math.max(0, parts.text.search(/[^ ]/)) };
}

function repeatedIn({ entries }: MapNode): RepeatedKey[] {
  const seen = new Map<string, Span>();
  return entries.flatMap(({ key: { text, span, alias } }) => {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, span);
    return first === undefined || alias ? [] : [{ text, span, first }];
  });
}

export interface SectionHeader {
  readonly section: SectionKey;
  /** Of the key, from the start of the file. */
  readonly span: Span;
}
