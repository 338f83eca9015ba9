import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type TextEdit,
} from "vscode-languageserver-protocol";
import type { Problem } from "#core/check/problem.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { Fix } from "#core/fixes/fix.ts";
import type { Edit } from "#core/text/edit.ts";
import { overlaps } from "#core/text/span.ts";
import { diagnostic } from "./diagnostics.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { offsetIn, rangeIn } from "./ranges.ts";

/** Quick fixes for the problems in a range. They are made from the dossier as it is, never from what the editor sends back. */
export const codeActionFeature = feature(
  CodeActionRequest.type,
  { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  codeAction,
);

export function codeAction(
  dossier: Dossier,
  { textDocument, range, context: asked }: CodeActionParams,
  context: FeatureContext,
): CodeAction[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined || asked.only?.some(isQuickFix) === false) return [];
  const span = { start: offsetIn(file, range.start), end: offsetIn(file, range.end) };
  const here = dossier.problemsIn(file.path).filter((problem) => overlaps(problem.span, span));
  return here.flatMap((problem) =>
    (problem.fixes?.(dossier) ?? []).map((fix) => action(dossier, problem, fix, context)),
  );
}

const isQuickFix = (kind: string): boolean => kind === CodeActionKind.QuickFix || kind === CodeActionKind.Empty;

function action(
  dossier: Dossier,
  problem: Problem,
  { title, edits, preferred }: Fix,
  context: FeatureContext,
): CodeAction {
  const paths = [...new Set(edits.map(({ file }) => file))];
  const changes = Object.fromEntries(paths.map((path) => [path, textEdits(dossier.files.get(path), edits)]));
  return {
    title: context.say(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostic(dossier, problem, context),
    ...(preferred ? { isPreferred: true } : {}),
    edit: { changes },
  };
}

const textEdits = (file: DossierFile | undefined, edits: readonly Edit[]): TextEdit[] =>
  file
    ? edits
        .filter((edit) => edit.file === file.path)
        .map(({ span, newText }) => ({ range: rangeIn(file, span), newText }))
    : [];
