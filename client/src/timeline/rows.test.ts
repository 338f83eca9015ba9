import assert from "node:assert/strict";
import { test } from "node:test";
import { daysIn, nextRow, rowsOf } from "./rows.ts";
import type { Timeline, TimelineEvent } from "./timeline.ts";

const event = (actors: readonly number[], problem?: string): TimelineEvent => ({
  title: "T",
  date: "",
  members: [[1, 1, null, 5]],
  status: "occurred",
  actors,
  place: [0, 0, 0],
  ...(problem ? { problem } : {}),
});
const treaty = {
  title: "Treaty",
  parties: [1],
  steps: [{ step: "signed" as const, label: "signed", bounds: [9, 9, 9, 9] as const }],
  place: [0, 0, 0] as const,
};
const timeline: Timeline = {
  files: ["f"],
  actors: [
    { name: "A", events: 1 },
    { name: "B", events: 1 },
  ],
  events: [event([0]), event([0, 1], "wrong"), event([])],
  instruments: [treaty, { ...treaty, steps: [] }],
  relations: [],
};
const texts = { instruments: "Instruments", events: "Events" };
const everything = { actor: undefined, onlyProblems: false };

test("instruments come first; one without dates has no band", () => {
  const rows = rowsOf(timeline, everything, texts);
  assert.deepEqual(
    rows.map((row) => (row.kind === "heading" ? row.text : `${row.kind} ${row.number}`)),
    ["Instruments", "instrument 0", "Events", "event 0", "event 1", "event 2"],
  );
  assert.deepEqual(daysIn(timeline, rows), [9, 9, 9, 9, 1, 1, 5, 1, 1, 5, 1, 1, 5]);
});

test("only what an actor has to do with, and only what is wrong", () => {
  const numbers = (filter: Parameters<typeof rowsOf>[1]) =>
    rowsOf(timeline, filter, texts).flatMap((row) => (row.kind === "event" ? row.number : []));
  assert.deepEqual(numbers({ actor: 1, onlyProblems: false }), [1]);
  assert.deepEqual(numbers({ actor: undefined, onlyProblems: true }), [1]);
  assert.deepEqual(rowsOf({ ...timeline, events: [], instruments: [] }, everything, texts), []);
});

test("arrow keys pass over headings and stop at the ends", () => {
  const rows = rowsOf(timeline, everything, texts);
  assert.equal(nextRow(rows, 1, 1), 3);
  assert.equal(nextRow(rows, 3, -1), 1);
  assert.equal(nextRow(rows, 1, -1), 1);
  assert.equal(nextRow(rows, 1, 100), 5);
  assert.equal(nextRow(rows, -1, 1), 1);
});
