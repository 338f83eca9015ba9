import { availableParallelism, cpus, loadavg, totalmem, type } from "node:os";
import { patience } from "./bench-context.ts";
import { budgets } from "./budgets.ts";
import { toMarkdown } from "./format-table.ts";
import type { Measurement } from "./measurement.ts";
import { peerDebounce, peerName, peerVersion } from "./peer.ts";
import { budgetTable, growthTable, measurementTable } from "./tables.ts";

/** The machine, in one line. */
export function machine(): string {
  const load = loadavg().map((value) => value.toFixed(1));
  const memory = Math.round(totalmem() / 1e9);
  return `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${memory} GB, ${type()}, Node ${process.versions.node}; load average ${load.join(", ")}`;
}

/**
 * What `npm run bench -- --write` puts into docs/benchmarks.md.
 * @param run what was measured when, and how busy the machine was before
 */
export function benchmarksPage(
  measurements: readonly Measurement[],
  run: {
    readonly begun: Date;
    readonly minutes: number;
    readonly before: string;
    readonly hasPeer: boolean;
    readonly heap: number;
  },
): string {
  return `# Benchmarks

Written by \`npm run bench -- --write\`; do not edit by hand. Times depend on the machine and on what else it does, so only figures of one run can be compared: a ratio says more than a time.

- Measured on ${run.begun.toISOString().slice(0, 10)}, in ${run.minutes} minutes.
- Before: ${run.before}.
- After: ${machine()}.

## Budgets

*Ratio* is how many times longer the peer takes.

${toMarkdown(budgetTable(budgets, measurements))}

## What was measured

Median / 95th percentile, and in brackets the median of the time that the server's processes were on a processor until the answer came: where that is much less than the time, the machine was busy with something else.

${toMarkdown(measurementTable(measurements))}

## Growth

${toMarkdown(growthTable(measurements))}

## How

- The dossiers are invented, always the same: events of some 680 bytes with actors, claims and citations; one source for five events, one actor for twenty, one instrument for a hundred; a mistake in one of a hundred.
- Both servers are the shipped programs, each in a process of its own, spoken to over stdio as an editor does. A time runs from the moment the message is handed over until the answer has arrived; an answer to a key is the
  first list of problems of that version of the text. *Until the last list*: our server tells what it finds in the record first; this is when the last list came within a tenth of a second.
- A key is a letter in the title of an event and then its undoing, in the middle of the file and at random places. "Right after a key" is a request that is sent before anything has come back for the key.
- ${run.hasPeer ? `The peer is ${peerName} ${peerVersion} with our JSON Schema, in the same run, on the same text, in turns with ours.` : "The peer was left out of this run."} It checks keys and vocabularies, we check those and everything the rules say, so it does less. It waits ${peerDebounce} ms after each key
  before it looks; that is taken off its times, though its user waits it too. Where it gives no answer within ${patience / 1000} s or ends, that is said; at 100,000 events it runs out of memory and is left out unless \`--peer-all\` is given.
- *Server just started*: the file is opened as soon as the server can be asked, so that reading the whole dossier, or the schema, is in the time. *Server running*: that is done, and a small file has been checked. Both until all problems of the file are there; our *first list* may hold a part of them, so that compared with the peer, which sends one list, it is a promise kept and no victory; the row below it compares complete lists. *Asked*: the editor asks for problems (\`textDocument/diagnostic\`) instead of being told.
- Our server is started as the extension starts it, with 4 MB of heap for what is young and one arena for what is beside the heap, and its heap is limited to ${run.heap.toLocaleString("en")} MB. The budget of memory is 100 MB, 10 for each MB of open text and 5 for each MB of other text.
- *Activation* is from the start of the server's process until it has said what it can do.
`;
}
