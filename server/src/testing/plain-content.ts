import type { Node } from "#core/syntax/node.ts";
import type { RecordSyntax } from "#core/syntax/record-syntax.ts";

export type PlainContent = string | readonly PlainContent[] | { readonly [key: string]: PlainContent };

/** What a node says, as JSON would say it. */
export function plainContent(node: Node): PlainContent {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(plainContent);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainContent(value)]));
}

/** The problems of a record, each with the text it marks. */
export const problemsIn = ({ problems, text }: RecordSyntax): string[] =>
  problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
