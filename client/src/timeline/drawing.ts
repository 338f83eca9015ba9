import { fitText, type Shape, shape } from "../webview/svg.ts";
import { type Bar, barOf } from "./bars.ts";
import type { Row } from "./rows.ts";
import type { Scale } from "./scale.ts";
import type { TimelineTexts } from "./texts.ts";
import { ticksIn, type Window, xOf } from "./ticks.ts";
import type { Timeline, TimelineEvent, TimelineInstrument } from "./timeline.ts";

/** What is to be drawn, and how large. */
export interface Scene {
  readonly timeline: Timeline;
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly window: Window;
  readonly texts: TimelineTexts;
  readonly locale: string;
  /** Pixels of the column of titles, left of the axis. */
  readonly labelWidth: number;
  readonly widthOf: (text: string) => number;
  /** The part of the rows that is drawn; of the others only where their relations lead. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Pixels from the top of the drawing to the first of all rows. */
  readonly top: number;
  readonly height: number;
  /** Number of a row. */
  readonly selected: number | undefined;
}

export const rowHeight = 38; // pixels
export const axisHeight = 28; // pixels

/** The timeline: a row for each event, its title on the left, on the right the days on which it may have been. */
export function drawTimeline(scene: Scene): Shape {
  const { labelWidth, window, height } = scene;
  const rows = scene.rows.slice(scene.firstRow, scene.lastRow + 1);
  const width = labelWidth + window.width;
  const clip = shape("clipPath", { id: "axis" }, shape("rect", { x: 0, y: axisHeight, width: window.width, height }));
  const rowClip = shape("clipPath", { id: "row" }, shape("rect", { width: window.width, height: rowHeight }));
  return shape(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "presentation" },
    shape("defs", {}, clip, rowClip, arrowHead("arrow", "relation-end"), arrowHead("arrow-violated", "violated-end")),
    shape("rect", { class: "background", width, height }),
    shape(
      "g",
      { transform: `translate(${labelWidth} 0)` },
      drawGrid(scene),
      shape("g", { "clip-path": "url(#axis)" }, ...drawRelations(scene)),
    ),
    shape("g", {}, ...rows.map((row, i) => drawRow(scene, row, scene.firstRow + i))),
    drawAxis(scene, width),
  );
}

const rowTop = ({ top }: Scene, row: number): number => top + row * rowHeight;

function arrowHead(id: string, name: string): Shape {
  const attributes = { id, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" };
  return shape("marker", attributes, shape("path", { class: name, d: "M0 0 L8 4 L0 8 z" }));
}

function drawGrid({ scale, window, locale, widthOf, height }: Scene): Shape {
  const lines = ticksIn(scale, window, locale, widthOf).map(({ x }) =>
    shape("line", { class: "grid", x1: x, x2: x, y1: axisHeight, y2: height }),
  );
  const cuts = scale.cuts.map(({ from, to }) => {
    const [start, end] = [xOf(scale, window, from), xOf(scale, window, to)];
    return shape(
      "g",
      {},
      shape("rect", { class: "cut", x: start, y: axisHeight, width: Math.max(0, end - start), height }),
      ...[start, end].map((x) => shape("line", { class: "cut-edge", x1: x, x2: x, y1: axisHeight, y2: height })),
    );
  });
  return shape("g", { "clip-path": "url(#axis)" }, ...cuts, ...lines);
}

/** Drawn last, because it lies above the rows. */
function drawAxis({ scale, window, locale, widthOf, labelWidth }: Scene, width: number): Shape {
  const ticks = ticksIn(scale, window, locale, widthOf);
  const labels = ticks
    .filter(({ x, label }) => x + widthOf(label) + 4 <= window.width)
    .map(({ x, label }) => shape("text", { class: "dim", x: labelWidth + x + 4, y: 18 }, label));
  const lines = ticks.map(({ x }) =>
    shape("line", { class: "grid", x1: labelWidth + x, x2: labelWidth + x, y1: 6, y2: axisHeight }),
  );
  const cuts = scale.cuts.map(({ from, to }) => {
    const middleOfCut = (xOf(scale, window, from) + xOf(scale, window, to)) / 2;
    return { x: labelWidth + middleOfCut, isShown: middleOfCut > 8 && middleOfCut < window.width - 8 };
  });
  const marks = cuts.flatMap(({ x, isShown }) =>
    isShown ? [shape("text", { class: "dim", x, y: 18, "text-anchor": "middle" }, "⋯")] : [],
  );
  return shape(
    "g",
    { "aria-hidden": "true" },
    shape("rect", { class: "background", width, height: axisHeight }),
    shape("line", { class: "edge", x1: 0, x2: width, y1: axisHeight - 0.5, y2: axisHeight - 0.5 }),
    ...lines,
    ...labels,
    ...marks,
  );
}

function drawRow(scene: Scene, row: Row, number: number): Shape {
  const top = rowTop(scene, number);
  if (row.kind === "heading") {
    return shape("text", { class: "heading", x: 12, y: top + rowHeight - 10 }, row.text.toUpperCase());
  }
  const { timeline, labelWidth, window, texts, selected, widthOf } = scene;
  const item = row.kind === "event" ? timeline.events[row.number] : timeline.instruments[row.number];
  if (item === undefined) return shape("g");
  const below =
    row.kind === "event" ? secondLine(item as TimelineEvent, texts) : lifeInWords(item as TimelineInstrument);
  const attributes = {
    id: `row-${number}`,
    class: number === selected ? "row selected" : "row",
    "data-row": number,
    role: "option",
    "aria-selected": String(number === selected),
    "aria-label": [item.title, below, item.problem].filter(Boolean).join(". "),
  };
  const space = labelWidth - 40;
  return shape(
    "g",
    attributes,
    shape("title", {}, [item.title, below, item.problem].filter(Boolean).join("\n")),
    shape("rect", { class: "row-area", y: top, width: labelWidth + window.width, height: rowHeight }),
    ...(item.problem === undefined ? [] : [shape("text", { class: "alert", x: 8, y: top + 17 }, "!")]),
    shape("text", { x: 20, y: top + 16 }, fitText(item.title, space, widthOf)),
    shape(
      "text",
      { class: "dim", x: 20, y: top + 31 },
      fitText(below, space, (text) => widthOf(text) * dimFactor),
    ),
    shape(
      "g",
      { transform: `translate(${labelWidth} ${top})`, "clip-path": "url(#row)" },
      ...(row.kind === "event"
        ? drawEvent(scene, item as TimelineEvent)
        : drawInstrument(scene, item as TimelineInstrument)),
    ),
  );
}

/** The smaller letters of the second line. */
const dimFactor = 11 / 13;

function secondLine({ date, status, members }: TimelineEvent, texts: TimelineTexts): string {
  const when = members.length === 0 ? texts.undated : date;
  return status === "occurred" ? when : `${when} · ${texts[status] ?? status}`;
}

const lifeInWords = ({ steps }: TimelineInstrument): string =>
  [...new Set(steps.map(({ label }) => label))].join(" · ");

function drawEvent({ scale, window }: Scene, { members, status, problem }: TimelineEvent): Shape[] {
  const bars = members.map((bounds) => barOf(bounds, scale, window));
  const kind = `${plain.has(status) ? "" : " unsure"}${problem === undefined ? "" : " wrong"}`;
  const first = bars[0];
  const last = bars.at(-1);
  const joint =
    bars.length > 1 && first && last
      ? [shape("line", { class: "joint", x1: first.from, x2: last.to, y1: middle, y2: middle })]
      : [];
  return [...joint, ...bars.flatMap((bar) => drawBar(bar, kind)), ...drawBeyond(bars, window)];
}

/** A sign at the edge, where all of it lies before or after what is shown. */
function drawBeyond(bars: readonly Bar[], { width }: Window): Shape[] {
  if (bars.length === 0) return [];
  if (bars.every(({ to }) => to < 0)) return [shape("text", { class: "beyond", x: 4, y: middle + 5 }, "‹")];
  if (!bars.every(({ from }) => from > width)) return [];
  return [shape("text", { class: "beyond", x: width - 10, y: middle + 5 }, "›")];
}

/** Nobody doubts that it happened. */
const plain: ReadonlySet<string> = new Set(["occurred"]);

const middle = rowHeight / 2;
const barHeight = 12; // pixels

function drawBar(bar: Bar, kind: string): Shape[] {
  const y = middle - barHeight / 2;
  const rect = (name: string, from: number, to: number) =>
    shape("rect", { class: `${name}${kind}`, x: from, y, width: to - from, height: barHeight, rx: 2 });
  if (bar.isDay && bar.to - bar.from < barHeight) {
    const x = (bar.from + bar.to) / 2;
    return [shape("circle", { class: `certain${kind}`, cx: x, cy: middle, r: barHeight / 2 })];
  }
  if (bar.isDay) return [rect("certain", bar.from, bar.to)];
  return [
    rect("possible", bar.from, bar.to),
    ...(bar.certain ? [rect("certain", ...bar.certain)] : []),
    ...(bar.isOpenBefore ? [shape("path", { class: `open${kind}`, d: tip(bar.from + 6, -6) })] : []),
    ...(bar.isOpenAfter ? [shape("path", { class: `open${kind}`, d: tip(bar.to - 6, 6) })] : []),
  ];
}

const tip = (x: number, by: number): string => `M${x} ${middle - 5} L${x + by} ${middle} L${x} ${middle + 5}`;

/** A band from signature to end: faint before it is in force, full while it is. */
function drawInstrument({ scale, window }: Scene, { steps, problem }: TimelineInstrument): Shape[] {
  const kind = problem === undefined ? "" : " wrong";
  const bars = steps.map(({ step, label, bounds }) => ({ step, label, bar: barOf(bounds, scale, window) }));
  const starts = (step: string) => bars.filter((one) => one.step === step).map(({ bar }) => bar.from);
  const ends = bars.filter(({ step }) => step === "ended").map(({ bar }) => bar.from);
  const begin = Math.min(...bars.map(({ bar }) => bar.from));
  const inForce = starts("in-force")[0];
  const end = ends[0] ?? (inForce === undefined ? Math.max(...bars.map(({ bar }) => bar.to)) : window.width + 20);
  const band = (name: string, from: number, to: number) =>
    shape("rect", { class: name + kind, x: from, y: middle - 4, width: Math.max(2, to - from), height: 8 });
  return [
    band("life", begin, Math.max(end, begin)),
    ...(inForce === undefined ? [] : [band("in-force", inForce, Math.max(end, inForce))]),
    ...bars.map(({ step, label, bar }) =>
      shape(
        "g",
        {},
        shape("title", {}, label),
        shape("rect", { class: `step ${step}${kind}`, ...stepBox(bar), rx: 1 }),
      ),
    ),
  ];
}

/** At least as wide as can be seen; a step of an unknown day is as wide as its days. */
function stepBox({ from, to, isDay }: Bar) {
  const width = isDay ? 4 : Math.max(4, to - from);
  return { x: isDay ? (from + to) / 2 - 2 : from, y: middle - 8, width, height: 16 };
}

/** Arrows from the earlier to the later event; those that contradict the dates in another colour. */
function drawRelations(scene: Scene): Shape[] {
  const { timeline, rows, scale, window, firstRow, lastRow } = scene;
  const rowOf = new Map(rows.flatMap((row, i) => (row.kind === "event" ? [[row.number, i] as const] : [])));
  const isShown = (row: number) => row >= firstRow && row <= lastRow;
  return timeline.relations.flatMap(({ from, to, kind, isViolated }) => {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (a === undefined || b === undefined || !(isShown(a) || isShown(b))) return [];
    const [first, second] = [timeline.events[from]?.members[0], timeline.events[to]?.members[0]];
    if (first === undefined || second === undefined) return [];
    const start = barOf(first, scale, window);
    const end = barOf(second, scale, window);
    const [x1, y1] = [(start.from + start.to) / 2, rowTop(scene, a) + middle + Math.sign(b - a) * 8];
    const [x2, y2] = [(end.from + end.to) / 2, rowTop(scene, b) + middle - Math.sign(b - a) * 9];
    const bend = Math.max(24, Math.abs(y2 - y1) / 3) * Math.sign(y2 - y1);
    return [
      shape("path", {
        class: `relation ${kind}${isViolated ? " violated" : ""}`,
        d: `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`,
        "marker-end": `url(#${isViolated ? "arrow-violated" : "arrow"})`,
      }),
    ];
  });
}
