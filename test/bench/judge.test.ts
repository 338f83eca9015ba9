import assert from "node:assert/strict";
import { test } from "node:test";
import type { Budget } from "./budgets.ts";
import { judge } from "./judge.ts";
import type { Measurement } from "./measurement.ts";
import { figuresOf } from "./statistics.ts";

const samples = (...walls: readonly number[]) => figuresOf(walls.map((wall) => ({ wall, cpu: wall })));
const keystroke: Measurement = {
  measure: "keystroke",
  events: 100,
  unit: "ms",
  ours: samples(2, 2, 2, 20),
  peer: samples(100, 120, 140),
};
const verdictOn = (budget: Omit<Budget, "measure" | "events">, measurement = keystroke) =>
  judge({ measure: "keystroke", events: 100, ...budget }, [measurement]).verdict;

test("times must be at most the limit, ratios at least", () => {
  assert.equal(verdictOn({ of: "median", limit: 2 }), "met");
  assert.equal(verdictOn({ of: "median", limit: 1.9 }), "missed");
  assert.equal(verdictOn({ of: "p95", limit: 19 }), "missed");
  assert.equal(verdictOn({ of: "ratio", limit: 60 }), "met");
  assert.equal(verdictOn({ of: "ratio", limit: 61 }), "missed");
  assert.equal(verdictOn({ of: "ratio", limit: 10, moonshot: 60 }), "splendid");
});

test("no answer of ours is a miss, no answer of the peer is not", () => {
  assert.equal(verdictOn({ of: "p95", limit: 19 }, { ...keystroke, ours: "ended with SIGABRT" }), "missed");
  assert.equal(verdictOn({ of: "ratio", limit: 10 }, { ...keystroke, peer: "ended with SIGABRT" }), "not measured");
  assert.equal(judge({ measure: "hover", events: 100, of: "p95", limit: 1 }, [keystroke]).verdict, "not measured");
});
