import type { Entry, ScalarNode } from "#core/syntax/node.ts";
import type { Span } from "#core/text/span.ts";

/**
 * What a comment cuts off from an unquoted text: from `#` to the end of the line, where `#` stands directly before a letter or a
 * digit. A comment proper has a blank there.
 * @param text what the spans count in
 */
export function cutFrom(text: string, { style, span, alias }: ScalarNode): Span | undefined {
  if (style !== "plain" || alias) return undefined;
  const lineEnd = endOfLine(text, span.end);
  if (!text.slice(span.end, lineEnd).includes("#")) return undefined;
  const line = text.slice(0, lineEnd);
  const [, comment] = /^[ \t]+(#[\p{L}\p{N}].*)/u.exec(line.slice(line.slice(0, span.end).trimEnd().length)) ?? [];
  const end = line.trimEnd().length;
  return comment === undefined ? undefined : { start: end - comment.trimEnd().length, end };
}

/** True where a comment takes the whole value away, as in `title: #3 meets`. */
export const isCutAway = (text: string, { value }: Entry): boolean =>
  value.kind === "scalar" && value.text === "" && cutFrom(text, value) !== undefined;

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}
