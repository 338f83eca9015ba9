import type { MessageArguments } from "#core/messages/message.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Fix } from "./fix.ts";

/** What quick fixes are called in the editor. */
export const fixTitles = {
  replace: "Replace by '{text}'",
  quote: "Put the text in quotes",
  insert: "Insert '{text}'",
  remove: "Remove '{text}'",
  swap: "Swap the two",
  create: "Record '{id}'",
  addAlias: "Add '{alias}' to the names of '{id}'",
  replaceAndAddAlias: "Replace by '{id}', and add '{alias}' to its names",
  planned: "Mark the event as planned",
} as const;

export type FixTitle = keyof typeof fixTitles;

export function fix(title: FixTitle, args: MessageArguments, edits: readonly Edit[]): Fix {
  return { title: { id: `fix.${title}`, args }, edits };
}

/** The one right answer, as far as can be known. */
export const preferred = (only: Fix): Fix => ({ ...only, preferred: true });
