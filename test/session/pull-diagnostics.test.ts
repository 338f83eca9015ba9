import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver-protocol";
import { CancellationTokenSource, ProgressType } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const events = "events:\n  e1: {date: 2021-06-22, title: Talks, cites: [a1]}\n";
const sources = "sources:\n  a1: {title: Talks begin, published: 2021-06-23, language: en}\n";
const files = { "events.dossier.yaml": events, "sources.dossier.yaml": sources };
const pulling = {
  capabilities: {
    workspace: { diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: { dynamicRegistration: false }, publishDiagnostics: { relatedInformation: true } },
  },
};

const codesOf = (report: DocumentDiagnosticReport | WorkspaceDocumentDiagnosticReport): unknown[] =>
  report.kind === "full" ? report.items.map(({ code }) => code) : [report.kind];

type Session = Awaited<ReturnType<typeof openSession>>;
const pull = (session: Session, name: string, previousResultId?: string) =>
  session.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
    textDocument: { uri: uriOf(name) },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
const pullAll = (session: Session, known: readonly { uri: string; value: string }[] = []) =>
  session.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: known });

test("who can ask is never told, and asks for one file, open or not", async () => {
  const session = await openSession({ ...files, "sources.dossier.yaml": "sources: {}\n" }, pulling);
  assert.deepEqual(session.initialized.capabilities.diagnosticProvider, {
    identifier: "dossier",
    interFileDependencies: true,
    workspaceDiagnostics: true,
  });
  const report = await pull(session, "events.dossier.yaml");
  assert.deepEqual(codesOf(report), ["unknown-source"]);
  assert.equal(report.resultId !== undefined, true);
  assert.deepEqual(await pull(session, "events.dossier.yaml", report.resultId), {
    kind: "unchanged",
    resultId: report.resultId,
  });
  assert.deepEqual(codesOf(await pull(session, "no-such.dossier.yaml")), []);
  await session.open("events.dossier.yaml", events.replace("a1", "a2"));
  const edited = await pull(session, "events.dossier.yaml", report.resultId);
  assert.equal(edited.kind, "full");
  assert.equal(session.published.length, 0);
  await session.end();
});

test("the report of the workspace waits for news, and says that problems are gone", async () => {
  const session = await openSession({ ...files, "sources.dossier.yaml": "sources: {}\n" }, pulling);
  const first = await pullAll(session);
  assert.deepEqual(
    first.items.map((item) => [item.uri, codesOf(item), item.version]),
    [[uriOf("events.dossier.yaml"), ["unknown-source"], null]],
  );
  const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
  const held = pullAll(session, known);
  const order: string[] = [];
  void held.then(() => order.push("workspace"));
  await pull(session, "sources.dossier.yaml");
  order.push("document");
  await session.changeOnDisk("sources.dossier.yaml", sources);
  const second = await held;
  assert.deepEqual(order, ["document", "workspace"]);
  assert.deepEqual(
    second.items.map((item) => [item.uri, codesOf(item)]),
    [[uriOf("events.dossier.yaml"), []]],
  );
  await session.end();
});

test("files that are gone lose their problems", async () => {
  const session = await openSession({ "events.dossier.yaml": events }, pulling);
  const [item] = (await pullAll(session)).items;
  assert.ok(item);
  const held = pullAll(session, [{ uri: item.uri, value: item.resultId ?? "" }]);
  await session.changeOnDisk("events.dossier.yaml", undefined);
  assert.deepEqual(
    (await held).items.map((report) => [report.uri, codesOf(report)]),
    [[item.uri, []]],
  );
  await session.end();
});

test("a report that is held can be called off: that is an error, not an empty report", async () => {
  const session = await openSession(files, pulling);
  await pull(session, "events.dossier.yaml");
  const source = new CancellationTokenSource();
  const held = session.client.sendRequest("workspace/diagnostic", { previousResultIds: [] }, source.token);
  await pull(session, "events.dossier.yaml");
  source.cancel();
  await assert.rejects(held, { code: -32800 });
  await session.end();
});

test("leaving does not wait for a report that is held", async () => {
  const session = await openSession(files, pulling);
  const held = session.client.sendRequest("workspace/diagnostic", { previousResultIds: [] });
  held.catch(() => undefined);
  await pull(session, "events.dossier.yaml");
  await session.end();
  await assert.rejects(held);
});

test("many files come in parts", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 450 }, (_, i) => [`f${i}.dossier.yaml`, events.replace("e1", `e${i}`)]),
  );
  const session = await openSession(many, pulling);
  const parts: number[] = [];
  session.client.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), "parts", ({ items }) => {
    parts.push(items.length);
  });
  const rest = await session.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds: [],
    partialResultToken: "parts",
  });
  assert.deepEqual([...parts, rest.items.length], [200, 200, 50]);
  await session.end();
});

test("an edit of one file that changes what is shown in another asks the editor to look again", async () => {
  const session = await openSession(files, pulling);
  const refreshed = new Promise<void>((resolve) => {
    session.client.onRequest("workspace/diagnostic/refresh", () => resolve());
  });
  await session.open("events.dossier.yaml");
  await session.open("sources.dossier.yaml");
  assert.deepEqual(codesOf(await pull(session, "events.dossier.yaml")), []);
  await session.change("sources.dossier.yaml", 2, "sources: {}\n");
  await refreshed;
  assert.deepEqual(codesOf(await pull(session, "events.dossier.yaml")), ["unknown-source"]);
  await session.end();
});
