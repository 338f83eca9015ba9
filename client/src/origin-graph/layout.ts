import { isLane, lanesFor, routeKey } from "./lanes.ts";
import { Links } from "./layers.ts";
import type { OriginGraph } from "./origin-graph.ts";
import type { Column } from "./visible.ts";

/** A box in pixels from the top left. */
export interface Box {
  readonly node: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  /** By node. */
  readonly boxOf: ReadonlyMap<number, Box>;
  /** Where the line from one node to another crosses the columns between them. */
  routeOf(above: number, below: number): readonly { readonly x: number; readonly y: number }[];
  /** The place of the line that says how many more there are, by column. */
  readonly ends: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
}

export const boxHeight = 40;
export const columnGap = 72;
const boxGap = 10;
const laneHeight = 12;
const narrowest = 180;
const widest = 300;
export const margin = 16;
export const headingHeight = 36;

/**
 * Boxes in columns, beside what they are connected with, so that few lines cross and no box overlaps another or a line.
 * @param room pixels that the columns should fill
 */
export function layOut(columns: readonly Column[], edges: OriginGraph["edges"], room: number): Layout {
  const lanes = lanesFor(columns, edges);
  const links = new Links(lanes.steps);
  const ideal = (room - 2 * margin - (columns.length - 1) * columnGap) / Math.max(1, columns.length);
  const boxWidth = Math.round(Math.min(Math.max(ideal, narrowest), widest));
  const places = new Map<number, number>();
  const ends: number[] = [];
  const items = ordered(lanes.columns, links).flatMap((order, column) => {
    const wanted = order.map((item) => ({ place: wantedPlace(item, places, links), height: heightOf(item) }));
    const ys = stacked(wanted);
    ends.push(
      headingHeight + Math.max(0, ...order.map((item, i) => (isLane(item) ? 0 : (ys[i] ?? 0) + heightOf(item)))),
    );
    return order.map((node, i): Box => {
      places.set(node, (ys[i] ?? 0) + middleOf(node));
      return { node, column, x: margin + column * (boxWidth + columnGap), y: headingHeight + (ys[i] ?? 0) };
    });
  });
  const itemOf = new Map(items.map((item) => [item.node, item]));
  const boxes = items.filter(({ node }) => !isLane(node));
  return {
    boxes,
    boxOf: new Map(boxes.map((box) => [box.node, box])),
    routeOf: (above, below) =>
      (lanes.routes.get(routeKey(above, below)) ?? []).flatMap((lane) => {
        const at = itemOf.get(lane);
        return at ? { x: at.x, y: at.y + laneHeight / 2 } : [];
      }),
    ends,
    width: 2 * margin + columns.length * (boxWidth + columnGap) - columnGap,
    height: Math.max(headingHeight, ...items.map(({ node, y }) => y + heightOf(node))) + boxHeight,
    boxWidth,
  };
}

/** With the gap below. */
const heightOf = (item: number): number => (isLane(item) ? laneHeight : boxHeight + boxGap);

const middleOf = (item: number): number => (isLane(item) ? laneHeight : boxHeight) / 2;

/** By the middle of the neighbours, to and fro: Sugiyama's barycenter heuristic. */
function ordered(columns: readonly (readonly number[])[], links: Links): number[][] {
  const orders = columns.map((items) => [...items]);
  for (let round = 0; round < 4; round++) {
    for (let i = 1; i < orders.length; i++) sortBy(orders, i, links.above);
    for (let i = orders.length - 2; i >= 0; i--) sortBy(orders, i, links.below);
  }
  return orders;
}

function sortBy(orders: number[][], column: number, neighbours: (node: number) => readonly number[]): void {
  const ranks = new Map(orders.flatMap((nodes) => nodes.map((node, i) => [node, i / nodes.length] as const)));
  const keyOf = (node: number): number => {
    const known = neighbours(node).flatMap((other) => ranks.get(other) ?? []);
    return known.length === 0 ? (ranks.get(node) ?? 0) : known.reduce((sum, rank) => sum + rank, 0) / known.length;
  };
  orders[column] = (orders[column] ?? [])
    .map((node) => ({ node, key: keyOf(node) }))
    .sort((a, b) => a.key - b.key)
    .map(({ node }) => node);
}

/** @param middles of what is placed already */
function wantedPlace(node: number, middles: ReadonlyMap<number, number>, links: Links): number {
  const known = links.above(node).flatMap((other) => middles.get(other) ?? []);
  return known.length === 0 ? 0 : known.reduce((sum, y) => sum + y, 0) / known.length - middleOf(node);
}

interface Wanted {
  readonly place: number;
  readonly height: number;
}

/** As near to the wanted places as they can be in this order, without overlaps: groups that collide share their middle. */
function stacked(wanted: readonly Wanted[]): number[] {
  const groups: { sum: number; items: Wanted[]; height: number; start: number }[] = [];
  for (const item of wanted) {
    let group = { sum: item.place, items: [item], height: item.height, start: Math.max(0, item.place) };
    for (let above = groups.at(-1); above && above.start + above.height > group.start; above = groups.at(-1)) {
      groups.pop();
      // The wanted places of the lower group, as seen from the first item of the upper one.
      const sum = above.sum + group.sum - group.items.length * above.height;
      const items = [...above.items, ...group.items];
      group = { sum, items, height: above.height + group.height, start: Math.max(0, sum / items.length) };
    }
    groups.push(group);
  }
  return groups.flatMap(({ start, items }) => {
    let y = start;
    return items.map(({ height }) => {
      y += height;
      return y - height;
    });
  });
}

/** The box that an arrow key leads to from another one. */
export function neighbour(layout: Layout, links: Links, from: number, key: "up" | "down" | "left" | "right"): number {
  const here = layout.boxOf.get(from);
  if (here === undefined) return from;
  if (key === "up" || key === "down") {
    const column = layout.boxes.filter((box) => box.column === here.column).sort((a, b) => a.y - b.y);
    return column[column.indexOf(here) + (key === "up" ? -1 : 1)]?.node ?? from;
  }
  const side = layout.boxes.filter((box) => (key === "left" ? box.column < here.column : box.column > here.column));
  const linked = new Set(key === "left" ? links.above(from) : links.below(from));
  const rank = (box: Box) =>
    (linked.has(box.node) ? 0 : 1e9) + Math.abs(box.column - here.column) * 1e5 + Math.abs(box.y - here.y);
  return side.sort((a, b) => rank(a) - rank(b))[0]?.node ?? from;
}
