import { CodeActionKind } from "vscode-languageserver-protocol";
import type { Problem } from "#core/check/problem.ts";
import { ignoreProblem } from "#core/fixes/ignore-problem.ts";
import { phrase } from "../phrases/phrases.ts";
import type { Action, ActionPlace } from "./action.ts";

/** For each rule that reports something here: a place for the reason why it is accepted. */
export function ignoreActions({ dossier }: ActionPlace, problems: readonly Problem[]): Action[] {
  const actions = new Map<string, Action>();
  for (const problem of problems) {
    const ignored = ignoreProblem(dossier, problem);
    if (ignored === undefined) continue;
    const { edit, reasonAt } = ignored;
    const id = `ignore:${problem.rule}:${edit.span.start}`;
    const known = actions.get(id)?.problems ?? [];
    const title = phrase("codeAction.ignore", { rule: problem.rule });
    const change = () => ({ edits: [edit], caret: { edit, at: reasonAt } });
    actions.set(id, { id, title, kind: CodeActionKind.QuickFix, problems: [...known, problem], change });
  }
  return [...actions.values()];
}
