import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SemanticTokenModifiers, SemanticTokenTypes } from "vscode-languageserver-protocol";
import { legend, typeNumbers } from "./legend.ts";

const { contributes } = JSON.parse(readFileSync(new URL("../../../../package.json", import.meta.url), "utf8"));
const idsOf = (declared: readonly { id: string }[]): string[] => declared.map(({ id }) => id);

test("what is not of the protocol is declared by the extension, and nothing else is", () => {
  const types = new Set<string>(Object.values(SemanticTokenTypes));
  const modifiers = new Set<string>(Object.values(SemanticTokenModifiers));
  assert.deepEqual(
    idsOf(contributes.semanticTokenTypes),
    legend.tokenTypes.filter((type) => !types.has(type)),
  );
  assert.deepEqual(
    idsOf(contributes.semanticTokenModifiers),
    legend.tokenModifiers.filter((modifier) => !modifiers.has(modifier)),
  );
});

test("a type of our own stands for the same as by the extension's declaration", () => {
  const numbers = typeNumbers({});
  for (const { id, superType } of contributes.semanticTokenTypes) {
    assert.equal(legend.tokenTypes[numbers[id as keyof typeof numbers]], superType);
  }
});

test("what the extension gives a colour is in the legend", () => {
  for (const selector of Object.keys(contributes.semanticTokenScopes[0].scopes)) {
    const [type = "", ...modifiers] = selector.split(".");
    assert.ok(legend.tokenTypes.includes(type), selector);
    for (const modifier of modifiers) assert.ok(legend.tokenModifiers.includes(modifier), selector);
  }
});
