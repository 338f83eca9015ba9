import type { AnyRecord } from "#core/record.ts";
import type { Problem } from "./problem.ts";
import type { RatedFinding } from "./rated-findings.ts";
import type { RuleFinding } from "./rule-finding.ts";

/**
 * A record of which there is something to say. With each key all problems of a file are listed again, so what is asked of each
 * record is at hand in this one object, and found anew only when it may be something else.
 */
export class Reported {
  readonly record: AnyRecord;
  readonly #find: () => readonly RuleFinding[];
  #findings: readonly RuleFinding[] | undefined;
  #rated: readonly RatedFinding[] | undefined;
  #problems: readonly Problem[] | undefined;
  /** It, or a part of it, says `ignore`. */
  isSuppressing = false;

  /** @param find what its own task and groups found in it */
  constructor(record: AnyRecord, find: () => readonly RuleFinding[]) {
    this.record = record;
    this.#find = find;
  }

  get findings(): readonly RuleFinding[] {
    this.#findings ??= this.#find();
    return this.#findings;
  }

  rated(rate: () => readonly RatedFinding[]): readonly RatedFinding[] {
    this.#rated ??= rate();
    return this.#rated;
  }

  problems(make: () => readonly Problem[]): readonly Problem[] {
    this.#problems ??= make();
    return this.#problems;
  }

  /** What there is to say of it may be something else now. */
  restate(isSuppressing: boolean): void {
    this.isSuppressing = isSuppressing;
    this.#findings = undefined;
    this.#rated = undefined;
    this.#problems = undefined;
  }
}
