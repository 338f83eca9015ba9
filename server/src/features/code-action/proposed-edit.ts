import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { NewFile } from "#core/fixes/fix.ts";
import type { Edit } from "#core/text/edit.ts";
import { spanOf } from "#core/text/span.ts";
import type { FeatureContext } from "../feature.ts";
import { rangeIn } from "../ranges.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ProposedChange } from "./action.ts";

/** True where the client can do all that the change needs. */
export function canApply({ creates = [] }: Pick<ProposedChange, "creates">, { client }: FeatureContext): boolean {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  return creates.length === 0 || (documentChanges === true && resourceOperations?.includes("create") === true);
}

/** @param uri the text in which the author is; only there the caret can be placed */
export function proposedEdit(
  dossier: Dossier,
  { edits, creates = [], caret }: ProposedChange,
  uri: string,
  context: FeatureContext,
): WorkspaceEdit | undefined {
  if (edits.length === 0 && creates.length === 0) return undefined;
  const written = workspaceEdit([dossier], edits, context);
  const { documentChanges } = written;
  if (documentChanges === undefined) return written;
  const placed =
    caret?.edit.file === uri && context.client.workspace?.workspaceEdit?.snippetEditSupport === true
      ? documentChanges.map((change) => withCaret(dossier, change as TextDocumentEdit, caret))
      : documentChanges;
  return { documentChanges: [...creates.flatMap(creation), ...placed] };
}

function creation({ file: uri, text }: NewFile) {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: text }];
  return [
    { kind: "create" as const, uri, options: { ignoreIfExists: true } },
    { textDocument: { uri, version: null }, edits },
  ];
}

function withCaret(
  dossier: Dossier,
  change: TextDocumentEdit,
  { edit, at }: NonNullable<ProposedChange["caret"]>,
): TextDocumentEdit {
  const file = dossier.files.get(edit.file);
  if (file === undefined || change.textDocument.uri !== edit.file) return change;
  const range = rangeIn(file, edit.span);
  const isMeant = (one: TextDocumentEdit["edits"][number]): one is TextEdit =>
    "newText" in one && one.newText === edit.newText && JSON.stringify(one.range) === JSON.stringify(range);
  const whole = fromLineStart(edit, at, file.text);
  const { newText, span } = whole.edit;
  const value = `${escaped(newText.slice(0, whole.at))}$0${escaped(newText.slice(whole.at))}`;
  const snippet: SnippetTextEdit = { range: rangeIn(file, span), snippet: { kind: "snippet", value } };
  return { ...change, edits: change.edits.map((one) => (isMeant(one) ? snippet : one)) };
}

/**
 * New lines behind a line become new lines before the next one: editors indent the lines of a snippet once more, as far as the line is
 * indented in which it begins.
 */
function fromLineStart(edit: Edit, at: number, text: string): { edit: Edit; at: number } {
  const lineBreak = /^\r?\n/.exec(edit.newText)?.[0] ?? "";
  const { start, end } = edit.span;
  if (lineBreak === "" || start !== end || !text.startsWith(lineBreak, start)) return { edit, at };
  const place = start + lineBreak.length;
  const newText = edit.newText.slice(lineBreak.length) + lineBreak;
  return { edit: { ...edit, span: spanOf(place, place), newText }, at: at - lineBreak.length };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
