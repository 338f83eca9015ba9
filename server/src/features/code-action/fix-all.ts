import { CodeActionKind } from "vscode-languageserver-protocol";
import type { Problem } from "#core/check/problem.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Fix } from "#core/fixes/fix.ts";
import type { Edit } from "#core/text/edit.ts";
import { overlaps } from "#core/text/span.ts";
import { phrase } from "../phrases/phrases.ts";
import type { Action, ActionPlace } from "./action.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.dossier`;

/** Every fix of the file that is certain, for editors that ask for them when a file is saved. */
export function fixAll({ dossier, problems }: ActionPlace): Action[] {
  const mended = problems().filter(({ rule, fixes }) => fixes && !needsTheAuthor.has(rule));
  const looked = mended.slice(0, mostLookedAt);
  const isLikely = mended.length > looked.length || looked.some((problem) => certainFix(dossier, problem));
  if (!isLikely) return [];
  const change = () => ({ edits: certainEdits(dossier, mended) });
  return [{ id: fixAllKind, title: phrase("codeAction.fixAll"), kind: fixAllKind, change }];
}

/** The same wherever the file has a problem that has a certain fix here. */
export function fixAllOfRule({ dossier, problems }: ActionPlace, problem: Problem): Action[] {
  const { rule } = problem;
  if (certainFix(dossier, problem) === undefined) return [];
  const same = problems().filter((other) => other.rule === rule);
  const certain = same.slice(0, mostLookedAt).filter((other) => certainFix(dossier, other));
  if (certain.length < 2) return [];
  const change = () => ({ edits: certainEdits(dossier, same) });
  const title = phrase("codeAction.fixAllOfRule", { rule });
  return [{ id: `all:${rule}`, title, kind: CodeActionKind.QuickFix, problems: [problem], change }];
}

/** A title must not cost as much as the edits. */
const mostLookedAt = 50;

/** Their fixes alter what a record says: right, as far as can be known, but nothing to be done without being looked at. */
const needsTheAuthor: ReadonlySet<string> = new Set(["number-scale", "text-cut-by-comment"]);

/** The fixes one after the other, in the order of the text; one that touches what another changes waits for the next time. */
function certainEdits(dossier: Dossier, problems: readonly Problem[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const problem of problems) {
    const edits = certainFix(dossier, problem)?.edits ?? [];
    const isFree = edits.every(({ span }) => !taken.some((other) => overlaps(other.span, span)));
    if (isFree) taken.push(...edits);
  }
  return taken;
}

/** The only fix that is certain, as long as it changes no other file. */
function certainFix(dossier: Dossier, problem: Problem): Fix | undefined {
  const certain = (problem.fixes?.(dossier) ?? []).filter(({ preferred }) => preferred);
  const [only] = certain;
  const isHere = only?.edits.every(({ file }) => file === problem.file) && (only.creates ?? []).length === 0;
  return certain.length === 1 && isHere ? only : undefined;
}
