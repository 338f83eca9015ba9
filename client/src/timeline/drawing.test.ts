import assert from "node:assert/strict";
import { test } from "node:test";
import { type Shape, toMarkup } from "../webview/svg.ts";
import { axisHeight, drawTimeline, rowHeight, type Scene } from "./drawing.ts";
import { daysIn, rowsOf } from "./rows.ts";
import { scaleOf } from "./scale.ts";
import type { TimelineTexts } from "./texts.ts";
import type { Timeline, TimelineEvent } from "./timeline.ts";

const texts = new Proxy({}, { get: (_target, name) => String(name) }) as TimelineTexts;

function sceneOf(timeline: Timeline, part: Partial<Scene> = {}): Scene {
  const rows = rowsOf(timeline, { actor: undefined, onlyProblems: false }, texts);
  return {
    timeline,
    rows,
    scale: scaleOf(daysIn(timeline, rows)),
    window: { from: 0, to: 1, width: 800 },
    texts,
    locale: "en",
    labelWidth: 300,
    widthOf: (text) => text.length * 7,
    firstRow: 0,
    lastRow: Math.min(rows.length - 1, 20),
    top: axisHeight,
    height: 800,
    selected: undefined,
    ...part,
  };
}

const event = (day: number, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  title: `Event on day ${day}`,
  date: `day ${day}`,
  members: [[day, day, day, day]],
  status: "occurred",
  actors: [],
  place: [0, day, 0],
  ...more,
});

const timelineOf = (events: readonly TimelineEvent[], relations: Timeline["relations"] = []): Timeline => ({
  files: ["f"],
  actors: [],
  events,
  instruments: [],
  relations,
});

const all = (drawn: Shape, name: string): Shape[] => [
  ...(String(drawn.attributes.class ?? "")
    .split(" ")
    .includes(name)
    ? [drawn]
    : []),
  ...drawn.children.flatMap((child) => (typeof child === "string" ? [] : all(child, name))),
];

test("only the rows in sight are drawn, of however many", () => {
  const many = Array.from({ length: 10_000 }, (_, i) => event(i, { members: [[i, i, i, i]] }));
  const drawn = drawTimeline(sceneOf(timelineOf(many), { firstRow: 5000, lastRow: 5019, top: -5000 * rowHeight }));
  const rows = all(drawn, "row");
  assert.equal(rows.length, 20);
  assert.equal(rows[0]?.attributes["aria-label"], "Event on day 5000. day 5000");
});

test("what is planned, wrong or undated shows", () => {
  const drawn = drawTimeline(
    sceneOf(
      timelineOf([event(1, { status: "planned" }), event(2, { problem: "Too early." }), event(3, { members: [] })]),
    ),
  );
  assert.equal(all(drawn, "unsure").length, 1);
  assert.equal(all(drawn, "wrong").length, 1);
  assert.match(toMarkup(drawn), /day 1 · planned.*Too early\..*undated/s);
});

test("what lies beyond the part of the axis that is shown has a sign at that edge", () => {
  const events = [event(0), event(50), event(100)];
  const shown = drawTimeline(sceneOf(timelineOf(events), { window: { from: 0.4, to: 0.6, width: 800 } }));
  assert.deepEqual(
    all(shown, "beyond").map(({ children }) => children[0]),
    ["‹", "›"],
  );
});

test("relations are drawn where an end of them is in sight; those that contradict the dates stand out", () => {
  const events = Array.from({ length: 50 }, (_, i) => event(i));
  const relations = [
    { from: 0, to: 40, kind: "before" as const, isViolated: true },
    { from: 45, to: 46, kind: "before" as const, isViolated: false },
  ];
  const drawn = drawTimeline(sceneOf(timelineOf(events, relations)));
  assert.equal(all(drawn, "relation").length, 1);
  assert.equal(all(drawn, "violated").length, 1);
});

test("no number in a drawing is not a number", () => {
  const odd: Timeline = {
    ...timelineOf([event(0, { members: [[null, null, null, null]] }), event(1, { members: [[null, 5, 2, null]] })]),
    instruments: [
      {
        title: "Pact",
        parties: [],
        place: [0, 0, 0],
        steps: [{ step: "ended", label: "ended", bounds: [null, null, null, null] }],
      },
    ],
  };
  assert.doesNotMatch(toMarkup(drawTimeline(sceneOf(odd))), /NaN|Infinity|undefined/);
});
