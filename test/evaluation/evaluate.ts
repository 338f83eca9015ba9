import { rules } from "#core/rules/registry.ts";
import { readEntries } from "./corpus.ts";
import { mutationsOf } from "./mutate.ts";
import { describeFalseAlarms, describeKinds, describeMisses, describeRules } from "./report.ts";
import { scoreHalf } from "./score.ts";

/**
 * Runs every rule over the labelled articles of this folder and prints how often it is right (README.md). Fails where a rule
 * warns or errs about more than 2 % of the correct pairs of the gate half. `--misses` lists the mistakes that no rule saw.
 */
const seed = 20_261_121;
const highestRate = 0.02;
const fewestPairs = 300;

const entries = readEntries();
const mutations = mutationsOf(entries, seed);
const halves = (["gate", "held out"] as const).map((half) => scoreHalf(half, entries, mutations, rules));
const pairs = halves.reduce((sum, half) => sum + half.pairs.length, 0);
console.log(`${entries.length} articles, ${pairs} correct pairs, ${mutations.length} wrong ones\n`);
for (const half of halves) {
  console.log([describeRules(half), describeKinds(half), describeFalseAlarms(half)].join("\n"));
  if (process.argv.includes("--misses")) console.log(describeMisses(half));
}

const failures = [
  ...(pairs < fewestPairs || mutations.length < fewestPairs ? [`fewer than ${fewestPairs} pairs of a kind`] : []),
  ...(halves[0]?.scores ?? [])
    .filter((score) => score.warnings > highestRate * score.applies)
    .map(({ rule, warnings, applies }) => `${rule} warns about ${warnings} of ${applies} correct pairs`),
];
for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
