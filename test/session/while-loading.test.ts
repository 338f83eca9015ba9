import assert from "node:assert/strict";
import { test } from "node:test";
import type { CompletionList, DocumentSymbol, Hover, Location, WorkspaceEdit } from "vscode-languageserver-protocol";
import { CancellationTokenSource } from "vscode-languageserver-protocol";
import { isManifest } from "#core/config.ts";
import { MemoryHost, openSession, positionOf, uriOf } from "#testing/session.ts";
import type { FoundFiles } from "#workspace/host.ts";
import type { Roots } from "#workspace/roots.ts";

/** Folders are listed, and files but manifests come, when the test says so. */
class HeldHost extends MemoryHost {
  readonly reads: string[] = [];
  list: () => void = () => undefined;
  readonly #listed = new Promise<void>((resolve) => {
    this.list = resolve;
  });
  give: () => void = () => undefined;
  readonly #given = new Promise<void>((resolve) => {
    this.give = resolve;
  });

  override async findFiles(folder: string, roots: Roots): Promise<FoundFiles> {
    await this.#listed;
    return super.findFiles(folder, roots);
  }

  override async readFile(uri: string): Promise<string | undefined> {
    if (this.files.has(uri)) this.reads.push(uri);
    if (!isManifest(uri)) await this.#given;
    return super.readFile(uri);
  }
}

const open = `sources:
  here: {title: An article of this file, published: 2003}
events:
  e1: {date: 2001-02-03, title: An event, cites: [here, there]}
  e2: {date: 2001-02-04, title: Another, cites: [here], part-of: e1}
`;
const files = {
  "dossier.yaml": "language: en\n",
  "a.dossier.yaml": "events:\n  e3: {date: 2001-02-05, title: A third, cites: [here, there]}\n",
  "open.dossier.yaml": open,
  "z.dossier.yaml": "sources:\n  there: {title: An article of another file, published: 2003}\n",
};
const name = "open.dossier.yaml";
const textDocument = { uri: uriOf(name) };
const at = (needle: string, offset = 1) => ({ textDocument, position: positionOf(open, needle, offset) });

async function openWhileLoading() {
  const session = await openSession(files, { host: HeldHost });
  const host = session.host as HeldHost;
  await session.open(name);
  await session.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument }); // Now it is open.
  host.list();
  return { ...session, host };
}

type Session = Awaited<ReturnType<typeof openWhileLoading>>;

/** A request that is answered at once says that all before it was taken in. */
const symbols = (session: Session) =>
  session.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument });

test("what is known of an open file is answered before any other file is read", async () => {
  const session = await openWhileLoading();
  const hover = await session.request<Hover>("textDocument/hover", at("here, there"));
  assert.match(JSON.stringify(hover), /An article of this file/);
  assert.match(JSON.stringify(await session.request("textDocument/definition", at("here, there"))), /"line":1/);
  const { items } = await session.request<CompletionList>("textDocument/completion", at("here, there"));
  assert.ok(items.some(({ label }) => label === "here"));
  assert.ok(!items.some(({ label }) => label === "there"));
  assert.match(JSON.stringify(await symbols(session)), /Another/);
  assert.deepEqual(session.published, [], "nothing is said of ids that another file may record");
  session.host.give();
  await session.end();
});

test("a rename waits until every file is known, and misses none", async () => {
  const session = await openWhileLoading();
  let isAnswered = false;
  const rename = session.request<WorkspaceEdit>("textDocument/rename", { ...at("here:"), newName: "moved" });
  void rename.then(() => (isAnswered = true));
  await symbols(session);
  assert.ok(!isAnswered);
  session.host.give();
  const { changes = {} } = await rename;
  assert.deepEqual(Object.keys(changes).sort(), [uriOf("a.dossier.yaml"), uriOf(name)]);
  await session.end();
});

const position = at("here:").position;
const range = { start: position, end: position };
const waiting: Readonly<Record<string, object>> = {
  "textDocument/rename": { ...at("here:"), newName: "moved" },
  "textDocument/prepareRename": at("here:"),
  "textDocument/references": { ...at("here:"), context: { includeDeclaration: true } },
  "textDocument/linkedEditingRange": at("here:"),
  "textDocument/codeAction": { textDocument, range, context: { diagnostics: [] } },
  "workspace/willRenameFiles": { files: [{ oldUri: uriOf("t.txt"), newUri: uriOf("u.txt") }] },
  "dossier/newEvent": { textDocument, title: "An event" },
  "dossier/newSource": { textDocument, text: "https://example.org/1" },
};

for (const [method, params] of Object.entries(waiting)) {
  test(`who waits for every file can call it off: ${method}`, async () => {
    const session = await openWhileLoading();
    const source = new CancellationTokenSource();
    const rejected = assert.rejects(session.client.sendRequest(method, params, source.token), { code: -32800 });
    await symbols(session);
    source.cancel();
    await rejected;
    session.host.give();
    await session.end();
  });
}

test("where the file was edited while a rename waited, the answer is that it was", async () => {
  const session = await openWhileLoading();
  const rename = session.request("textDocument/rename", { ...at("here:"), newName: "moved" });
  const rejected = assert.rejects(rename, { code: -32801 });
  await session.change(name, 2, `# one more line\n${open}`);
  await symbols(session);
  session.host.give();
  await rejected;
  await session.end();
});

test("each file is read once, and what is open when it is closed", async () => {
  const session = await openWhileLoading();
  await session.change(name, 2, open.replace("here: {", "new: {"));
  session.host.give();
  await session.diagnostics(name, (list) => list.length > 0);
  assert.deepEqual(
    session.host.reads.filter((uri) => !isManifest(uri)),
    [uriOf("a.dossier.yaml"), uriOf("z.dossier.yaml")],
  );
  await session.diagnostics("a.dossier.yaml", (list) => JSON.stringify(list).includes("'here'"));
  await session.close(name);
  await session.diagnostics("a.dossier.yaml", (list) => !JSON.stringify(list).includes("'here'"));
  assert.deepEqual(
    session.host.reads.filter((uri) => uri === uriOf(name)),
    [uriOf(name)],
  );
  const found = await session.request<Location[]>("textDocument/references", {
    ...at("here:"),
    context: { includeDeclaration: true },
  });
  assert.equal(found.length, 4);
  await session.end();
});

test("the host is told while folders are read, also those that come later", async () => {
  const told: boolean[] = [];
  class ToldHost extends HeldHost {
    filling(isFilling: boolean): void {
      told.push(isFilling);
    }
  }
  const session = await openSession(files, { host: ToldHost });
  const host = session.host as ToldHost;
  host.list();
  const checked = session.diagnostics(name);
  await session.open(name);
  while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(told, [true]);
  host.give();
  await checked;
  assert.deepEqual(told, [true, false]);
  const added = [{ uri: "file:///more", name: "more" }];
  await session.client.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added, removed: [] } });
  while (told.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(told, [true, false, true, false]);
  await session.end();
});
