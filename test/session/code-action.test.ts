import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const dossier = `sources:
  gazette: {title: Gazette, published: 2001-05-02, snapshot: gazette.txt}
events:
  e: {date: 2001-05-01, title: The bridge opens, status: Occurred, cites: [gazete]}
  f: {date: 2000, title: It is begun, cites: [gazette]}
`;
const article = "The bridge is open.\nMany came to see it.\n";
const files = { "a.dossier.yaml": dossier, "gazette.txt": article };

type Session = Awaited<ReturnType<typeof openSession>>;

async function ask(session: Session, name: keyof typeof files, from: string, to: string, only?: string[]) {
  const text = files[name];
  const range = { start: positionOf(text, from), end: positionOf(text, to, to.length) };
  const context = { diagnostics: [], ...(only ? { only } : {}) };
  return session.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: uriOf(name) },
    range,
    context,
  });
}

test("titles come first, and edits when they are asked for", async () => {
  const capabilities = {
    workspace: { workspaceEdit: { documentChanges: true } },
    textDocument: { codeAction: { resolveSupport: { properties: ["edit"] } } },
  };
  const session = await openSession(files, { capabilities });
  const { codeActionProvider } = session.initialized.capabilities;
  assert.deepEqual(codeActionProvider, {
    codeActionKinds: ["quickfix", "refactor.extract", "refactor.rewrite", "source.fixAll.dossier", "source.sortEvents"],
    resolveProvider: true,
  });
  await session.open("a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml");
  const [first] = await ask(session, "a.dossier.yaml", "gazete]", "gazete");
  assert.equal(first?.title, "Replace by 'gazette'");
  assert.equal(first?.edit, undefined);
  const resolved = await session.request<CodeAction>("codeAction/resolve", first as CodeAction);
  const [change] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.deepEqual(change?.textDocument, { uri: uriOf("a.dossier.yaml"), version: 1 });
  assert.deepEqual(change?.edits, [
    { range: { start: positionOf(dossier, "gazete]"), end: positionOf(dossier, "gazete]", 6) }, newText: "gazette" },
  ]);
  await session.end();
});

test("a client that fetches nothing later gets the edits at once", async () => {
  const session = await openSession(files);
  await session.open("a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml");
  const sources = await ask(session, "a.dossier.yaml", "sources", "sources", ["source"]);
  assert.deepEqual(
    sources.map(({ kind, edit }) => [kind, edit?.changes?.[uriOf("a.dossier.yaml")]?.map(({ newText }) => newText)]),
    [
      ["source.fixAll.dossier", ["occurred"]],
      [
        "source.sortEvents",
        [
          "  f: {date: 2000, title: It is begun, cites: [gazette]}",
          "  e: {date: 2001-05-01, title: The bridge opens, status: Occurred, cites: [gazete]}",
        ],
      ],
    ],
  );
  await session.end();
});

test("words selected in an article are offered as a quotation to the events that cite it", async () => {
  const session = await openSession(files);
  await session.open("a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml");
  const [action, ...others] = await ask(session, "gazette.txt", "Many", "to see it");
  assert.equal(action?.title, "Add as a quotation to 'It is begun' (2000)");
  assert.deepEqual(others, []);
  const [edit] = action?.edit?.changes?.[uriOf("a.dossier.yaml")] ?? [];
  assert.equal(edit?.newText, ", claims: [{text: , cites: [{source: gazette, quote: Many came to see it}]}]");
  await session.end();
});
