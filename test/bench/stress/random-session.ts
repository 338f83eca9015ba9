import type { NewText } from "#core/dossier.ts";
import { Random } from "#testing/random.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { syntheticDossier } from "../synthetic-dossier.ts";

/** Whole texts, so that the steps that are left can still be taken when others are dropped. */
export interface Step {
  readonly name: string;
  readonly changes: readonly NewText[];
  /** The dossier gets whole texts, or is told by ranges, as an editor tells: what is replaced in one edit, or taken out by one and put in by another. */
  readonly told: "as texts" | "as edits" | "as edits of two";
  /** The text of the article is another one from here on; `undefined` as its text: it is gone. */
  readonly article?: { readonly text: string | undefined };
  /** In a patient session, how many tasks of rules are run before the next step. */
  readonly tasks?: number;
}

export interface RandomSession {
  /** Rules are run in slices, as the server does it between two keys, so that edits come while others wait. */
  readonly isPatient: boolean;
  readonly start: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

/** Somebody's work on a dossier, always the same for the same seed: changes that make sense, and keys that make none. */
export function randomSession(seed: number, edits: number): RandomSession {
  const random = new Random(seed * 7919 + 1);
  // Most dossiers are small and full of meaning; some have records enough for an edit to be far from either end.
  const { start, steps } = random.oneIn(5) ? typist(syntheticDossier(40), random, edits) : author(seed, random, edits);
  const isPatient = random.oneIn(2);
  return { isPatient, start, steps: steps.map((step) => ({ ...step, tasks: random.below(random.oneIn(2) ? 4 : 40) })) };
}

type Work = Pick<RandomSession, "start" | "steps">;

function author(seed: number, random: Random, edits: number): Work {
  const writer = new RandomDossier(seed);
  const start = new Map(writer.texts);
  const texts = new Map(start);
  const steps: Step[] = [];
  while (steps.length < edits) {
    const told = random.of(ways);
    if (random.oneIn(20)) steps.push({ name: "article", changes: [], told, article: { text: random.of(articles) } });
    else if (random.oneIn(2)) steps.push({ ...typedStep(texts, random), told });
    else {
      const { name, changes } = writer.edit();
      steps.push({ name, changes: [...new Map(changes.map((change) => [change.path, change])).values()], told });
    }
    keep(texts, steps.at(-1)?.changes ?? []);
  }
  return { start, steps };
}

function typist(start: ReadonlyMap<string, string>, random: Random, edits: number): Work {
  const texts = new Map(start);
  const steps: Step[] = [];
  while (steps.length < edits) {
    const step = { ...typedStep(texts, random), told: random.of(ways) };
    const undo = step.changes.map(({ path }) => ({ path, text: texts.get(path) }));
    steps.push(step);
    keep(texts, step.changes);
    // Damage must not pile up until nothing can be read any more.
    if (random.oneIn(3)) continue;
    steps.push({ name: "undo", changes: undo, told: "as edits" });
    keep(texts, undo);
  }
  return { start, steps };
}

function keep(texts: Map<string, string>, changes: readonly NewText[]): void {
  for (const { path, text } of changes) {
    if (text === undefined) texts.delete(path);
    else texts.set(path, text);
  }
}

/** Keys at any place of any file: a few characters go, a few come. */
function typedStep(texts: ReadonlyMap<string, string>, random: Random): Pick<Step, "name" | "changes"> {
  const [path, before] = random.of([...texts]);
  const at = random.below(before.length + 1);
  const gone = random.oneIn(2) ? 0 : random.below(random.oneIn(4) ? 60 : 4);
  const come = random.oneIn(4) ? "" : random.oneIn(3) ? somewhereIn(before, random) : random.of(typed);
  const text = before.slice(0, at) + come + before.slice(at + gone);
  return { name: `keys in ${path}`, changes: [{ path, text }] };
}

/** What is copied from elsewhere in the file, often in whole lines. */
function somewhereIn(text: string, random: Random): string {
  const lines = text.split("\n");
  const first = random.below(lines.length);
  const copied = lines.slice(first, first + 1 + random.below(5)).join("\n");
  return random.oneIn(3) ? copied.slice(random.below(copied.length + 1)) : `${copied}\n`;
}

const ways: readonly Step["told"][] = ["as texts", "as edits", "as edits", "as edits", "as edits of two"];

const typed = [
  ..."a|x|1|2025-05-07|e1|s1|a1|cites: [s1]|title: Talks|- |  |    |: |:|, |#| # |\"|'|[|]|{|}|{}|-|?|&a |*a|!x ".split(
    "|",
  ),
  ..."\n|\r\n|\r|\t|\n  |\n    |---\n|...\n|<<<<<<< a\n|=======\n|>>>>>>> b\n|events:\n|sources:\n|\n  e2:\n|\n  - id: e3\n".split(
    "|",
  ),
  ..."\uFEFF|\u2028|é|𝄞|>-\n|  # dossier-ignore unknown-key: ours\n|language: id\n|profile: draft\n|rules: {duplicate-id: off}\n".split(
    "|",
  ),
  "|\n",
];

const articles = [
  undefined,
  "On 7 May 2025 the treaty was signed. Anna Berg met Bo Lind.\n",
  "The treaty, signed on 7 May 2025, enters into force. More than 260 agreements.\n",
  "Nothing of the kind.\n",
];
