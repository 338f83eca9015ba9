import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { Action, ActionData, ActionPlace } from "./code-action/action.ts";
import { fixAll, fixAllKind } from "./code-action/fix-all.ts";
import { proposedEdit } from "./code-action/proposed-edit.ts";
import { quickFixes } from "./code-action/quick-fixes.ts";
import { quoteSelection } from "./code-action/quote-selection.ts";
import { extractions, rewritings } from "./code-action/refactorings.ts";
import { sorting, sortKind } from "./code-action/sort.ts";
import { diagnostic } from "./diagnostics.ts";
import { type FeatureContext, feature, itemFeature } from "./feature.ts";
import { offsetIn } from "./ranges.ts";

const { QuickFix, RefactorExtract, RefactorRewrite, Source } = CodeActionKind;

export const codeActionFeature = feature(
  CodeActionRequest.type,
  {
    codeActionProvider: {
      codeActionKinds: [QuickFix, RefactorExtract, RefactorRewrite, fixAllKind, sortKind],
      resolveProvider: true,
    },
  },
  codeAction,
);

/** What can be done in a range. Made from the dossier as it is, never from what the editor sends back. */
export function codeAction(dossier: Dossier, params: CodeActionParams, context: FeatureContext): CodeAction[] {
  const isLater = context.client.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true;
  return actionsFor(dossier, params, context).flatMap((action): CodeAction[] => {
    const shown = shownAction(dossier, action, context);
    const data: ActionData = { uri: params.textDocument.uri, range: params.range, id: action.id };
    if (isLater) return [{ ...shown, data }];
    const edit = proposedEdit(dossier, action.change(), params.textDocument.uri, context);
    return edit ? [{ ...shown, edit }] : [];
  });
}

export const codeActionResolveFeature = itemFeature(
  CodeActionResolveRequest.type,
  {},
  ({ data }) => (isData(data) ? data.uri : undefined),
  resolveCodeAction,
  (action) => action,
);

/** The action with its edits; without any where the dossier has changed so that there is nothing to be done any more. */
export function resolveCodeAction(dossier: Dossier, action: CodeAction, context: FeatureContext): CodeAction {
  if (!isData(action.data)) return action;
  const { uri, range, id } = action.data;
  const asked = { diagnostics: [], only: [action.kind ?? CodeActionKind.Empty] };
  const known = actionsFor(dossier, { textDocument: { uri }, range, context: asked }, context);
  const same = known.find((one) => one.id === id);
  const edit = same && proposedEdit(dossier, same.change(), uri, context);
  return edit ? { ...action, edit } : action;
}

function isData(data: unknown): data is ActionData {
  const { uri, id, range } = (data ?? {}) as Partial<ActionData>;
  return typeof uri === "string" && typeof id === "string" && typeof range === "object" && range !== null;
}

function shownAction(dossier: Dossier, action: Action, context: FeatureContext): CodeAction {
  const { title, kind, problems = [], preferred } = action;
  const diagnostics = problems.flatMap((problem) => diagnostic(dossier, problem, context));
  return {
    title: context.say(title),
    kind,
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    ...(preferred ? { isPreferred: true } : {}),
  };
}

function actionsFor(dossier: Dossier, params: CodeActionParams, context: FeatureContext): Action[] {
  const { textDocument, range, context: asked } = params;
  const isWanted = (kind: CodeActionKind) => wants(asked, kind);
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) {
    return isWanted(RefactorExtract) ? quoteSelection(dossier, textDocument.uri, range, context) : [];
  }
  const span = { start: offsetIn(file, range.start), end: offsetIn(file, range.end) };
  const problems = () => dossier.problemsIn(file.path);
  const place: ActionPlace = { dossier, file, span, problems, context };
  return [...makers].flatMap(([kind, make]) => (isWanted(kind) ? make(place) : []));
}

const makers: ReadonlyMap<CodeActionKind, (place: ActionPlace) => Action[]> = new Map([
  [QuickFix, quickFixes],
  [RefactorExtract, extractions],
  [RefactorRewrite, rewritings],
  [fixAllKind, fixAll],
  [sortKind, sorting],
]);

/**
 * A kind stands for all below it: `source` asks for `source.fixAll.dossier`. Who asks for nothing in particular whenever the cursor
 * moves does not mean the actions for whole files, which cost as much as the file is long.
 */
function wants({ only, triggerKind }: CodeActionParams["context"], kind: CodeActionKind): boolean {
  if (only === undefined) return triggerKind !== CodeActionTriggerKind.Automatic || !kind.startsWith(`${Source}.`);
  return only.some((asked) => asked === CodeActionKind.Empty || asked === kind || kind.startsWith(`${asked}.`));
}
