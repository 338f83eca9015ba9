import { CodeActionKind } from "vscode-languageserver-protocol";
import { sortEvents } from "#core/fixes/sort-events.ts";
import { phrase } from "../phrases/phrases.ts";
import type { Action, ActionPlace } from "./action.ts";

export const sortKind = `${CodeActionKind.Source}.sortEvents`;

/** The events of the file by date; nothing where they are, or where they cannot be moved. */
export function sorting({ file }: ActionPlace): Action[] {
  const edits = sortEvents(file);
  if (edits.length === 0) return [];
  return [{ id: sortKind, title: phrase("codeAction.sortEvents"), kind: sortKind, change: () => ({ edits }) }];
}
