import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import type { IgnoringPart } from "#core/suppression.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";
import { editsOf, removeItem } from "./record-edits.ts";

/** Takes one entry out of `ignore`, and the key with the last one; nothing where the text cannot be changed in one place. */
export function removeSuppression(
  dossier: Dossier,
  record: AnyRecord,
  { node }: IgnoringPart,
  { span }: IgnoringPart["ignore"][number],
): readonly Edit[] {
  const removal = node.kind === "map" ? removeItem(record.syntax.text, node, "ignore", span) : undefined;
  return removal ? editsOf(dossier, record, [removal]) : [];
}

/** Takes a comment out of its line, and the line too where nothing else stands on it. The span counts from the file's start. */
export function removeComment(dossier: Dossier, path: string, { start, end }: Span): readonly Edit[] {
  const file = dossier.files.get(path);
  if (file === undefined) return [];
  const { text, lines } = file;
  const { line } = lines.placeOf(start);
  const lineStart = lines.startOfLine(line);
  const before = text.slice(lineStart, start);
  const span =
    before.trim() === ""
      ? { start: lineStart, end: nextLine(text, end) }
      : { start: lineStart + before.trimEnd().length, end: lines.endOfLine(line) };
  return [{ file: path, span, newText: "" }];
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
