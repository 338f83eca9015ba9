import { CodeActionKind } from "vscode-languageserver-protocol";
import type { Problem } from "#core/check/problem.ts";
import { overlaps } from "#core/text/span.ts";
import type { Action, ActionPlace } from "./action.ts";
import { fixAllOfRule } from "./fix-all.ts";
import { ignoreActions } from "./ignore.ts";
import { canApply } from "./proposed-edit.ts";

/** Fixes of the problems in a range, the certain ones first; then those for the whole file; then how to accept the problems. */
export function quickFixes(place: ActionPlace): Action[] {
  const here = place
    .problems()
    .filter((problem) => overlaps(problem.span, place.span))
    .slice(0, mostProblems);
  const fixes = here.flatMap((problem) => fixesOf(place, problem));
  const ofEachRule = [...new Map(here.map((problem) => [problem.rule, problem])).values()];
  return [
    ...fixes.filter(({ preferred }) => preferred),
    ...fixes.filter(({ preferred }) => !preferred),
    ...ofEachRule.flatMap((problem) => fixAllOfRule(place, problem)),
    ...ignoreActions(place, here),
  ];
}

/** Who selects a whole file does not look for the fix of one problem. */
const mostProblems = 50;

function fixesOf({ dossier, context }: ActionPlace, problem: Problem): Action[] {
  const fixes = (problem.fixes?.(dossier) ?? []).filter((fix) => canApply(fix, context));
  return fixes.map(({ title, edits, creates, preferred }, i) => ({
    id: `fix:${problem.rule}:${problem.span.start}:${problem.span.end}:${i}`,
    title,
    kind: CodeActionKind.QuickFix,
    problems: [problem],
    ...(preferred ? { preferred } : {}),
    change: () => ({ edits, ...(creates ? { creates } : {}) }),
  }));
}
