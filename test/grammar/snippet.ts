/** A snippet as VS Code reads it; a body of several lines may be a list. */
export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

/** The words a snippet offers to choose from, one list for each place. */
export const choicesOf = ({ body }: Snippet): string[][] =>
  [...textOf(body).matchAll(CHOICE)].map(([, words = ""]) => words.split(","));

/**
 * The text that a snippet leaves behind where only its defaults are taken; of a choice the word at `choice`, or the last one.
 * Knows what our snippets use: tab stops, defaults without another placeholder inside, choices, and the names of `variables`.
 */
export function expand({ body }: Snippet, variables: Readonly<Record<string, string>>, choice = 0): string {
  return textOf(body)
    .replace(DASH_UNLESS_THERE, "- ")
    .replace(CHOICE, (_, words: string) => words.split(",")[choice] ?? words.split(",").at(-1) ?? "")
    .replace(/\$\{\d+:([^${}]*)\}/g, "$1")
    .replace(/\$(?:\d+|\{\d+\})/g, "")
    .replace(/\$([A-Z_]+)/g, (whole, name: string) => variables[name] ?? whole);
}

/** A dash for the list item, unless the line has one already. */
const DASH_UNLESS_THERE = /\$\{TM_CURRENT_LINE\/.+?\/\$\{1:\+- \}\/\}/g;

const CHOICE = /\$\{\d+\|([^|]*)\|\}/g;

const textOf = (body: Snippet["body"]): string => (typeof body === "string" ? body : body.join("\n"));
