import type { Span } from "../text/span.ts";
import { readFast } from "./fast-reader.ts";
import { type Entry, emptyScalar, type MapNode, type Node, type ScalarNode } from "./node.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** The top-level keys that hold records. */
export const sectionKeys = ["sources", "actors", "instruments", "events", "claims"] as const;
export type SectionKey = (typeof sectionKeys)[number];

export const isSectionKey = (key: string): key is SectionKey => (sectionKeys as readonly string[]).includes(key);

/** `id: …` in a mapping, or `- id: …` in a list. */
export type RecordForm = "entry" | "item";

/**
 * One record, or one top-level setting (`section` undefined), as written: its text, and what is known of it without its tree. All
 * spans count from the start of `text`.
 */
export class RecordSyntax {
  readonly section: SectionKey | undefined;
  readonly form: RecordForm;
  /** The source of the record up to the next one. Equal text, section and form mean an equal record. */
  readonly text: string;
  /** The id of an entry, the name of a setting; an item has its `id` inside. */
  readonly name: string | undefined;
  readonly #notes: Notes;
  #tree: RecordTree | undefined;

  constructor({ section, form, text, problems, tree, isPlain }: RecordParts) {
    this.section = section;
    this.form = form;
    this.text = text;
    this.name = tree.key?.text;
    const repeatedKeys: RepeatedKey[] = [];
    findRepeated(tree.value, repeatedKeys);
    const isSound = problems.length === 0 && repeatedKeys.length === 0;
    const isNotable = !isSound || text.includes("ignore") || hasConflictMark(text);
    this.#notes = isPlain && !isNotable ? ordinary : { problems, repeatedKeys, isNotable, isPlain };
    this.#tree = tree;
  }

  /** Where there are any, the tree is what could be read, and may lack or hold what its author did not mean. */
  get problems(): readonly SyntaxProblem[] {
    return this.#notes.problems;
  }

  get repeatedKeys(): readonly RepeatedKey[] {
    return this.#notes.repeatedKeys;
  }

  /** There may be something in it that concerns the file: a defect, a suppression, a mark of a merge conflict. Few records are. */
  get isNotable(): boolean {
    return this.#notes.isNotable;
  }

  /** How far the record's first line is indented, in columns. */
  get indent(): number {
    return Math.max(0, this.text.search(/[^ ]/));
  }

  /** Trees take twenty times the room of their text: a plain one is given away once, and read again when it is asked for again. */
  read(): RecordTree {
    const tree = this.#tree ?? treeOf(readFast(this.text, this.section !== undefined), this.form);
    if (this.#notes.isPlain) this.#tree = undefined;
    return tree;
  }
}

/** Is told of a new record at once, as long as its tree is at hand; of some in vain, where all has to be read in another way. */
export type Meet = (record: RecordSyntax) => void;

interface RecordParts extends Pick<RecordSyntax, "section" | "form" | "text" | "problems"> {
  readonly tree: RecordTree;
  /** `readFast` reads the same tree from the text. */
  readonly isPlain: boolean;
}

/** What is known of a record without its tree. */
interface Notes extends Pick<RecordSyntax, "problems" | "repeatedKeys" | "isNotable"> {
  readonly isPlain: boolean;
}

/** Of nearly every record, so that these have one object for it. */
const ordinary: Notes = { problems: [], repeatedKeys: [], isNotable: false, isPlain: true };

/** What a record says. */
export interface RecordTree {
  readonly key: ScalarNode | undefined;
  readonly value: Node;
}

/** Key and value of the only entry, or the only item. */
export function treeOf(root: Node | undefined, form: RecordForm): RecordTree {
  if (root?.kind === "map" && form === "entry") {
    const [entry] = root.entries;
    if (entry) return { key: entry.key, value: entry.value };
  }
  if (root?.kind === "list" && form === "item")
    return { key: undefined, value: root.items[0] ?? emptyScalar(root.span.start) };
  return {
    key: root?.kind === "scalar" && form === "entry" ? root : undefined,
    value: emptyScalar(root?.span.end ?? 0),
  };
}

/** A key that stands twice in one mapping of a record. */
export interface RepeatedKey {
  readonly text: string;
  readonly span: Span;
  readonly first: Span;
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
  if (entries.length <= few && !areRepeated(entries)) return;
  const seen = new Map<string, Span>();
  for (const { key } of entries) {
    const first = seen.get(key.text);
    if (first === undefined) seen.set(key.text, key.span);
    else if (!key.alias) found.push({ text: key.text, span: key.span, first });
  }
}

/** Of so few, each is compared with each. */
const few = 16;

function areRepeated(entries: readonly Entry[]): boolean {
  for (let i = 1; i < entries.length; i++) {
    const name = entries[i]?.key.text;
    for (let before = 0; before < i; before++) if (entries[before]?.key.text === name) return true;
  }
  return false;
}

export interface SectionHeader {
  readonly section: SectionKey;
  /** Of the key, from the start of the file. */
  readonly span: Span;
}
