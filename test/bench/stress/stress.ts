import { parseArgs } from "node:util";
import { type RandomSession, randomSession } from "./random-session.ts";
import { firstDifference } from "./replay.ts";
import { shrink } from "./shrink.ts";

/**
 * npm run stress: random sessions, in which what is kept up to date from edit to edit is compared with what is made anew. Prints every
 * difference as a small example, and fails where there is one.
 *
 * --edits N   how many edits, over all sessions (100,000 take about half an hour)
 * --seed N    the first seed; each session has the next one
 * --every N   compares the problems after every N-th edit; the syntax is compared after each
 */
const { values: options } = parseArgs({
  options: {
    edits: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    every: { type: "string", default: "5" },
  },
});
const [wanted, every] = [Number(options.edits), Number(options.every)];
const editsPerSession = 60;

/** Of more differences than these no example is made. */
const mostExamples = 5;

let [edits, sessions, differences] = [0, 0, 0];
const begun = performance.now();
let said = begun;
for (let seed = Number(options.seed); edits < wanted; seed++) {
  const session = randomSession(seed, editsPerSession);
  const difference = firstDifference(session, every);
  sessions++;
  edits += difference?.step ?? session.steps.length;
  if (difference) {
    differences++;
    console.log(`\nDIFFERENCE (${difference.kind}) in session ${seed}, step ${difference.step}`);
    if (differences <= mostExamples) console.log(example(shrink(upTo(session, difference.step), difference.kind)));
    else console.log(difference.description);
  }
  if (performance.now() - said > 10_000) {
    said = performance.now();
    console.log(summary());
  }
}
console.log(summary());
process.exitCode = differences > 0 ? 1 : 0;

function summary(): string {
  const seconds = Math.round((performance.now() - begun) / 1000);
  return `${edits} edits in ${sessions} sessions from seed ${options.seed}, ${seconds} s: ${differences} differences`;
}

function upTo(session: RandomSession, end: number): RandomSession {
  return { ...session, steps: session.steps.slice(0, end) };
}

function example(session: RandomSession): string {
  const file = (path: string, text: string | undefined) => `  ${path}: ${JSON.stringify(text)}`;
  return [
    session.isPatient ? "start, rules in slices" : "start",
    ...[...session.start].map(([path, text]) => file(path, text)),
    ...session.steps.flatMap(({ name, changes, told, article, tasks }) => [
      `${name}, ${told}${article ? `, article: ${JSON.stringify(article.text)}` : ""}${session.isPatient ? `, then ${tasks} tasks` : ""}`,
      ...changes.map(({ path, text }) => file(path, text)),
    ]),
    firstDifference(session, 1)?.description ??
      "it does not show when it is replayed with problems compared at each step",
  ].join("\n");
}
