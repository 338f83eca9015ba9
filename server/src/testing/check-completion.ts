import assert from "node:assert/strict";
import {
  type CompletionItem,
  CompletionTriggerKind,
  InsertReplaceEdit,
  InsertTextFormat,
  type Range,
  type TextEdit,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { applyEdits } from "#core/text/edit.ts";
import { LineIndex } from "#core/text/line-index.ts";
import { completion } from "#features/completion.ts";
import { dossierOf } from "./dossier-of.ts";
import { fullClient } from "./feature-context.ts";
import { cursorOf, readFixture } from "./fixture.ts";

export interface CompletionOptions {
  /** What the editor can do with an item; everything where left out. */
  readonly item?: object;
  /** The character that was typed and asks by itself. */
  readonly typed?: string;
}

/** Everything an editor can do with an item, as VS Code announces it. */
export const everything = {
  snippetSupport: true,
  insertReplaceSupport: true,
  labelDetailsSupport: true,
  documentationFormat: ["markdown"],
  tagSupport: { valueSet: [1] },
  insertTextModeSupport: { valueSet: [1, 2] },
};

/** What is offered at `$0`, in the order in which an editor shows it. */
export function offered(picture: string, options: CompletionOptions = {}): CompletionItem[] {
  const fixture = readFixture(picture);
  const { file, offset } = cursorOf(fixture);
  return offeredAt(dossierOf(fixture.files, []), file, offset, options);
}

export function offeredAt(
  dossier: Dossier,
  file: string,
  offset: number,
  options: CompletionOptions = {},
): CompletionItem[] {
  const lines = new LineIndex(dossier.files.get(file)?.text ?? "");
  const { item = everything, typed } = options;
  const params = {
    textDocument: { uri: file },
    position: lines.placeOf(offset),
    context: typed
      ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed }
      : { triggerKind: CompletionTriggerKind.Invoked },
  };
  const client = { textDocument: { completion: { completionItem: item } } };
  const items = completion(dossier, params, { ...fullClient, client })?.items ?? [];
  for (const candidate of items) checkEdit(candidate, lines, offset);
  return items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
}

export const labels = (picture: string, options?: CompletionOptions): string[] =>
  offered(picture, options).map(({ label }) => label);

/**
 * The text of the file after an item was chosen. Where the item has tab stops, `$0` is where the cursor comes to rest, and the
 * others hold their default.
 */
export function chosen(picture: string, label: string, options?: CompletionOptions): string {
  const fixture = readFixture(picture);
  const { file } = cursorOf(fixture);
  const items = offered(picture, options);
  const item = items.find((candidate) => candidate.label === label);
  assert.ok(item, `'${label}' is not among: ${items.map((candidate) => candidate.label).join(", ")}`);
  return textWith(fixture.files.get(file) ?? "", item);
}

export function textWith(text: string, item: CompletionItem): string {
  const lines = new LineIndex(text);
  const edits = [mainEdit(item), ...(item.additionalTextEdits ?? [])].map(({ range, newText }) => ({
    span: { start: lines.offsetOf(range.start), end: lines.offsetOf(range.end) },
    newText,
  }));
  return applyEdits(text, edits);
}

function mainEdit({ textEdit, insertTextFormat }: CompletionItem): TextEdit {
  assert.ok(textEdit, "an item without an edit is inserted where the editor thinks fit");
  const range = InsertReplaceEdit.is(textEdit) ? textEdit.replace : textEdit.range;
  const { newText } = textEdit;
  return { range, newText: insertTextFormat === InsertTextFormat.Snippet ? withoutStops(newText) : newText };
}

const withoutStops = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$[1-9]\d*/g, "")
    .replace(/\\([\\$}])/g, "$1");

/** Editors ask for edits on the cursor's line, and compare the text from their start to the cursor with `filterText`. */
function checkEdit({ textEdit, label }: CompletionItem, lines: LineIndex, offset: number): void {
  assert.ok(textEdit);
  const ranges: Range[] = InsertReplaceEdit.is(textEdit) ? [textEdit.insert, textEdit.replace] : [textEdit.range];
  for (const { start, end } of ranges) {
    assert.equal(start.line, end.line, `${label}: over several lines`);
    assert.ok(lines.offsetOf(start) <= offset && offset <= lines.offsetOf(end), `${label}: not at the cursor`);
  }
  assert.deepEqual(ranges[0]?.start, ranges.at(-1)?.start);
}
