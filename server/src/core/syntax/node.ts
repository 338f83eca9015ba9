import type { Span } from "../text/span.ts";

/** What a YAML text says, without what it means. Scalars keep the author's text: `2001-05`, `NO` and `012` stay as written. */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly span: Span;
  /** Folded and unescaped, never coerced; "" where the value is left out. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** The value stands elsewhere, and `span` is that of the alias (`*name`). */
  readonly alias?: true;
}

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

export interface MapNode {
  readonly kind: "map";
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: "list";
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** Nothing is written, or YAML's null is. */
export const isEmpty = (node: Node): boolean =>
  node.kind === "scalar" && node.style === "plain" && (node.text === "" || node.text === "~" || node.text === "null");

export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

export const emptyScalar = (offset: number): ScalarNode => ({
  kind: "scalar",
  span: { start: offset, end: offset },
  text: "",
  style: "plain",
});

/** The node and all in it, outermost first; keys before their values. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  if (node.kind === "list") for (const item of node.items) yield* nodesIn(item);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    yield key;
    yield* nodesIn(value);
  }
}
