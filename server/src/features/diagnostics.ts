import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-protocol";
import type { Problem, RelatedPlace } from "#core/check/problem.ts";
import type { Severity } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Message } from "#core/messages/message.ts";
import type { FeatureContext } from "./feature.ts";
import { isSameRange, rangeIn } from "./ranges.ts";

/** More problems than this in one file help nobody, and cost more to send than to find. */
const mostPerFile = 1000;

/** What was shown of problems before, by what they say: a problem that has not changed its lines is shown as it was. */
export type ShownBefore = WeakMap<Message, Diagnostic>;

/** The problems of one file as the editor shows them. */
export function diagnostics(
  dossier: Dossier,
  uri: string,
  context: FeatureContext,
  before: ShownBefore = new WeakMap(),
): Diagnostic[] {
  const problems = dossier.problemsIn(uri);
  const shown = problems.length <= mostPerFile ? problems : gravest(problems);
  const file = dossier.files.get(uri);
  return shown.flatMap((problem) => {
    const known = problem.related.length === 0 && file ? before.get(problem.message) : undefined;
    if (file && known && isSameRange(known.range, rangeIn(file, problem.span))) return [known];
    const made = diagnostic(dossier, problem, context);
    for (const one of made) before.set(problem.message, one);
    return made;
  });
}

export function diagnostic(dossier: Dossier, problem: Problem, context: FeatureContext): Diagnostic[] {
  const file = dossier.files.get(problem.file);
  if (file === undefined) return [];
  const page = context.rulePage(problem.rule);
  const related = problem.related.flatMap((place) => relatedInformation(dossier, place, context));
  return [
    {
      range: rangeIn(file, problem.span),
      severity: severities[problem.severity],
      source: "dossier",
      code: problem.rule,
      message: context.say(problem.message),
      ...tagsOf(problem, context),
      ...(page !== undefined && context.client.textDocument?.publishDiagnostics?.codeDescriptionSupport
        ? { codeDescription: { href: page } }
        : {}),
      ...(related.length > 0 && context.client.textDocument?.publishDiagnostics?.relatedInformation
        ? { relatedInformation: related }
        : {}),
    },
  ];
}

/** Struck through, or faded: the latter only as a hint, so that nothing that counts is hard to read. */
function tagsOf({ rule, severity }: Problem, { client }: FeatureContext): { tags?: DiagnosticTag[] } {
  const tag = tagOfRule[rule];
  const known = client.textDocument?.diagnostic?.tagSupport ?? client.textDocument?.publishDiagnostics?.tagSupport;
  if (tag === undefined || !known?.valueSet.includes(tag)) return {};
  return tag === DiagnosticTag.Unnecessary && severity !== "hint" ? {} : { tags: [tag] };
}

const tagOfRule: Readonly<Record<string, DiagnosticTag>> = {
  "retracted-source": DiagnosticTag.Deprecated,
  "superseded-source": DiagnosticTag.Deprecated,
  "unused-record": DiagnosticTag.Unnecessary,
  "unused-suppression": DiagnosticTag.Unnecessary,
};

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function relatedInformation(dossier: Dossier, { file: path, span, message }: RelatedPlace, context: FeatureContext) {
  const file = dossier.files.get(path);
  return file ? [{ location: { uri: path, range: rangeIn(file, span) }, message: context.say(message) }] : [];
}

function gravest(problems: readonly Problem[]): Problem[] {
  const order = Object.keys(severities);
  const kept = problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).slice(0, mostPerFile);
  return kept.sort((a, b) => a.span.start - b.span.start);
}
