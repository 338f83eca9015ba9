import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextEdit } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const text = "events:\n  e:\n    date:  2001\n    cites: [ a ]\n";
const textDocument = { uri: uriOf("events.dossier.yaml") };
const options = { tabSize: 4, insertSpaces: true };
const line = (number: number) => ({ start: { line: number, character: 0 }, end: { line: number, character: 5 } });

test("a file, a range and several ranges are formatted by minimal edits", async () => {
  const session = await openSession({ "events.dossier.yaml": text });
  const { capabilities } = session.initialized;
  assert.equal(capabilities.documentFormattingProvider, true);
  assert.deepEqual(capabilities.documentRangeFormattingProvider, { rangesSupport: true });
  await session.open("events.dossier.yaml");
  const ask = async (method: string, range: object) =>
    (await session.request<TextEdit[]>(method, { textDocument, options, ...range })).map(
      ({ newText, range: { start, end } }) => [newText, `${start.line}:${start.character}-${end.character}`],
    );
  const [date, open, close] = [
    [" ", "2:9-11"],
    ["", "3:12-13"],
    ["", "3:14-15"],
  ];
  assert.deepEqual(await ask("textDocument/formatting", {}), [date, open, close]);
  assert.deepEqual(await ask("textDocument/rangeFormatting", { range: line(2) }), [date]);
  assert.deepEqual(await ask("textDocument/rangesFormatting", { ranges: [line(3), line(3)] }), [open, close]);
  await session.end();
});
