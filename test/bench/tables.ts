import type { Budget } from "./budgets.ts";
import { judge, ratioOf } from "./judge.ts";
import { type Measure, type Measurement, measures } from "./measurement.ts";
import type { Figures } from "./statistics.ts";

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function budgetTable(budgets: readonly Budget[], measurements: readonly Measurement[]): Table {
  const rows = budgets.map((budget) => {
    const { value, unit, verdict } = judge(budget, measurements);
    const sign = budget.of === "ratio" ? "≥" : "≤";
    return [
      budget.measure,
      eventsOf(budget.events),
      budget.of,
      `${sign} ${inWords(budget.limit)}`,
      budget.moonshot === undefined ? "" : `${sign} ${inWords(budget.moonshot)}`,
      typeof value === "string" ? value : `${inWords(value)} ${unit}`,
      verdict,
    ];
  });
  return { head: ["what", "events", "of", "budget", "moonshot", "measured", "verdict"], rows };
}

export function measurementTable(measurements: readonly Measurement[]): Table {
  const rows = [...measurements]
    .sort((a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure) || a.events - b.events)
    .map((measurement) => [
      measurement.measure,
      eventsOf(measurement.events),
      measurement.unit,
      shown(measurement.ours),
      measurement.pulled === undefined ? "" : shown(measurement.pulled),
      measurement.peer === undefined ? "" : shown(measurement.peer),
      measurement.peer === undefined ? "" : wordsOf(ratioOf(measurement)),
    ]);
  return { head: ["what", "events", "unit", "ours", "ours, asked", "peer", "ratio"], rows };
}

/** How many times longer the same takes in the greatest dossier than in the smallest that was measured. */
export function growthTable(measurements: readonly Measurement[]): Table {
  const rows = measures.flatMap((measure) => {
    const own = measurements.filter((one) => one.measure === measure).sort((a, b) => a.events - b.events);
    const [ours, peer] = [growth(own, "ours"), growth(own, "peer")];
    return own.length < 2 ? [] : [[measure, ours, peer]];
  });
  return { head: ["what", "ours", "peer"], rows };
}

function growth(measurements: readonly Measurement[], who: "ours" | "peer"): string {
  const known = measurements.flatMap(({ events, [who]: figures }) =>
    figures === undefined || typeof figures === "string" ? [] : [{ events, median: figures.median }],
  );
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined || least.events === most.events) return "";
  return `× ${inWords(most.median / least.median)} from ${eventsOf(least.events)} to ${eventsOf(most.events)}`;
}

/** Median, p95 and the median of the time on a processor. */
function shown(figures: Figures | string): string {
  if (typeof figures === "string") return figures;
  const { median, p95, cpu, count } = figures;
  if (count === 1) return inWords(median);
  return `${inWords(median)} / ${inWords(p95)}${cpu === undefined || Number.isNaN(cpu) ? "" : ` (${inWords(cpu)})`}`;
}

const wordsOf = (value: number | string): string => (typeof value === "string" ? "" : inWords(value));

const eventsOf = (events: Measure | number): string => (events === 0 ? "" : events.toLocaleString("en"));

/** As many digits as mean something. */
function inWords(value: number): string {
  if (Number.isNaN(value)) return "–";
  const digits = Math.abs(value) < 10 ? 1 : 0;
  return value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 1 ? 2 : digits });
}
