import type { RandomSession, Step } from "./random-session.ts";
import { type Difference, firstDifference } from "./replay.ts";

/** A smaller session with a difference of the same kind: without steps, then without lines, that do not matter to it. */
export function shrink(session: RandomSession, kind: Difference["kind"]): RandomSession {
  const fails = (candidate: RandomSession) => firstDifference(candidate, 1)?.kind === kind;
  if (!fails(session)) return session;
  const atOnce = { ...session, isPatient: false };
  let [smaller, size] = [fails(atOnce) ? atOnce : session, Number.POSITIVE_INFINITY];
  while (sizeOf(smaller) < size) {
    size = sizeOf(smaller);
    const now = smaller;
    smaller = { ...now, steps: withoutIrrelevant(now.steps, (left) => fails({ ...now, steps: left })) };
    smaller = withoutFiles(smaller, fails);
    smaller = withoutLines(smaller, fails);
  }
  return smaller;
}

const sizeOf = ({ start, steps }: RandomSession): number =>
  [...start.values(), ...steps.flatMap(({ changes }) => changes.map(({ text }) => text ?? ""))].join("").length +
  steps.length;

/** Drops ever smaller parts of a list, as long as what is left is as wanted (Zeller's ddmin, without its complements). */
export function withoutIrrelevant<Item>(
  items: readonly Item[],
  isWanted: (left: readonly Item[]) => boolean,
): readonly Item[] {
  let left = items;
  for (let part = Math.ceil(left.length / 2); part >= 1; part = Math.floor(part / 2)) {
    for (let at = 0; at < left.length; ) {
      const candidate = [...left.slice(0, at), ...left.slice(at + part)];
      if (isWanted(candidate)) left = candidate;
      else at += part;
    }
  }
  return left;
}

function withoutFiles(session: RandomSession, fails: (candidate: RandomSession) => boolean): RandomSession {
  const of = (paths: readonly string[]): RandomSession => ({
    ...session,
    start: new Map([...session.start].filter(([path]) => paths.includes(path))),
    steps: session.steps.map((step) => ({ ...step, changes: step.changes.filter(({ path }) => paths.includes(path)) })),
  });
  const all = [session.start, ...session.steps.map(({ changes }) => new Map(changes.map(({ path }) => [path, ""])))];
  const paths = [...new Set(all.flatMap((texts) => [...texts.keys()]))];
  return of(withoutIrrelevant(paths, (left) => fails(of(left))));
}

/** A line is taken out of all versions of all files at once. */
function withoutLines(session: RandomSession, fails: (candidate: RandomSession) => boolean): RandomSession {
  const of = (lines: ReadonlySet<string>): RandomSession => {
    const cut = (text: string) =>
      text
        .split(/(?<=\n)/)
        .filter((line) => lines.has(line))
        .join("");
    return {
      ...session,
      start: new Map([...session.start].map(([path, text]) => [path, cut(text)])),
      steps: session.steps.map(
        (step): Step => ({
          ...step,
          changes: step.changes.map(({ path, text }) => ({ path, text: text === undefined ? undefined : cut(text) })),
        }),
      ),
    };
  };
  const texts = [
    ...session.start.values(),
    ...session.steps.flatMap(({ changes }) => changes.map(({ text }) => text ?? "")),
  ];
  const lines = [...new Set(texts.flatMap((text) => text.split(/(?<=\n)/)))];
  return of(new Set(withoutIrrelevant(lines, (left) => fails(of(new Set(left))))));
}
