import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { columnsOf, Links } from "./layers.ts";
import { boxHeight, layOut, neighbour } from "./layout.ts";
import type { OriginGraph, OriginNode } from "./origin-graph.ts";
import { visibleColumns } from "./visible.ts";

const node = (kind: OriginNode["kind"], label: string, weight = 1): OriginNode => ({ kind, label, detail: "", weight });

/** Two claims rest on two articles of one wire, the second also on a document that is its own origin. */
const graph: OriginGraph = {
  files: [],
  nodes: [
    node("claim", "first"),
    node("claim", "second"),
    node("source", "herald"),
    node("source", "gazette"),
    node("source", "document"),
    node("carrier", "wire desk"),
    node("origin", "wire"),
  ],
  edges: [
    [0, 2],
    [1, 3],
    [1, 4],
    [2, 5],
    [3, 5],
    [5, 6],
  ],
};
const links = new Links(graph.edges);
const everything = { query: "", selected: undefined };

test("claims come first, whoever told it first comes last", () => {
  assert.deepEqual(columnsOf(graph), [0, 0, 1, 1, 1, 2, 3]);
  assert.deepEqual(
    columnsOf({
      ...graph,
      edges: [
        [2, 3],
        [3, 2],
      ],
    }).slice(0, 2),
    [0, 0],
  );
});

test("what is looked for is shown with all that it is connected with", () => {
  const found = visibleColumns(graph, links, { query: "HERALD", selected: undefined });
  assert.deepEqual(
    found.map(({ nodes }) => nodes),
    [[0], [2], [5], [6]],
  );
  assert.deepEqual(visibleColumns(graph, links, { query: "nobody", selected: undefined }), []);
});

test("of too many, what the chosen one rests on is kept, and the rest is counted", () => {
  const claims = Array.from({ length: 200 }, (_, i) => node("claim", `claim ${i}`));
  const large: OriginGraph = {
    files: [],
    nodes: [...claims, node("source", "a", 199), node("source", "b")],
    edges: claims.map((_, i) => [i, i === 199 ? 201 : 200] as const),
  };
  const [first] = visibleColumns(large, new Links(large.edges), { query: "", selected: 201 });
  assert.ok(first?.nodes.includes(199));
  assert.equal(first?.hidden, 120);
});

test("arrow keys follow the lines", () => {
  const layout = layOut(visibleColumns(graph, links, everything), graph.edges, 1000);
  assert.equal(neighbour(layout, links, 0, "right"), 2);
  assert.equal(neighbour(layout, links, 6, "left"), 5);
  assert.equal(neighbour(layout, links, 0, "left"), 0);
  const below = neighbour(layout, links, 0, "down");
  assert.equal(neighbour(layout, links, below, "up"), 0);
});

test("no box overlaps another, whatever rests on what", () => {
  const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 29 })), { maxLength: 60 });
  const kinds = fc.array(fc.constantFrom<OriginNode["kind"]>("claim", "source", "carrier", "origin"), {
    minLength: 30,
    maxLength: 30,
  });
  fc.assert(
    fc.property(edges, kinds, (pairs, ofNodes) => {
      const any: OriginGraph = { files: [], nodes: ofNodes.map((kind, i) => node(kind, `n${i}`)), edges: pairs };
      const known = new Links(any.edges);
      const layout = layOut(visibleColumns(any, known, everything), pairs, 1000);
      const { boxes } = layout;
      assert.equal(boxes.length, 30);
      for (const { x, y } of pairs.flatMap(([above, below]) => layout.routeOf(above, below))) {
        const hit = boxes.find((box) => box.x === x && y > box.y && y < box.y + boxHeight);
        assert.equal(hit, undefined, `a line at ${y} runs behind a box`);
      }
      for (const a of boxes) {
        assert.ok(a.y >= 0, `${a.node} at ${a.y}`);
        for (const b of boxes) {
          if (a !== b && a.column === b.column) assert.ok(Math.abs(a.y - b.y) >= boxHeight, `${a.node} and ${b.node}`);
        }
      }
    }),
    { numRuns: 50 },
  );
});
