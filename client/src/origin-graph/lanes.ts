import type { OriginGraph } from "./origin-graph.ts";
import type { Column } from "./visible.ts";

/** The columns with a place kept free in each column that a line crosses, so that no line runs behind a box. */
export interface Lanes {
  /** Nodes, and lanes by numbers below zero. */
  readonly columns: readonly (readonly number[])[];
  /** From the first column to the last: each leads one column on. Lines back and within a column have no lane. */
  readonly steps: readonly (readonly [number, number])[];
  /** What a line from one node to another passes through, by `routeKey`. */
  readonly routes: ReadonlyMap<string, readonly number[]>;
}

export const routeKey = (above: number, below: number): string => `${above} ${below}`;

export const isLane = (item: number): boolean => item < 0;

export function lanesFor(columns: readonly Column[], edges: OriginGraph["edges"]): Lanes {
  const columnOf = new Map(columns.flatMap(({ nodes }, i) => nodes.map((node) => [node, i] as const)));
  const items = columns.map(({ nodes }) => [...nodes]);
  const steps: (readonly [number, number])[] = [];
  const routes = new Map<string, number[]>();
  let lane = 0;
  for (const [above, below] of edges) {
    const [from, to] = [columnOf.get(above), columnOf.get(below)];
    if (from === undefined || to === undefined || to <= from) continue;
    const route: number[] = [];
    for (let column = from + 1; column < to; column++) {
      lane--;
      items[column]?.push(lane);
      route.push(lane);
    }
    const points = [above, ...route, below];
    for (const [i, point] of points.slice(1).entries()) steps.push([points[i] ?? above, point]);
    routes.set(routeKey(above, below), route);
  }
  return { columns: items, steps, routes };
}
