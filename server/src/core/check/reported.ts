import type { AnyRecord } from "#core/record.ts";
import type { Problem } from "./problem.ts";
import type { RatedFinding } from "./rated-findings.ts";
import type { RuleFinding } from "./rule-finding.ts";

/**
 * A record of which there is something to say. It is made anew when that may be something else; meanwhile it knows what is shown of
 * it, and where. With each key all problems of a file are listed again, so what is asked of each is at hand in this one object.
 */
export class Reported {
  readonly record: AnyRecord;
  /** By its own task and in groups. */
  readonly findings: readonly RuleFinding[];
  /** It, or a part of it, says `ignore`. */
  readonly isSuppressing: boolean;
  /** Where the record begins in the file. */
  #start = 0;
  #rated: readonly RatedFinding[] | undefined;
  #problems: readonly Problem[] | undefined;

  constructor(record: AnyRecord, findings: readonly RuleFinding[], isSuppressing: boolean) {
    this.record = record;
    this.findings = findings;
    this.isSuppressing = isSuppressing;
  }

  get start(): number {
    return this.#start;
  }

  moveTo(start: number): void {
    if (start === this.#start) return;
    this.#start = start;
    this.#problems = undefined;
  }

  rated(rate: () => readonly RatedFinding[]): readonly RatedFinding[] {
    this.#rated ??= rate();
    return this.#rated;
  }

  /** @param place makes the problems, if they are not those of last time */
  problems(place: () => readonly Problem[]): readonly Problem[] {
    if (this.#problems) return this.#problems;
    const problems = place();
    // Of a related place nobody knows here whether it has moved.
    if (problems.every(({ related }) => related.length === 0)) this.#problems = problems;
    return problems;
  }
}
