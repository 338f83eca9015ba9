import type { Problem } from "#core/check/problem.ts";
import type { Dossier } from "#core/dossier.ts";
import type { FeatureContext } from "../feature.ts";
import type { MemorySlot } from "../feature-memory.ts";

/** The problems of a file. They are asked for whenever the cursor moves, and put together once for a revision. */
export function problemsOf(dossier: Dossier, path: string, { memory }: FeatureContext): readonly Problem[] {
  const kept = memory.of(slot, path);
  if (kept.dossier !== dossier) {
    kept.dossier = dossier;
    kept.problems = dossier.problemsIn(path);
  }
  return kept.problems;
}

interface Kept {
  dossier: Dossier | undefined;
  problems: readonly Problem[];
}

const slot: MemorySlot<Kept> = { make: () => ({ dossier: undefined, problems: [] }) };
