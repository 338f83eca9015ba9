import { execFile } from "node:child_process";
import { join } from "node:path";
import { type BenchContext, inFolder } from "./bench-context.ts";
import type { Measurement } from "./measurement.ts";
import { cpuTimeOfEnded } from "./process-figures.ts";
import { figuresOf, type Sample } from "./statistics.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";
import { syntheticEvidence } from "./synthetic-evidence.ts";

const runs = 5;
const [claims, texts] = [2_000, 500];

/** The command line as a whole process: start, reading, checking, printing. */
export async function measureCommandLine(events: number, context: BenchContext): Promise<Measurement[]> {
  const ours = figuresOf(await inFolder(syntheticDossier(events), (folder) => check(context, folder, "unknown-actor")));
  return [{ measure: "command line", events, unit: "ms", ours }];
}

/** What one claim costs is what the run with the texts takes longer than one without, so reading and folding the texts are in it. */
export async function measureEvidence(context: BenchContext): Promise<Measurement[]> {
  const evidence = syntheticEvidence(claims, texts);
  const withTexts = figuresOf(await inFolder(evidence, (folder) => check(context, folder, "quote-differs")));
  const bare = new Map([...evidence].filter(([name]) => !name.startsWith("texts/")));
  const without = figuresOf(await inFolder(bare, (folder) => check(context, folder, "missing-text")));
  const each = (figure: "median" | "p95" | "cpu") => ((withTexts[figure] ?? 0) - (without[figure] ?? 0)) / claims;
  const claim = { median: each("median"), p95: each("p95"), cpu: each("cpu"), count: runs };
  return [
    { measure: "command line, 2,000 claims, 500 texts", events: claims, unit: "ms", ours: withTexts },
    { measure: "a claim checked against its text", events: claims, unit: "ms", ours: claim },
  ];
}

/** @param expected a rule that must have something to say, else not what is meant was measured */
async function check({ dist }: BenchContext, folder: string, expected: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run++) {
    const before = cpuTimeOfEnded();
    const begun = performance.now();
    const output = await finished([join(dist, "cli.js"), "check", folder, "--today", "2026-11-21"]);
    samples.push({ wall: performance.now() - begun, cpu: cpuTimeOfEnded() - before });
    if (!output.includes(expected)) throw new Error(`nothing is said by ${expected}`);
  }
  return samples;
}

/** Resolves with what was printed; that there are problems is no failure. */
function finished(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 28 }, (error, output, trouble) => {
      if (error && error.code !== 1) reject(new Error(trouble || error.message));
      else resolve(output);
    });
  });
}
