import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { FeatureMemory } from "../feature-memory.ts";
import { originGraph } from "./origins.ts";

const graphOf = (text: string) =>
  originGraph(
    dossierOf(new Map([["a.dossier.yaml", text]])),
    { textDocument: { uri: "a.dossier.yaml" } },
    { ...fullClient, memory: new FeatureMemory() },
  );

const waysIn = (text: string) => {
  const { nodes, edges } = graphOf(text);
  const name = (i: number) => `${nodes[i]?.label} (${nodes[i]?.kind})`;
  return edges.map(([above, below]) => `${name(above)} > ${name(below)}`);
};

test("claims rest on sources, these on whom they have it from, down to who told it first", () => {
  const text = `
actors:
  desk: {name: Wire Desk, type: outlet, owner: wire}
  wire: {name: The Wire, type: outlet}
sources:
  herald: {title: H, via: desk}
  own: {title: Own}
  paper: {title: P, publisher: The Paper}
events:
  flood: {date: 2024-01-01, title: Flood, cites: [paper], claims: [{text: It rained., cites: [herald, own]}]}
`;
  assert.deepEqual(waysIn(text), [
    "It rained. (claim) > herald (source)",
    "herald (source) > Wire Desk (carrier)",
    "Wire Desk (carrier) > The Wire (origin)",
    "It rained. (claim) > own (source)",
    "Flood (event) > paper (source)",
    "paper (source) > The Paper (origin)",
  ]);
});

test("what is cited by many is one node, and weighs as much as rests on it", () => {
  const text = `
sources:
  a: {title: A, via: wire}
  b: {title: B, via: wire}
claims:
  - {text: One., cites: [a, b]}
  - {text: Two., cites: [b]}
  - {text: Gone., cites: [b], status: retracted}
`;
  const { nodes } = graphOf(text);
  assert.deepEqual(
    nodes.map(({ label, weight }) => `${label} ${weight}`),
    ["One. 1", "a 1", "wire 2", "b 2", "Two. 1"],
  );
  assert.deepEqual(nodes[2]?.place, [0, 2, 21]);
});

test("a source that is cited and taken from stays a source; circles and unknown sources lead nowhere", () => {
  assert.deepEqual(
    waysIn(
      "sources:\n  a: {title: A, via: b}\n  b: {title: B, publisher: P}\nclaims:\n  - {text: T., cites: [a, b]}\n",
    ),
    ["T. (claim) > a (source)", "a (source) > b (source)", "b (source) > P (origin)", "T. (claim) > b (source)"],
  );
  assert.deepEqual(
    waysIn("sources:\n  a: {via: b}\n  b: {via: a}\nclaims:\n  - {text: T., cites: [a, nowhere]}\n"),
    [],
  );
  assert.deepEqual(graphOf("").nodes, []);
});
