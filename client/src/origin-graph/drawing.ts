import { fitText, type Shape, shape } from "../webview/svg.ts";
import type { Links } from "./layers.ts";
import { type Box, boxHeight, columnGap, type Layout, margin } from "./layout.ts";
import type { OriginGraph, OriginNode } from "./origin-graph.ts";
import type { OriginTexts } from "./texts.ts";
import type { Column } from "./visible.ts";

/** What is to be drawn. */
export interface Scene {
  readonly graph: OriginGraph;
  readonly links: Links;
  readonly columns: readonly Column[];
  readonly layout: Layout;
  readonly texts: OriginTexts;
  readonly widthOf: (text: string) => number;
  /** Number of a node. */
  readonly selected: number | undefined;
}

/** The graph: boxes in columns, lines from what rests to what it rests on. What the chosen box has nothing to do with is faded. */
export function drawGraph(scene: Scene): Shape {
  const { layout, graph, links, selected } = scene;
  const { width, height, boxOf } = layout;
  const near = selected === undefined ? undefined : links.around([selected]);
  const isFaded = (node: number) => near !== undefined && !near.has(node);
  const edges = graph.edges.flatMap(([above, below]) => {
    const [from, to] = [boxOf.get(above), boxOf.get(below)];
    return from && to ? [drawEdge(from, to, layout, isFaded(above) || isFaded(below), near !== undefined)] : [];
  });
  const boxes = layout.boxes.flatMap((box) => {
    const node = graph.nodes[box.node];
    return node ? [drawBox(scene, box, node, isFaded(box.node))] : [];
  });
  return shape(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "presentation" },
    shape("rect", { class: "background", width, height }),
    ...drawHeadings(scene),
    shape("g", { "aria-hidden": "true" }, ...edges),
    ...boxes,
  );
}

function drawHeadings({ columns, layout, texts, graph }: Scene): Shape[] {
  return columns.flatMap(({ nodes, hidden }, column) => {
    const x = margin + column * (layout.boxWidth + columnGap);
    const kinds = nodes.map((node) => graph.nodes[node]?.kind);
    const more = shape(
      "text",
      { class: "dim", x: x + 8, y: (layout.ends[column] ?? 0) + 14 },
      fill(texts.more, hidden),
    );
    return [
      shape("text", { class: "heading", x, y: 22 }, headingOf(kinds, texts).toUpperCase()),
      ...(hidden > 0 ? [more] : []),
    ];
  });
}

function headingOf(kinds: readonly (OriginNode["kind"] | undefined)[], texts: OriginTexts): string {
  if (kinds.some((kind) => kind === "claim" || kind === "event" || kind === "bundle")) return texts.claims;
  if (kinds.includes("source")) return texts.sources;
  return kinds.includes("origin") ? texts.origins : texts.carriers;
}

const fill = (text: string, number: number): string => text.replace("{0}", String(number));

/** Out of the right side and into the left one; between boxes of one column around their right side. */
function drawEdge(from: Box, to: Box, layout: Layout, faded: boolean, chosen: boolean): Shape {
  const { boxWidth } = layout;
  const [x1, y1] = [from.x + boxWidth, from.y + boxHeight / 2];
  const isAhead = to.x > from.x;
  const [x2, y2] = [isAhead ? to.x : to.x + boxWidth, to.y + boxHeight / 2];
  const name = `edge${faded ? " faded" : chosen ? " near" : ""}`;
  if (!isAhead) return shape("path", { class: name, d: `M${x1} ${y1} C${x1 + 50} ${y1} ${x2 + 50} ${y2} ${x2} ${y2}` });
  let d = `M${x1} ${y1}`;
  let [x, y] = [x1, y1];
  for (const next of [...layout.routeOf(from.node, to.node), { x: x2, y: y2 }]) {
    const bend = (next.x - x) / 2;
    d += ` C${x + bend} ${y} ${next.x - bend} ${next.y} ${next.x} ${next.y}`;
    if (next.x !== x2) d += ` H${next.x + boxWidth}`;
    [x, y] = [next.x + boxWidth, next.y];
  }
  return shape("path", { class: name, d });
}

function drawBox(scene: Scene, { node: number, x, y }: Box, node: OriginNode, faded: boolean): Shape {
  const { widthOf, texts, selected, layout } = scene;
  const { boxWidth } = layout;
  const isChosen = number === selected;
  const isCounted = node.kind === "source" || node.kind === "carrier" || node.kind === "origin";
  const count = isCounted ? fill(texts.weight, node.weight) : "";
  const badge = isCounted ? String(node.weight) : "";
  const space = boxWidth - 28 - (isCounted ? widthOf(badge) + 12 : 0);
  const attributes = {
    id: `node-${number}`,
    class: `box ${node.kind}${isChosen ? " selected" : ""}${faded ? " faded" : ""}`,
    "data-node": number,
    role: "option",
    "aria-selected": String(isChosen),
    "aria-label": [node.label, node.detail, count].filter(Boolean).join(". "),
    transform: `translate(${x} ${y})`,
  };
  return shape(
    "g",
    attributes,
    shape("title", {}, [node.label, node.detail, count].filter(Boolean).join("\n")),
    shape("rect", { class: "frame", width: boxWidth, height: boxHeight, rx: 3 }),
    shape("rect", { class: "side", width: 5, height: boxHeight, rx: 2 }),
    shape("text", { x: 14, y: node.detail === "" ? 25 : 17 }, fitText(node.label, space, widthOf)),
    ...(node.detail === ""
      ? []
      : [
          shape(
            "text",
            { class: "dim", x: 14, y: 32 },
            fitText(node.detail, space, (text) => widthOf(text) * (11 / 13)),
          ),
        ]),
    ...(isCounted ? [shape("text", { class: "count", x: boxWidth - 10, y: 25, "text-anchor": "end" }, badge)] : []),
  );
}
