import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-protocol";
import type { Problem, RelatedPlace } from "#core/check/problem.ts";
import type { Severity } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { FeatureContext } from "./feature.ts";
import { isSameRange, rangeIn } from "./ranges.ts";

/** More problems than this in one file help nobody, and cost more to send than to find. */
const mostPerFile = 1000;

/** What is shown of one file, and what that was made of. */
export interface Shown {
  readonly all: readonly Problem[];
  /** Those of `all` that are shown; each is one of `items`. */
  readonly problems: readonly Problem[];
  readonly items: readonly Diagnostic[];
  /** By path, of the files in which these problems have places. */
  readonly layouts: ReadonlyMap<string, object | undefined>;
}

/** The problems of one file as the editor shows them. */
export const diagnostics = (dossier: Dossier, uri: string, context: FeatureContext): readonly Diagnostic[] =>
  shownIn(dossier, uri, context).items;

/**
 * The same with what it was made of. A problem that was shown before is shown as it was, where no lines have moved.
 * @param before what was shown of that file
 */
export function shownIn(dossier: Dossier, uri: string, context: FeatureContext, before: Shown = nothing): Shown {
  const all = dossier.problemsIn(uri);
  const isStill = [...before.layouts].every(([path, layout]) => dossier.files.get(path)?.layout === layout);
  if (isStill && before.all === all) return before;
  const problems = all.length <= mostPerFile ? all : gravest(all);
  const layouts = new Map(isStill ? before.layouts : []).set(uri, dossier.files.get(uri)?.layout);
  let next = 0;
  const items = problems.flatMap((problem) => {
    const at = before.problems.indexOf(problem, next);
    const known = before.items[at];
    if (known) next = at + 1;
    if (known && isStill) return known;
    const { related } = problem;
    for (const { file } of related) layouts.set(file, dossier.files.get(file)?.layout);
    return known && related.length === 0 ? moved(dossier, problem, known) : diagnostic(dossier, problem, context);
  });
  return { all, problems, items, layouts };
}

const nothing: Shown = { all: [], problems: [], items: [], layouts: new Map() };

function moved(dossier: Dossier, problem: Problem, known: Diagnostic): Diagnostic[] {
  const file = dossier.files.get(problem.file);
  if (file === undefined) return [];
  const range = rangeIn(file, problem.span);
  return [isSameRange(range, known.range) ? known : { ...known, range }];
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

/** In the order of the text. */
function gravest(problems: readonly Problem[]): Problem[] {
  const order = Object.keys(severities);
  const counts = order.map((severity) => problems.filter((problem) => problem.severity === severity).length);
  const room = new Map<string, number>();
  let left = mostPerFile;
  for (const [i, severity] of order.entries()) {
    room.set(severity, left);
    left = Math.max(0, left - (counts[i] ?? 0));
  }
  return problems.filter(({ severity }) => {
    const more = room.get(severity) ?? 0;
    room.set(severity, more - 1);
    return more > 0;
  });
}
