import type { OriginGraph, OriginNode } from "./origin-graph.ts";

/** A graph in which what rests on the same is one box, and the name by which each box is found again. */
export interface BundledGraph extends OriginGraph {
  /** By node; of a bundle it begins with `bundle`. */
  readonly keys: readonly string[];
}

/** Fewer than this are shown one by one. */
const fewest = 4;

/**
 * Claims and events that rest on the same sources become one box, so that the ways to the origins can be seen.
 *
 * @param opened keys of bundles of which every member is shown
 * @param nameOf a bundle of that many
 */
export function bundled(
  graph: OriginGraph,
  opened: ReadonlySet<string>,
  nameOf: (count: number) => string,
): BundledGraph {
  const members = membersOf(graph);
  const bundleOf = new Map<number, string>();
  for (const [key, nodes] of members) {
    if (nodes.length >= fewest && !opened.has(key)) for (const node of nodes) bundleOf.set(node, key);
  }
  const nodes: OriginNode[] = [];
  const numbers = new Map<string, number>();
  const keyOf = (node: number): string => bundleOf.get(node) ?? `node ${node}`;
  for (const [i, node] of graph.nodes.entries()) {
    const key = keyOf(i);
    if (numbers.has(key)) continue;
    const inside = bundleOf.has(i) ? (members.get(key) ?? []) : undefined;
    numbers.set(key, nodes.push(inside ? bundle(graph, inside, nameOf) : node) - 1);
  }
  const edges = new Map(
    graph.edges.map(([above, below]) => {
      const edge = [numbers.get(keyOf(above)) ?? 0, numbers.get(keyOf(below)) ?? 0] as const;
      return [edge.join(" "), edge];
    }),
  );
  return { files: graph.files, nodes, edges: [...edges.values()], keys: [...numbers.keys()] };
}

/** Claims and events by what they rest on. */
function membersOf({ nodes, edges }: OriginGraph): Map<string, number[]> {
  const below = nodes.map((): number[] => []);
  for (const [from, to] of edges) below[from]?.push(to);
  const members = new Map<string, number[]>();
  for (const [i, { kind }] of nodes.entries()) {
    if (kind !== "claim" && kind !== "event") continue;
    const key = `bundle ${(below[i] ?? []).toSorted((a, b) => a - b).join(" ")}`;
    const known = members.get(key);
    if (known) known.push(i);
    else members.set(key, [i]);
  }
  return members;
}

function bundle({ nodes }: OriginGraph, inside: readonly number[], nameOf: (count: number) => string): OriginNode {
  const labels = inside.flatMap((node) => nodes[node]?.label ?? []);
  return {
    kind: "bundle",
    label: nameOf(inside.length),
    detail: labels.slice(0, 20).join(" · "),
    weight: inside.length,
  };
}
