import assert from "node:assert/strict";
import { test } from "node:test";
import { bundled } from "./bundles.ts";
import type { OriginGraph, OriginNode } from "./origin-graph.ts";

const node = (kind: OriginNode["kind"], label: string): OriginNode => ({ kind, label, detail: "", weight: 1 });
const claims = Array.from({ length: 6 }, (_, i) => node(i === 0 ? "event" : "claim", `c${i}`));
/** Five rest on both sources, one on the second only. */
const graph: OriginGraph = {
  files: [],
  nodes: [...claims, node("source", "a"), node("source", "b")],
  edges: [...claims.slice(0, 5).flatMap((_, i) => [[i, 6] as const, [i, 7] as const]), [5, 7]],
};
const nameOf = (count: number) => `${count} claims`;

test("what rests on the same is one box", () => {
  const { nodes, edges, keys } = bundled(graph, new Set(), nameOf);
  assert.deepEqual(
    nodes.map(({ label }) => label),
    ["5 claims", "c5", "a", "b"],
  );
  assert.equal(nodes[0]?.detail, "c0 · c1 · c2 · c3 · c4");
  assert.deepEqual(edges, [
    [0, 2],
    [0, 3],
    [1, 3],
  ]);
  assert.deepEqual(keys.slice(1), ["node 5", "node 6", "node 7"]);
});

test("an opened bundle shows its members", () => {
  const [key = ""] = bundled(graph, new Set(), nameOf).keys;
  assert.deepEqual(bundled(graph, new Set([key]), nameOf).nodes, graph.nodes);
});
