import type { Links } from "./layers.ts";
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
  /** The place of the line that says how many more there are, by column. */
  readonly ends: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
}

export const boxHeight = 40;
export const columnGap = 72;
const boxGap = 10;
const narrowest = 180;
const widest = 300;
export const margin = 16;
export const headingHeight = 36;

/**
 * Boxes in columns, beside what they are connected with, so that few lines cross and no box overlaps another.
 * @param room pixels that the columns should fill
 */
export function layOut(columns: readonly Column[], links: Links, room: number): Layout {
  const ideal = (room - 2 * margin - (columns.length - 1) * columnGap) / Math.max(1, columns.length);
  const boxWidth = Math.round(Math.min(Math.max(ideal, narrowest), widest));
  const orders = ordered(columns, links);
  const places = new Map<number, number>();
  const boxes = orders.flatMap((nodes, column) => {
    const ys = stacked(nodes.map((node) => wantedPlace(node, places, links)));
    return nodes.map((node, i): Box => {
      const y = ys[i] ?? 0;
      places.set(node, y);
      return { node, column, x: margin + column * (boxWidth + columnGap), y: headingHeight + y };
    });
  });
  const ends = orders.map(
    (nodes) => headingHeight + Math.max(0, ...nodes.map((node) => (places.get(node) ?? 0) + step)),
  );
  return {
    boxes,
    boxOf: new Map(boxes.map((box) => [box.node, box])),
    ends,
    width: 2 * margin + orders.length * (boxWidth + columnGap) - columnGap,
    height: Math.max(headingHeight, ...ends) + step,
    boxWidth,
  };
}

const step = boxHeight + boxGap;

/** By the middle of the neighbours, to and fro: Sugiyama's barycenter heuristic. */
function ordered(columns: readonly Column[], links: Links): number[][] {
  const orders = columns.map(({ nodes }) => [...nodes]);
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

function wantedPlace(node: number, places: ReadonlyMap<number, number>, links: Links): number {
  const known = links.above(node).flatMap((other) => places.get(other) ?? []);
  return known.length === 0 ? 0 : known.reduce((sum, y) => sum + y, 0) / known.length;
}

/** As near to the wanted places as they can be in this order, without overlaps: groups that collide share their middle. */
function stacked(wanted: readonly number[]): number[] {
  const groups: { sum: number; count: number; start: number }[] = [];
  for (const [i, place] of wanted.entries()) {
    let group = { sum: place, count: 1, start: place };
    for (let above = groups.at(-1); above && above.start + above.count * step > group.start; above = groups.at(-1)) {
      groups.pop();
      // The wanted places of the lower group, as seen from the first box of the upper one.
      const sum = above.sum + group.sum - group.count * above.count * step;
      const count = above.count + group.count;
      group = { sum, count, start: Math.max(0, sum / count) };
    }
    groups.push({ ...group, start: i === 0 ? Math.max(0, group.start) : group.start });
  }
  return groups.flatMap(({ start, count }) => Array.from({ length: count }, (_, i) => start + i * step));
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
