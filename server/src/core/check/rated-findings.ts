import type { Severity } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";
import type { Severities } from "./severity.ts";

export interface RatedFinding extends RuleFinding {
  readonly severity: Severity;
}

/**
 * Which findings of a record or a file are shown, and how grave they are.
 * @param findings in one record, or of the file itself
 */
export function ratedFindings(findings: readonly RuleFinding[], path: string, severities: Severities): RatedFinding[] {
  const rated = findings.flatMap((item) => {
    const severity = severities.of(item.rule, item.finding, path);
    return severity === "off" ? [] : [{ ...item, severity }];
  });
  return rated.filter((item) => !yields(item, rated));
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
