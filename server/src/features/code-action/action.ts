import type { CodeActionKind, Range } from "vscode-languageserver-protocol";
import type { Problem } from "#core/check/problem.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { NewFile } from "#core/fixes/fix.ts";
import type { Message } from "#core/messages/message.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";
import type { FeatureContext } from "../feature.ts";

/** Something that can be done, before its edits are made. */
export interface Action {
  /** Names it among the actions for one place, so that its edits can be asked for later. */
  readonly id: string;
  readonly title: Message;
  readonly kind: CodeActionKind;
  /** What it mends. */
  readonly problems?: readonly Problem[];
  readonly preferred?: boolean;
  readonly change: () => ProposedChange;
}

/** Nothing is proposed where there are no edits and no files. */
export interface ProposedChange {
  readonly edits: readonly Edit[];
  readonly creates?: readonly NewFile[];
  /** Where the author goes on writing: so many characters behind the start of an edit's new text. */
  readonly caret?: { readonly edit: Edit; readonly at: number };
}

/** Where actions are asked for. */
export interface ActionPlace {
  readonly dossier: Dossier;
  readonly file: DossierFile;
  readonly span: Span;
  /** Those of the file, in the order of the text. */
  readonly problems: () => readonly Problem[];
  readonly context: FeatureContext;
}

/** What a client sends back to have an action's edits made. */
export interface ActionData {
  readonly uri: string;
  readonly range: Range;
  readonly id: string;
}
