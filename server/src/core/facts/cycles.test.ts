import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Edge, findCycles } from "./cycles.ts";

const edgesOf = (text: string): Edge[] => text.split(" ").map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

test("an edge is found with the shortest way back", () => {
  const found = findCycles(edgesOf("ab bc ca bd de ba ee"));
  const ways = found.map(({ edge, path }) => [edge, ...path].map(({ from, to }) => from + to).join(" "));
  assert.deepEqual(ways, ["ab ba", "bc ca ab", "ca ab bc", "ba ab", "ee"]);
});

test("a long chain is no cycle, and no burden", () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => ({ from: `e${i}`, to: `e${i + 1}` }));
  assert.deepEqual(findCycles(chain), []);
});

test("an edge is found exactly where its end leads to its beginning", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e", "__proto__");
  fc.assert(
    fc.property(fc.array(fc.record({ from: id, to: id }), { maxLength: 12 }), (edges) => {
      const expected = edges.filter(({ from, to }) => reachable(to, edges).has(from));
      assert.deepEqual(
        findCycles(edges).map(({ edge }) => edge),
        expected,
      );
    }),
  );
});

function reachable(start: string, edges: readonly Edge[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const { from, to } of edges) if (from === id) found.add(to);
  return found;
}
