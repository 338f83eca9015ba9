import { commonEnds } from "#core/common-ends.ts";
import type { Dossier, FileChange, NewText } from "#core/dossier.ts";
import { LineIndex } from "#core/text/line-index.ts";

/** The last text of each file, as an editor would tell it. */
export const asEdits = (dossier: Dossier, changes: readonly NewText[]): FileChange[] =>
  [...new Map(changes.map((change) => [change.path, change])).values()].map((change) => asEdit(dossier, change));

/** A new text as the smallest edit that an editor could have made of it, where the dossier has the file. */
export function asEdit(dossier: Dossier, { path, text: after }: NewText): FileChange {
  const before = dossier.files.get(path)?.text;
  if (before === undefined || after === undefined) return { path, text: after };
  const { head: same, tail } = commonEnds(before, after);
  const lines = new LineIndex(before);
  // An editor has no place between the two characters of a line end, and what is taken out may bring two together.
  const head = before[same - 1] === "\r" ? same - 1 : same;
  const end = before.length - tail + (before[before.length - tail] === "\n" && before.at(-1 - tail) === "\r" ? 1 : 0);
  const range = { start: lines.placeOf(head), end: lines.placeOf(end) };
  return { path, edits: [{ range, text: after.slice(head, after.length - (before.length - end)) }] };
}
