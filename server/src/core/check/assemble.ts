import { isMisnamedManifest } from "#core/config.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { isSuppressedByComment, type Suppression, suppressionCommentsIn, suppressionsOf } from "#core/suppression.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { type Now, PlacedProblem, relatedPlaces } from "./placed-problem.ts";
import type { Problem } from "./problem.ts";
import type { ProblemsOfFile } from "./problem-cache.ts";
import { type RatedFinding, ratedFindings } from "./rated-findings.ts";
import type { Reported } from "./reported.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { accepts, type Judge, UnusedSuppressions } from "./unused-suppressions.ts";

/** Turns the findings of one file into its problems: places, severities, one report for one defect, the order of the text. */
export function assembleProblems(
  now: Now,
  file: DossierFile,
  ofFile: readonly RuleFinding[],
  ofRecords: readonly Reported[],
  judge: Judge,
): ProblemsOfFile {
  const { dossier } = now;
  const rated = (findings: readonly RuleFinding[]) => ratedFindings(findings, file.path, judge.severities);
  const all = (found: Reported) => {
    const findings = () => found.rated(() => rated(found.findings));
    return found.problems(() => unique(inRecord(now, found, findings()).sort(byPlace)));
  };
  if (ofFile.length === 0 && mayBeOfRecords(file) && !ofRecords.some(({ isSuppressing }) => isSuppressing))
    return { problems: joined(ofRecords.map(all)), areOfRecords: true };
  const alone = rated(ofFile).filter(({ rule }) => speakAlone.has(rule.id));
  if (alone.length > 0 || isMisnamedManifest(file.path)) return mixed(inFile(dossier, file, alone));
  if (file.isCatalogue) return mixed(unique(ofCatalogue(now, ofRecords, rated).sort(byPlace)));
  const unused = new UnusedSuppressions(dossier, file.path, judge);
  const open = (found: Reported) => {
    const accepted = suppressionsOf(found.record, dossier.today);
    const findings = [...found.findings, ...unused.inRecord(found, accepted)];
    return inRecord(now, found, rated(findings), accepted);
  };
  const comments = [...suppressionCommentsIn(file)];
  const inComments = unused.inComments(comments, file, ofFile, ofRecords);
  const problems = joined([
    ...ofRecords.map((found) => (found.isSuppressing ? open(found) : all(found))),
    inFile(dossier, file, rated([...ofFile, ...inComments])),
  ]);
  const shown =
    comments.length === 0 ? problems : problems.filter(({ rule, span }) => !isSuppressedByComment(file, rule, span));
  return mixed(unique(shown.sort(byPlace)));
}

/** Where the rules about files are silent and no record says `ignore`, its problems depend on its records alone. */
export function mayBeOfRecords(file: DossierFile): boolean {
  if (file.isCatalogue || isMisnamedManifest(file.path) || !file.syntax.isCutByLine) return false;
  const [comment] = suppressionCommentsIn(file);
  return comment === undefined;
}

const mixed = (problems: readonly Problem[]): ProblemsOfFile => ({ problems, areOfRecords: false });

function joined(lists: readonly (readonly Problem[])[]): Problem[] {
  const all: Problem[] = [];
  for (const list of lists) for (const problem of list) all.push(problem);
  return all;
}

/** Rules after which nothing else is said about a file, because it is not read as it was meant. */
const speakAlone: ReadonlySet<string> = new Set(["merge-conflict", "manifest-name"]);

/** A bibliography is kept by another program, so only what keeps its items from being cited is reported there. */
function ofCatalogue(
  now: Now,
  ofRecords: readonly Reported[],
  rated: (findings: readonly RuleFinding[]) => readonly RatedFinding[],
): Problem[] {
  return ofRecords.flatMap((found) => {
    const doubles = found.findings.filter(({ rule }) => rule.id === "duplicate-id");
    return inRecord(now, found, rated(doubles));
  });
}

/** What is accepted is left out last: who accepts a problem does not want to hear of it from the next rule. */
function inRecord(
  now: Now,
  { record }: Reported,
  findings: readonly RatedFinding[],
  accepted: readonly Suppression[] = [],
): Problem[] {
  const open =
    accepted.length === 0
      ? findings
      : findings.filter(({ rule, finding }) => !accepted.some((one) => accepts(one, rule.id, finding.span)));
  return open.map((item) => new PlacedProblem(item, record, now));
}

/** Spans count from the start of the file already; a list with such problems is made anew for each version. */
const inFile = (dossier: Dossier, { path }: DossierFile, findings: readonly RatedFinding[]): Problem[] =>
  findings.map((rated) => {
    const { rule, severity, message, finding } = rated;
    const { span, fixes } = finding;
    return { rule: rule.id, severity, file: path, span, message, related: relatedPlaces(dossier, rated), fixes };
  });

const byPlace = (a: Problem, b: Problem): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || byCodeUnit(a.rule, b.rule);

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
