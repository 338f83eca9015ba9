import type { Bounds, Timeline } from "./timeline.ts";

/** A line of the timeline. */
export type Row =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "instrument"; readonly number: number }
  | { readonly kind: "event"; readonly number: number };

export interface Filter {
  /** Number of an actor. */
  readonly actor: number | undefined;
  readonly onlyProblems: boolean;
}

/** The lives of instruments first, then events in the order of time. */
export function rowsOf(
  { instruments, events }: Timeline,
  { actor, onlyProblems }: Filter,
  texts: { readonly instruments: string; readonly events: string },
): Row[] {
  const isWanted = (actors: readonly number[], problem: string | undefined) =>
    (actor === undefined || actors.includes(actor)) && (!onlyProblems || problem !== undefined);
  const lives = instruments.flatMap(({ parties, problem, steps }, number): Row[] =>
    steps.length > 0 && isWanted(parties, problem) ? [{ kind: "instrument", number }] : [],
  );
  const marks = events.flatMap(({ actors, problem }, number): Row[] =>
    isWanted(actors, problem) ? [{ kind: "event", number }] : [],
  );
  if (lives.length === 0) return marks;
  const heading = (text: string): Row => ({ kind: "heading", text });
  return [heading(texts.instruments), ...lives, ...(marks.length > 0 ? [heading(texts.events), ...marks] : [])];
}

/** The next row that can be chosen, in steps of one row up or down; headings are passed over. */
export function nextRow(rows: readonly Row[], from: number, by: number): number {
  const direction = Math.sign(by);
  let found = from;
  let left = Math.abs(by);
  for (let at = from + direction; at >= 0 && at < rows.length && left > 0; at += direction) {
    if (rows[at]?.kind === "heading") continue;
    found = at;
    left--;
  }
  return found;
}

/** Every day on which something that is shown begins or ends. */
export function daysIn({ instruments, events }: Timeline, rows: readonly Row[]): number[] {
  return rows.flatMap((row) => {
    if (row.kind === "heading") return [];
    const bounds: readonly Bounds[] =
      row.kind === "event"
        ? (events[row.number]?.members ?? [])
        : (instruments[row.number]?.steps ?? []).map((step) => step.bounds);
    return bounds.flat().filter((day) => day !== null);
  });
}
