import { columnsOf, type Links } from "./layers.ts";
import type { OriginGraph } from "./origin-graph.ts";

/** What is looked for or chosen. */
export interface Focus {
  /** Words that a node's label or detail must have; empty for all. */
  readonly query: string;
  readonly selected: number | undefined;
}

/** The nodes of one column that are drawn, and how many more there are. */
export interface Column {
  readonly nodes: readonly number[];
  readonly hidden: number;
}

/** More boxes than this in one column help nobody. */
const mostInColumn = 80;

/**
 * The columns, with what is looked for and everything connected with it. Of too many nodes those connected with the chosen one
 * come first, then those on which most rests.
 */
export function visibleColumns(graph: OriginGraph, links: Links, { query, selected }: Focus): Column[] {
  const columns = columnsOf(graph);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = graph.nodes.flatMap(({ label, detail }, i) => {
    const text = `${label} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word)) ? i : [];
  });
  const wanted = words.length === 0 ? matching : [...links.around(matching)];
  const near = selected === undefined ? new Set<number>() : links.around([selected]);
  const count = Math.max(0, ...columns) + 1;
  return Array.from({ length: count }, (_, column) => {
    const all = wanted.filter((node) => columns[node] === column);
    const weight = (node: number) => (graph.nodes[node]?.weight ?? 0) + (near.has(node) ? 1e9 : 0);
    const kept = all.length > mostInColumn ? all.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostInColumn) : all;
    return { nodes: kept.toSorted((a, b) => a - b), hidden: all.length - kept.length };
  }).filter(({ nodes }) => nodes.length > 0);
}
