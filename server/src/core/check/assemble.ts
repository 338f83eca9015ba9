import { isMisnamedManifest } from "#core/config.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { isSuppressedByComment, type Suppression, suppressionCommentsIn, suppressionsOf } from "#core/suppression.ts";
import { shift } from "#core/text/span.ts";
import type { Problem, RelatedPlace } from "./problem.ts";
import { type RatedFinding, ratedFindings } from "./rated-findings.ts";
import type { Reported } from "./reported.ts";
import type { Related } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { accepts, type Judge, UnusedSuppressions } from "./unused-suppressions.ts";

/** Turns the findings of one file into its problems: places, severities, one report for one defect, the order of the text. */
export function assembleProblems(
  dossier: Dossier,
  file: DossierFile,
  ofFile: readonly RuleFinding[],
  ofRecords: readonly Reported[],
  judge: Judge,
): Problem[] {
  const rated = (findings: readonly RuleFinding[]) => ratedFindings(findings, file.path, judge.severities);
  const alone = toProblems(dossier, file, 0, rated(ofFile)).filter(({ rule }) => speakAlone.has(rule));
  if (alone.length > 0 || isMisnamedManifest(file.path)) return alone;
  if (file.isCatalogue) return problemsOfCatalogue(dossier, file, ofRecords, rated);
  const unused = new UnusedSuppressions(dossier, file.path, judge);
  const ratedIn = (found: Reported) => found.rated(() => rated(found.findings));
  const all = (found: Reported) => found.problems(() => toProblems(dossier, file, found.start, ratedIn(found)));
  const open = (found: Reported) => {
    const accepted = suppressionsOf(found.record, dossier.today);
    const findings = [...found.findings, ...unused.inRecord(found, accepted)];
    return toProblems(dossier, file, found.start, rated(findings), accepted);
  };
  const problems: Problem[] = [];
  for (const found of ofRecords) {
    for (const problem of found.isSuppressing ? open(found) : all(found)) problems.push(problem);
  }
  const comments = [...suppressionCommentsIn(file)];
  const inComments = unused.inComments(comments, file, ofFile, ofRecords);
  problems.push(...toProblems(dossier, file, 0, rated([...ofFile, ...inComments])));
  const shown =
    comments.length === 0 ? problems : problems.filter(({ rule, span }) => !isSuppressedByComment(file, rule, span));
  return unique(shown.sort(byPlace));
}

/** Rules after which nothing else is said about a file, because it is not read as it was meant. */
const speakAlone: ReadonlySet<string> = new Set(["merge-conflict", "manifest-name"]);

/** A bibliography is kept by another program, so only what keeps its items from being cited is reported there. */
function problemsOfCatalogue(
  dossier: Dossier,
  file: DossierFile,
  ofRecords: readonly Reported[],
  rated: (findings: readonly RuleFinding[]) => readonly RatedFinding[],
): Problem[] {
  const problems = ofRecords.flatMap(({ start, findings }) => {
    const doubles = findings.filter(({ rule }) => rule.id === "duplicate-id");
    return toProblems(dossier, file, start, rated(doubles));
  });
  return unique(problems.sort(byPlace));
}

/** What is accepted is left out last: who accepts a problem does not want to hear of it from the next rule. */
function toProblems(
  dossier: Dossier,
  file: DossierFile,
  start: number,
  findings: readonly RatedFinding[],
  accepted: readonly Suppression[] = [],
): Problem[] {
  const open =
    accepted.length === 0
      ? findings
      : findings.filter(({ rule, finding }) => !accepted.some((one) => accepts(one, rule.id, finding.span)));
  return open.map((item) => toProblem(dossier, file, start, item));
}

function toProblem(
  dossier: Dossier,
  file: DossierFile,
  start: number,
  { rule, finding, severity, message }: RatedFinding,
): Problem {
  const { span, related, fixes } = finding;
  return {
    rule: rule.id,
    severity,
    file: file.path,
    span: shift(span, start),
    message,
    related: related?.flatMap((place) => toRelated(dossier, rule.id, place)) ?? none,
    fixes,
  };
}

const none: readonly never[] = [];

function toRelated(dossier: Dossier, rule: string, { record, span, message, args = {} }: Related): RelatedPlace[] {
  const at = dossier.locate(record);
  if (at === undefined) return [];
  return [{ file: at.file.path, span: shift(span, at.start), message: { id: `${rule}.${message}`, args } }];
}

const byPlace = (a: Problem, b: Problem): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Two keys can lead to the same pair of records. Such twins stand in one place. */
function unique(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem, i) => {
    for (let at = i - 1; at >= 0; at--) {
      const other = problems[at];
      if (other === undefined || byPlace(other, problem) !== 0) return true;
      if (nameOf(other) === nameOf(problem)) return false;
    }
    return true;
  });
}

const nameOf = ({ message, related }: Problem): string =>
  JSON.stringify([message.id, related.map(({ file, span }) => [file, span])]);
