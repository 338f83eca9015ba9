import type { Severity } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";
import type { Severities } from "./severity.ts";

export interface RatedFinding extends RuleFinding {
  readonly severity: Severity;
}

/** Which findings of a record or a file are shown, and how grave they are. */
export class RatedFindings {
  readonly #severities: Severities;
  /** Tasks keep their list until they are run again, and with each key all those of a file are shown. */
  readonly #known = new WeakMap<readonly RuleFinding[], readonly RatedFinding[]>();

  constructor(severities: Severities) {
    this.#severities = severities;
  }

  /** @param findings in one record, or of one file itself; the same list gets the same answer, whichever file it is for */
  of(findings: readonly RuleFinding[], path: string): readonly RatedFinding[] {
    if (findings.length === 0) return [];
    const known = this.#known.get(findings);
    if (known) return known;
    const rated = this.#rate(findings, path);
    this.#known.set(findings, rated);
    return rated;
  }

  #rate(findings: readonly RuleFinding[], path: string): RatedFinding[] {
    const rated = findings.flatMap((item) => {
      const severity = this.#severities.of(item.rule, item.finding, path);
      return severity === "off" ? [] : [{ ...item, severity }];
    });
    return rated.filter((item) => !yields(item, rated));
  }
}

/** A better rule has a finding on the same subject. */
function yields({ rule, finding }: RuleFinding, all: readonly RuleFinding[]): boolean {
  const { yieldsTo } = rule;
  if (yieldsTo === undefined) return false;
  return all.some((other) => yieldsTo.includes(other.rule.id) && sameSubject(finding, other.finding));
}

function sameSubject(a: RuleFinding["finding"], b: RuleFinding["finding"]): boolean {
  if (a.subject !== undefined && b.subject !== undefined) return a.subject === b.subject;
  return a.span.start === b.span.start && a.span.end === b.span.end;
}
