import { bold, code, escaped, shortened } from "./markdown.ts";

/** The first line of a card: what it is called, its id, what it is. */
export const heading = (title: string | undefined, id: string | undefined, kind: string): string =>
  [bold(shortened(title ?? id ?? "", longestTitle)), ...(id ? [code(id)] : []), escaped(kind)].join(" · ");

const longestTitle = 300;
