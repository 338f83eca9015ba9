import assert from "node:assert/strict";
import { test } from "node:test";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { codeAction } from "./code-action.ts";

const picture = `
events:
  e1: {date: 2001, title: One, cites: [gaz$0ete]}
sources:
  gazette: {title: Gazette, published: 2002}
`;

function actionsAtCursor(only?: string[]) {
  const { dossier, params } = atCursor(picture);
  const range = { start: params.position, end: params.position };
  return codeAction(dossier, { ...params, range, context: { diagnostics: [], ...(only ? { only } : {}) } }, fullClient);
}

test("the fixes of the problem under the cursor are offered, with the problem", () => {
  const [first] = actionsAtCursor();
  assert.equal(first?.title, "Replace by 'gazette'");
  assert.equal(first?.diagnostics?.[0]?.code, "unknown-source");
  assert.deepEqual(first?.edit?.changes?.["events.dossier.yaml"]?.[0]?.newText, "gazette");
});

test("who asks for something else gets nothing", () => {
  assert.deepEqual(actionsAtCursor(["refactor"]), []);
  assert.notEqual(actionsAtCursor(["quickfix"]).length, 0);
});
