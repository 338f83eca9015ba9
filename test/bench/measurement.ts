import type { Figures } from "./statistics.ts";

/** What was measured of one thing at one size. Where nothing could be, a few words say why. */
export interface Measurement {
  readonly measure: Measure;
  /** Events in the dossier. */
  readonly events: number;
  readonly unit: "ms" | "MB" | "kB" | "ms per MB" | "%";
  readonly ours: Figures | string;
  /** The same where the editor asks for problems instead of being told. */
  readonly pulled?: Figures | string;
  readonly peer?: Figures | string;
}

/** Everything that is measured, by the words that stand in the tables. */
export const measures = [
  "open, server just started: first list",
  "open, server just started",
  "open, server at work: first list",
  "open, server running",
  "keystroke",
  "keystroke, until the last list",
  "edit that is read as a whole file",
  "completion",
  "completion right after a key",
  "completion of an id right after a key",
  "hover",
  "memory after open",
  "memory, peak",
  "memory, peak, of what the budget allows",
  "memory, peak, opened while the server was at work, of what the budget allows",
  "first list of one of 1,000 files",
  "all problems of one of 1,000 files",
  "first definition in another of 1,000 files",
  "1,000 files known",
  "1,000 files known, per MB",
  "1,000 files checked",
  "1,000 files checked, per MB",
  "longest wait for an answer meanwhile",
  "memory, peak, 1,000 files",
  "command line",
  "command line, 2,000 claims, 500 texts",
  "a claim checked against its text",
  "activation",
  "bundle: extension and server",
  "bundle: command line",
  "bundle: web extension and server",
] as const;

export type Measure = (typeof measures)[number];
