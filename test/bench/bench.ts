import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BenchContext } from "./bench-context.ts";
import { budgets } from "./budgets.ts";
import { measureCommandLine, measureEvidence } from "./command-line.ts";
import { toText } from "./format-table.ts";
import { measureManyFiles } from "./many-files.ts";
import type { Measurement } from "./measurement.ts";
import { measureOneFile } from "./one-file.ts";
import { benchmarksPage, machine } from "./page.ts";
import { providePeer } from "./peer.ts";
import { measureActivation, measureBundles } from "./start-and-size.ts";
import { budgetTable, growthTable, measurementTable } from "./tables.ts";
import { measureWholeFile } from "./whole-file.ts";

/**
 * npm run bench: how fast the built server is, beside the general server for YAML. A full run takes about a quarter of an hour.
 *
 * --quick      up to 1,000 events only
 * --write      puts the results into docs/benchmarks.md
 * --only TEXT  scenarios whose name has the text
 * --no-peer    ours alone
 * --peer-all   tries the peer at 100,000 events too
 * --heap MB    heap of our server; a dossier of 100,000 events must fit into the usual 2,048
 * --dist DIR   measures another build
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    "no-peer": { type: "boolean", default: false },
    "peer-all": { type: "boolean", default: false },
    heap: { type: "string", default: "2048" },
    dist: { type: "string" },
  },
});

const repository = fileURLToPath(new URL("../..", import.meta.url));
const context: BenchContext = {
  dist: options.dist ?? join(repository, "dist"),
  heap: Number(options.heap),
  peer: options["no-peer"] ? undefined : await providePeer(join(repository, "syntaxes/dossier.schema.json")),
  peerEnd: options["peer-all"] ? Number.POSITIVE_INFINITY : 100_000,
};

interface Scenario {
  readonly name: string;
  readonly isQuick: boolean;
  readonly run: () => Promise<Measurement[]> | Measurement[];
}

const scenarios: readonly Scenario[] = [
  { name: "bundles", isQuick: true, run: () => measureBundles(context) },
  { name: "activation", isQuick: true, run: () => measureActivation(context) },
  ...[100, 1_000, 10_000, 100_000].map((events) => ({
    name: `one file, ${events} events`,
    isQuick: events <= 1_000,
    run: () => measureOneFile(events, context),
  })),
  { name: "whole-file parse, 10000 events", isQuick: false, run: () => measureWholeFile(10_000, context) },
  ...[10_000, 100_000].map((events) => ({
    name: `1000 files, ${events} events`,
    isQuick: false,
    run: () => measureManyFiles(events, context),
  })),
  { name: "command line", isQuick: true, run: () => measureCommandLine(2_000, context) },
  { name: "evidence", isQuick: true, run: () => measureEvidence(context) },
];

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1)); // takes the folders away
const begun = new Date();
const before = machine();
console.log(before);
const measurements: Measurement[] = [];
const chosen = scenarios.filter(({ name, isQuick }) => name.includes(options.only) && (isQuick || !options.quick));
for (const { name, run } of chosen) {
  console.log(`\n${name}`);
  try {
    const found = await run();
    measurements.push(...found);
    console.log(toText(measurementTable(found)));
  } catch (error) {
    // The others can be measured all the same.
    console.error(error);
    process.exitCode = 1;
  }
}
const judged = budgets.filter(({ measure, events }) =>
  measurements.some((one) => one.measure === measure && one.events === events),
);
console.log(`\n${toText(growthTable(measurements))}\n\n${toText(budgetTable(judged, measurements))}`);
if (options.write) {
  const minutes = Math.max(1, Math.round((Date.now() - begun.getTime()) / 60_000));
  const run = { begun, minutes, before, hasPeer: context.peer !== undefined, heap: context.heap };
  writeFileSync(join(repository, "docs/benchmarks.md"), benchmarksPage(measurements, run));
}
