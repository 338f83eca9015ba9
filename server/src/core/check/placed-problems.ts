import type { Problem } from "./problem.ts";
import type { RatedFinding } from "./rated-findings.ts";

/**
 * The problems of records, as they were last put into their file. With each key all problems of a file are listed again; those above
 * the key are where they were.
 */
export class PlacedProblems {
  readonly #known = new WeakMap<readonly RatedFinding[], { readonly start: number; readonly problems: Problem[] }>();

  /**
   * @param findings the list that `RatedFindings` gave for a record
   * @param start where the record begins
   * @param place makes the problems
   */
  of(findings: readonly RatedFinding[], start: number, place: () => Problem[]): readonly Problem[] {
    const known = this.#known.get(findings);
    if (known?.start === start) return known.problems;
    const problems = place();
    // Of a related place nobody knows here whether it has moved.
    if (problems.every(({ related }) => related.length === 0)) this.#known.set(findings, { start, problems });
    return problems;
  }
}
