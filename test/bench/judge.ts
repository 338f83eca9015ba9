import type { Budget } from "./budgets.ts";
import type { Measurement } from "./measurement.ts";

export interface Verdict {
  readonly budget: Budget;
  /** What was measured, or why it was not. */
  readonly value: number | string;
  readonly unit: string;
  readonly verdict: "splendid" | "met" | "missed" | "not measured";
}

export function judge(budget: Budget, measurements: readonly Measurement[]): Verdict {
  const found = measurements.find(({ measure, events }) => measure === budget.measure && events === budget.events);
  const value = found === undefined ? "not in this run" : measuredOf(budget.of, found);
  const unit = budget.of === "ratio" ? "times" : (found?.unit ?? "");
  return { budget, value, unit, verdict: verdictOn(budget, value) };
}

/** How many times longer the peer takes. */
export function ratioOf({ ours, peer }: Measurement): number | string {
  if (peer === undefined) return "no peer";
  if (typeof ours === "string") return ours;
  return typeof peer === "string" ? peer : peer.median / ours.median;
}

function measuredOf(of: Budget["of"], measurement: Measurement): number | string {
  if (of === "ratio") return ratioOf(measurement);
  return typeof measurement.ours === "string" ? measurement.ours : measurement.ours[of];
}

function verdictOn({ of, limit, moonshot }: Budget, value: number | string): Verdict["verdict"] {
  // Our server giving no answer is a missed budget; a peer that gives none is nothing to compare with.
  if (typeof value === "string") return of === "ratio" || value === "not in this run" ? "not measured" : "missed";
  if (Number.isNaN(value)) return "not measured";
  const isWithin = (bound: number) => (of === "ratio" ? value >= bound : value <= bound);
  if (moonshot !== undefined && isWithin(moonshot)) return "splendid";
  return isWithin(limit) ? "met" : "missed";
}
