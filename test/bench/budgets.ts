import type { Measure } from "./measurement.ts";

/** What we promise ourselves. A ratio is how many times longer the peer takes, and must be at least the limit; everything else at most. */
export interface Budget {
  readonly measure: Measure;
  readonly events: number;
  readonly of: "median" | "p95" | "ratio";
  readonly limit: number;
  /** What would be splendid. */
  readonly moonshot?: number;
}

const requests: readonly Measure[] = [
  "completion",
  "completion right after a key",
  "completion of an id right after a key",
  "hover",
];

const memoryAtWork = "memory, peak, opened while the server was at work, of what the budget allows";

export const budgets: readonly Budget[] = [
  { measure: "keystroke", events: 100, of: "ratio", limit: 10 },
  { measure: "keystroke", events: 1_000, of: "ratio", limit: 50 },
  { measure: "keystroke", events: 10_000, of: "ratio", limit: 300, moonshot: 900 },
  { measure: "keystroke", events: 10_000, of: "p95", limit: 15 },
  { measure: "keystroke", events: 100_000, of: "median", limit: 10, moonshot: 5 },
  { measure: "keystroke", events: 100_000, of: "p95", limit: 30 },
  { measure: "edit that is read as a whole file", events: 10_000, of: "median", limit: 400 },
  ...[100, 1_000, 10_000, 100_000].flatMap((events) =>
    requests.flatMap((measure): Budget[] => [
      { measure, events, of: "median", limit: 4, moonshot: 2 },
      { measure, events, of: "p95", limit: 15 },
    ]),
  ),
  { measure: "open, server just started: first list", events: 10_000, of: "median", limit: 500 },
  { measure: "open, server just started: first list", events: 10_000, of: "ratio", limit: 5, moonshot: 10 },
  { measure: "open, server just started: first list", events: 100_000, of: "median", limit: 4_000 },
  { measure: "open, server at work: first list", events: 10_000, of: "median", limit: 500 },
  { measure: "open, server at work: first list", events: 100_000, of: "median", limit: 4_000 },
  { measure: "1,000 files known, per MB", events: 100_000, of: "median", limit: 40, moonshot: 20 },
  ...[100, 1_000, 10_000, 100_000].map(
    (events): Budget => ({ measure: "memory, peak, of what the budget allows", events, of: "median", limit: 100 }),
  ),
  ...[10_000, 100_000].map((events): Budget => ({ measure: memoryAtWork, events, of: "median", limit: 100 })),
  { measure: "a claim checked against its text", events: 2_000, of: "median", limit: 1, moonshot: 0.2 },
  { measure: "command line", events: 2_000, of: "median", limit: 2_000, moonshot: 1_000 },
  { measure: "activation", events: 0, of: "median", limit: 300, moonshot: 150 },
  { measure: "bundle: extension and server", events: 0, of: "median", limit: 2_000, moonshot: 1_000 },
];

/** Memory that a dossier may take, in MB, by the sizes of its open and its other texts in MB. */
export const allowedMemory = (open: number, indexed: number): number => 100 + 10 * open + 5 * indexed;
