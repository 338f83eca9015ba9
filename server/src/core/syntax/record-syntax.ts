import type { Span } from "../text/span.ts";
import type { Node, ScalarNode } from "./node.ts";
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
  readonly problems: readonly SyntaxProblem[];
  /** How far the record's first line is indented, in columns. */
  readonly indent: number;
}

export interface SectionHeader {
  readonly section: SectionKey;
  /** Of the key, from the start of the file. */
  readonly span: Span;
}
