import type { SemanticTokensEdit } from "vscode-languageserver-protocol";
import { commonEnds } from "#core/common-ends.ts";

/** What makes the new numbers of the old: one edit between what is alike at both ends, none where all is. */
export function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const { head, tail } = commonEnds(before, after);
  const deleteCount = before.length - head - tail;
  const data = after.slice(head, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
}
