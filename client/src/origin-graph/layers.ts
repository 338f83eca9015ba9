import type { OriginGraph } from "./origin-graph.ts";

/** What a node rests on, and what rests on it. */
export class Links {
  readonly #down = new Map<number, number[]>();
  readonly #up = new Map<number, number[]>();

  constructor(edges: OriginGraph["edges"]) {
    for (const [above, below] of edges) {
      append(this.#down, above, below);
      append(this.#up, below, above);
    }
  }

  below = (node: number): readonly number[] => this.#down.get(node) ?? [];
  above = (node: number): readonly number[] => this.#up.get(node) ?? [];

  /** The nodes, all that they rest on, and all that rests on them, through any number of steps. */
  around(nodes: readonly number[]): Set<number> {
    return new Set([...reached(nodes, this.below), ...reached(nodes, this.above)]);
  }
}

/**
 * The column of each node: claims and events in the first, and everything right of what rests on it; who told it first in the last
 * one. Attribution may run in circles, so that not every edge can lead to the right.
 */
export function columnsOf({ nodes, edges }: OriginGraph): number[] {
  const columns = nodes.map(({ kind }): number => (kind === "claim" || kind === "event" || kind === "bundle" ? 0 : 1));
  for (let round = 0; round < mostColumns; round++) {
    let isSettled = true;
    for (const [above, below] of edges) {
      const least = Math.min((columns[above] ?? 0) + 1, mostColumns);
      if ((columns[below] ?? 0) >= least) continue;
      columns[below] = least;
      isSettled = false;
    }
    if (isSettled) break;
  }
  const last = Math.max(2, ...columns);
  return columns.map((column, i) => (nodes[i]?.kind === "origin" ? last : column));
}

/** Longer chains of attribution are folded up. */
const mostColumns = 6;

function reached(from: readonly number[], next: (node: number) => readonly number[]): Set<number> {
  const found = new Set(from);
  for (const node of found) for (const other of next(node)) found.add(other);
  return found;
}

function append(table: Map<number, number[]>, key: number, value: number): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}
