import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { AnyRecord } from "#core/record.ts";
import type { RuleFinding } from "./check.ts";
import type { Problem, RelatedPlace } from "./problem.ts";
import type { Related, Severity } from "./rule.ts";
import { severityOf } from "./severity.ts";

export interface RecordFindings {
  readonly record: AnyRecord;
  readonly findings: readonly RuleFinding[];
}

/** Turns the findings of one file into its problems: places, severities, one report for one defect, the order of the text. */
export function assembleProblems(
  dossier: Dossier,
  file: DossierFile,
  ofFile: readonly RuleFinding[],
  ofRecords: readonly RecordFindings[],
): Problem[] {
  const problems = toProblems(dossier, file, 0, ofFile);
  for (const { record, findings } of ofRecords) {
    problems.push(...toProblems(dossier, file, file.startOf(record) ?? 0, findings));
  }
  return unique(problems.sort(byPlace));
}

function toProblems(dossier: Dossier, file: DossierFile, start: number, findings: readonly RuleFinding[]): Problem[] {
  const rated = findings.flatMap((item) => {
    const severity = severityOf(item.rule, item.finding, dossier.config);
    return severity === "off" ? [] : [{ ...item, severity }];
  });
  return rated.filter((item) => !yields(item, rated)).map((item) => toProblem(dossier, file, start, item));
}

/** A better rule has a finding on the same subject. */
function yields({ rule, finding }: RuleFinding, all: readonly RuleFinding[]): boolean {
  return all.some((other) => rule.yieldsTo?.includes(other.rule.id) === true && sameSubject(finding, other.finding));
}

function sameSubject(a: RuleFinding["finding"], b: RuleFinding["finding"]): boolean {
  if (a.subject !== undefined && b.subject !== undefined) return a.subject === b.subject;
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

function toProblem(dossier: Dossier, file: DossierFile, start: number, rated: RuleFinding & { severity: Severity }): Problem {
  const { rule, finding, severity } = rated;
  const { span, message, args = {}, related = [], fixes } = finding;
  return {
    rule: rule.id,
    severity,
    file: file.path,
    span: { start: span.start + start, end: span.end + start },
    message: { id: `${rule.id}.${message}`, args },
    related: related.flatMap((place) => toRelated(dossier, rule.id, place)),
    fixes,
  };
}

function toRelated(dossier: Dossier, rule: string, { record, span, message, args = {} }: Related): RelatedPlace[] {
  const at = dossier.locate(record);
  if (at === undefined) return [];
  const place = { start: span.start + at.start, end: span.end + at.start };
  return [{ file: at.file.path, span: place, message: { id: `${rule}.${message}`, args } }];
}

const byPlace = (a: Problem, b: Problem): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Two keys can lead to the same pair of records. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const name = JSON.stringify([problem.rule, problem.span, problem.message.id, problem.related.map(({ file, span }) => [file, span])]);
    return !seen.has(name) && seen.add(name);
  });
}
