import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { diagnostics } from "./diagnostics.ts";

const file = "a.dossier.yaml";
const text = `language: en
sources:
  gazette: {title: Gazette, published: 2001-05-01, language: en, retracted: 2001-06-01}
  herald: {title: Herald, published: 2001-05-01, language: en}
events:
  e1: {date: 2001-05-01, title: The bridge is opened, cites: [gazette]}
`;
const tagging = {
  ...fullClient,
  client: { textDocument: { publishDiagnostics: { tagSupport: { valueSet: [1 as const, 2 as const] } } } },
};
const tagsOf = (dossierText: string, context = tagging) =>
  Object.fromEntries(
    diagnostics(dossierOf(new Map([[file, dossierText]])), file, context).map(({ code, tags }) => [code, tags]),
  );

test("retracted sources are struck through, and what nobody uses is faded", () => {
  assert.deepEqual(tagsOf(text), { "unused-record": [1], "retracted-source": [2] });
});

test("what counts as more than a hint is not faded, and nothing is where the editor knows no tags", () => {
  assert.deepEqual(tagsOf(`rules: {unused-record: warning}\n${text}`)["unused-record"], [1]);
  const plain = { ...fullClient, client: {} };
  assert.deepEqual(tagsOf(text, plain as typeof tagging), {
    "unused-record": undefined,
    "retracted-source": undefined,
  });
});
