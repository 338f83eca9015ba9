import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { DocumentSymbol, Range, SelectionRange } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "./call-hierarchy.ts";
import { documentLink } from "./document-link.ts";
import { documentSymbol } from "./document-symbol.ts";
import { foldingRange } from "./folding-range.ts";
import { selectionRange } from "./selection-range.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

const root = new URL("../../../examples/", import.meta.url);
const examples = globSync(["*/*.dossier.yaml", "*/dossier.yaml"], { cwd: root }).sort();

for (const name of examples) {
  test(`whatever is missing of ${name}, every answer lies in the file`, () => {
    const text = readFileSync(new URL(name, root), "utf8");
    const [uri, folder] = [`file:///${name}`, `file:///${name.split("/")[0]}/`];
    let dossier = dossierOf(new Map([[`${folder}dossier.yaml`, "snapshots: snapshots\n"]]), []);
    for (let end = text.length; end >= 0; end -= 50) {
      dossier = dossier.update([{ path: uri, text: text.slice(0, end) }]);
      checkAnswers(dossier, uri, end);
    }
    const broken = text.replaceAll("\n", "\r\n");
    for (let start = 0; start < broken.length; start += 170) {
      dossier = dossier.update([{ path: uri, text: broken.slice(0, start) + broken.slice(start + 70) }]);
      checkAnswers(dossier, uri, start);
    }
  });
}

/** Answers about the whole file, and about the place where it is broken. */
function checkAnswers(dossier: Dossier, uri: string, offset: number): void {
  const textDocument = { uri };
  const check = checkIn(dossier, uri);
  for (const symbol of documentSymbol(dossier, { textDocument }, fullClient)) checkSymbol(symbol, check);
  for (const { startLine, endLine } of foldingRange(dossier, { textDocument }, fullClient)) {
    assert.ok(startLine < endLine && endLine < (dossier.files.get(uri)?.lines.lineCount ?? 0));
  }
  for (const { range } of documentLink(dossier, { textDocument }, fullClient)) check(range);
  for (const { location } of workspaceSymbol([dossier], { query: "a" }, fullClient)) {
    if (location.uri === uri && "range" in location) check(location.range);
  }
  const position = dossier.files.get(uri)?.lines.placeOf(offset) ?? { line: 0, character: 0 };
  const [selection] = selectionRange(dossier, { textDocument, positions: [position] });
  for (let at: SelectionRange | undefined = selection; at; at = at.parent) {
    check(at.range);
    if (at.parent) assert.ok(isWithin(at.range, at.parent.range) && !isWithin(at.parent.range, at.range));
  }
  checkCalls(dossier, { textDocument, position });
}

function checkCalls(dossier: Dossier, params: { textDocument: { uri: string }; position: Range["start"] }): void {
  for (const item of prepareCallHierarchy(dossier, params, fullClient) ?? []) {
    assert.ok(isWithin(item.selectionRange, item.range));
    checkIn(dossier, item.uri)(item.range);
    for (const { from, fromRanges } of incomingCalls(dossier, { item }, fullClient)) {
      for (const range of fromRanges) checkIn(dossier, from.uri)(range);
    }
    for (const { to, fromRanges } of outgoingCalls(dossier, { item }, fullClient)) {
      for (const range of fromRanges) checkIn(dossier, item.uri)(range);
      assert.ok(isWithin(to.selectionRange, to.range));
    }
  }
}

function checkSymbol(
  { name, range, selectionRange: selected, children = [] }: DocumentSymbol,
  check: (range: Range) => void,
) {
  assert.notEqual(name.trim(), "");
  check(range);
  assert.ok(isWithin(selected, range), name);
  for (const child of children) {
    assert.ok(isWithin(child.range, range), `${child.name} in ${name}`);
    checkSymbol(child, check);
  }
}

/** The range lies in the file, and is not turned round. */
const checkIn = (dossier: Dossier, uri: string) => (range: Range) => {
  const lines = dossier.files.get(uri)?.lines;
  assert.ok(lines);
  for (const place of [range.start, range.end]) assert.deepEqual(lines.placeOf(lines.offsetOf(place)), place);
  assert.ok(isWithin(range, range));
};

function isWithin({ start, end }: Range, outer: Range): boolean {
  return before(outer.start, start) && before(start, end) && before(end, outer.end);
}

const before = (a: Range["start"], b: Range["start"]): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
