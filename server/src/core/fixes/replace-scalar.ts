import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import type { ScalarStyle } from "#core/syntax/node.ts";
import { inStyleOf } from "#core/syntax/quote.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";

/**
 * The edit that puts another text in the place of a whole scalar, in the quotes it has. An alias (`*name`) and a block scalar
 * become plain text; the line break behind the latter stays.
 */
export function replaceScalar(dossier: Dossier, record: AnyRecord, span: Span, text: string): Edit {
  const source = record.syntax.text.slice(span.start, span.end);
  const written = source.replace(/[ \t\r\n]+$/, ""); // YAML's white space: others belong to the text
  const style = styles[written.charAt(0)] ?? "plain";
  const node = { kind: "scalar", span, text: written, style } as const;
  return dossier.edit(record, { start: span.start, end: span.start + written.length }, inStyleOf(node, text, true));
}

const styles: Readonly<Record<string, ScalarStyle>> = { '"': "double", "'": "single" };
