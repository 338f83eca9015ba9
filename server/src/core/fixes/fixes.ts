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
  move: "Move '{text}' to '{key}'",
  mergeInto: "Merge '{id}' into '{other}'",
  tellApart: "Say that it is not '{name}'",
  limitTo: "Limit the claim to '{scope}'",
  linkTo: "Link to '{id}' instead",
  supersedes: "Record that '{id}' supersedes '{other}'",
  otherQuotes: "Put other quotation marks around the text",
  doubleBackslashes: "Double the backslashes",
  insertBlank: "Insert a blank",
  blanksForTabs: "Indent with blanks",
  indent: "Correct the indentation",
  rename: "Rename it to '{id}', wherever it is mentioned",
  sourceWording: "Use the words of '{id}'",
  citeInstead: "Cite '{id}' instead",
  contested: "Mark the role as contested",
  sameAs: "Say that it is the same event as '{id}'",
  sort: "Sort the events of the file by date",
  updateHash: "Record the hash of the text as it is now",
  keepLineEnds: "Keep Git from changing line ends (write {file})",
  endRole: "Let the role of '{id}' end: {date}",
  beginRole: "Let the role of '{id}' begin: {date}",
  followUp: "Record what followed as '{id}'",
  contradicts: "Say that it contradicts '{id}'",
  shorten: "Shorten the quotation to '{text}'",
} as const;

export type FixTitle = keyof typeof fixTitles;

export function fix(title: FixTitle, args: MessageArguments, edits: readonly Edit[]): Fix {
  return { title: { id: `fix.${title}`, args }, edits };
}

/** The one right answer, as far as can be known. */
export const preferred = (only: Fix): Fix => ({ ...only, preferred: true });
