import assert from "node:assert/strict";
import { test } from "node:test";
import type { CompletionItem, CompletionList, Hover } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const events = "events:\n  e1: {date: 2001, title: An event, cites: [a1]}\n";
const manifest = `overrides:
  - files: "old/**"
    profile: recommended
    rules:
      unknown-source: hint
`;

type Session = Awaited<ReturnType<typeof openSession>>;

async function labels(session: Session, text: string, behind: string): Promise<string[]> {
  const at = { textDocument: { uri: uriOf("dossier.yaml") }, position: positionOf(text, behind, behind.length) };
  const answer = await session.request<CompletionList | CompletionItem[]>("textDocument/completion", at);
  return (Array.isArray(answer) ? answer : answer.items).map(({ label }) => label);
}

test("other severities in some files, also when they are changed", async () => {
  const session = await openSession({
    "dossier.yaml": manifest,
    "old/a.dossier.yaml": events,
    "b.dossier.yaml": events.replace("e1", "e2"),
  });
  const severity = async (name: string, wanted: number) =>
    (await session.diagnostics(name, ([first]) => first?.severity === wanted)).map(({ code }) => code);
  assert.deepEqual(await severity("old/a.dossier.yaml", 4), ["unknown-source"]);
  assert.deepEqual(await severity("b.dossier.yaml", 1), ["unknown-source"]);
  await session.changeOnDisk("dossier.yaml", manifest.replace("old/**", "b.*").replace("hint", "warning"));
  assert.deepEqual(await severity("old/a.dossier.yaml", 1), ["unknown-source"]);
  assert.deepEqual(await severity("b.dossier.yaml", 2), ["unknown-source"]);
  await session.end();
});

test("keys, rules and severities are offered and explained there", async () => {
  const session = await openSession({ "dossier.yaml": manifest });
  await session.open("dossier.yaml");
  assert.deepEqual((await labels(session, manifest, "unknown-source: ")).sort(), [
    "error",
    "hint",
    "information",
    "off",
    "warning",
  ]);
  const without = manifest
    .replace("      unknown-source: hint\n", "      \n")
    .replace("    profile: recommended\n", "");
  await session.change("dossier.yaml", 2, without);
  assert.ok((await labels(session, without, "rules:\n      ")).includes("unknown-actor"));
  const keys = `${manifest}  - `;
  await session.change("dossier.yaml", 3, keys);
  const offered = await labels(session, keys, "hint\n  - ");
  assert.ok(
    ["files", "profile", "rules"].every((key) => offered.includes(key)),
    offered.join(),
  );
  await session.change("dossier.yaml", 4, manifest);
  for (const [word, says] of [
    ["files", /from the folder of/],
    ["recommended", /its own severity/],
  ] as const) {
    const hover = await session.request<Hover>("textDocument/hover", {
      textDocument: { uri: uriOf("dossier.yaml") },
      position: positionOf(manifest, word, 1),
    });
    assert.match(JSON.stringify(hover?.contents), says);
  }
  await session.end();
});
