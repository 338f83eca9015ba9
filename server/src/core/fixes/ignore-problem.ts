import type { Problem } from "#core/check/problem.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { AnyRecord } from "#core/record.ts";
import { ignoringParts } from "#core/suppression.ts";
import { entryOf } from "#core/syntax/node.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";
import { addFlowItem, type Change, editsOf, insertBehind } from "./record-edits.ts";

/** The edit that silences a rule, and the place in its new text where the reason is to be written. */
export interface IgnoredProblem {
  readonly edit: Edit;
  readonly reasonAt: number;
}

/**
 * Accepts a problem in the claim or record where it is reported, by `ignore`; where that cannot stand, by a comment on the line
 * above. The reason is left to the author, who is asked for it until it is there. `undefined` for what cannot be accepted, and where
 * the text is written in a way that cannot be changed in one place.
 */
export function ignoreProblem(dossier: Dossier, { rule, file: path, span }: Problem): IgnoredProblem | undefined {
  const file = dossier.files.get(path);
  if (file === undefined || neverAccepted.has(rule)) return undefined;
  const at = file.recordAt(span.start);
  if (at === undefined || at.record.kind === "setting") return inComment(file, rule, span, at?.start);
  if (at.record.syntax.problems.length > 0) return undefined;
  const change = inRecord(at.record, rule, { start: span.start - at.start, end: span.end - at.start });
  const [edit] = change ? editsOf(dossier, at.record, [change]) : [];
  return edit && { edit, reasonAt: edit.newText.lastIndexOf(REASON) + REASON.length };
}

/** What has to be mended, and what is said about suppressions themselves. */
const neverAccepted: ReadonlySet<string> = new Set([
  "merge-conflict",
  "suppression-expired",
  "suppression-without-reason",
  "unused-suppression",
  "yaml-syntax",
]);

const REASON = "reason: ";

function inRecord(record: AnyRecord, rule: string, span: Span): Change | undefined {
  const { text } = record.syntax;
  const part = ignoringParts(record).findLast(
    ({ span: own }, i) => i === 0 || (own.start <= span.start && span.end <= own.end),
  );
  const last = part?.node.kind === "map" ? part.node.entries.at(-1) : undefined;
  if (part?.node.kind !== "map" || last === undefined) return undefined;
  const item = `{rule: ${rule}, ${REASON}}`;
  const entry = entryOf(part.node, "ignore");
  return entry ? addFlowItem(text, entry, item) : insertBehind(text, part.node, last, `ignore: [${item}]`);
}

/** Above a header or the first line of a setting: further down the comment might become a part of a text. */
function inComment(file: DossierFile, rule: string, span: Span, start: number | undefined): IgnoredProblem | undefined {
  const { line } = file.lines.placeOf(span.start);
  const at = file.lines.startOfLine(line);
  const isHeader = file.syntax.headers.some((header) => header.span.start === at);
  if (start === undefined ? !isHeader : file.lines.placeOf(start).line !== line) return undefined;
  const comment = `# dossier-ignore ${rule}: `;
  const newText = `${comment}${file.text.includes("\r\n") ? "\r\n" : "\n"}`;
  return { edit: { file: file.path, span: { start: at, end: at }, newText }, reasonAt: comment.length };
}
