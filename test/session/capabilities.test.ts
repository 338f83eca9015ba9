import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import type { ClientCapabilities, Registration, RegistrationParams } from "vscode-languageserver/node";
import * as protocol from "vscode-languageserver/node";
import { startServer } from "#server/start-server.ts";
import { folder, MemoryHost, uriOf } from "#testing/session.ts";

/** What the protocol's own library says of a message: who sends it, and by which capabilities the two sides announce it. */
interface Message {
  readonly method: string;
  readonly messageDirection: "clientToServer" | "serverToClient" | "both";
  readonly type: object;
  readonly capabilities?: { readonly client?: string; readonly server?: string };
}

const messages = Object.values<unknown>(protocol).filter(
  (item): item is Message => typeof item === "object" && item !== null && "messageDirection" in item,
);
const messageOf = (method: string) => messages.find((message) => message.method === method);
const isRequest = ({ type }: Message) => /^ProtocolRequestType/.test(type.constructor.name);

/** Answered by `vscode-languageserver` itself, whatever the server is. */
const ofEveryServer: readonly string[] = ["initialize", "shutdown"];

/** Where the library names a capability too wide, or none. */
const announcedBy: Readonly<Record<string, string>> = {
  "textDocument/semanticTokens/full": "semanticTokensProvider.full",
  "typeHierarchy/subtypes": "typeHierarchyProvider",
  "typeHierarchy/supertypes": "typeHierarchyProvider",
};

/** Every request that a client can send, and the server capability that announces it: a path from `ServerCapabilities`. */
const requests = messages
  .filter((message) => isRequest(message) && message.messageDirection !== "serverToClient")
  .filter(({ method }) => !ofEveryServer.includes(method))
  .map(({ method, capabilities }) => ({ method, server: announcedBy[method] ?? capabilities?.server }));

const texts = {
  "dossier.yaml": "dossier: 1\nlanguage: en\n",
  "a.dossier.yaml": [
    "sources:",
    "  a: {title: A, publisher: p, language: en, published: 2001-02, url: https://a.example, snapshot: {file: a.txt}}",
    "actors:",
    "  p: {type: outlet, name: P}",
    "events:",
    "  e: {date: 2001-01, title: An event, actors: [p], cites: [{source: a, quote: words of the article}]}",
    "",
  ].join("\n"),
  "a.txt": "These are the words of the article.\n",
};

const clients: Readonly<Record<string, ClientCapabilities>> = {
  "a client that has nothing": {},
  "a client that has everything and takes no registrations": everything(false),
  "a client that has everything": everything(true),
};

for (const [name, capabilities] of Object.entries(clients)) {
  const isDynamic = capabilities.textDocument?.hover?.dynamicRegistration === true;

  test(`${name}: what is announced is answered, and what is answered is announced`, async () => {
    const session = await open(capabilities);
    await session.settle();
    const announced = new Set([
      ...announcedIn(session.initialized.capabilities),
      ...session.registrations.filter(isForEveryText).flatMap(announcedByRegistration),
    ]);
    const handled: string[] = [];
    for (const { method } of requests) if (await session.isHandled(method)) handled.push(method);
    const due = requests.map(({ method }) => method).filter((method) => announced.has(method));
    assert.deepEqual(handled, due);
    const registered = session.registrations.flatMap(announcedByRegistration);
    assert.deepEqual(
      registered.filter((method) => !handled.includes(method)),
      [],
    );
    assert.ok(
      handled.includes("textDocument/hover") && !handled.includes("textDocument/moniker"),
      "the probe can tell",
    );
    assert.equal(handled.includes("textDocument/diagnostic"), capabilities.textDocument?.diagnostic !== undefined);
    assert.deepEqual(session.log, []);
    await session.end();
  });

  test(`${name}: the server asks it only for what it announced`, async () => {
    const session = await open(capabilities);
    await session.settle();
    assert.equal(
      session.asked.includes("workspace/inlayHint/refresh"),
      capabilities.workspace?.inlayHint !== undefined,
    );
    assert.equal(
      session.registrations.some(({ method }) => method === "textDocument/hover"),
      isDynamic,
      "texts of articles are registered",
    );
    for (const method of session.asked.filter((asked) => asked !== "client/registerCapability")) {
      const path = messageOf(method)?.capabilities?.client;
      assert.ok(path !== undefined && at(capabilities, path), `${method} was sent`);
    }
    for (const { method } of session.registrations) {
      const path = messageOf(method)?.capabilities?.client;
      assert.ok(path !== undefined && at(capabilities, `${path}.dynamicRegistration`), `${method} was registered`);
    }
    await session.end();
  });
}

test("the table knows every request, and the full client every capability, of the protocol", () => {
  assert.deepEqual(
    requests.filter(({ server }) => server === undefined).map(({ method }) => method),
    [],
  );
  assert.ok(requests.length > 45, `${requests.length} requests`);
  const missing = messages.flatMap(({ capabilities }) => capabilities?.client ?? []);
  assert.deepEqual(
    missing.filter((path) => !at(everything(true), path)),
    [],
  );
});

/** The methods that a tree of server capabilities announces. */
function announcedIn(tree: object): string[] {
  return requests
    .filter(({ server }) => {
      const value = at(tree, server ?? "");
      return value !== undefined && value !== null && value !== false;
    })
    .map(({ method }) => method);
}

/** A registration is a capability that comes later: its options stand where the capability's would. */
function announcedByRegistration({ method, registerOptions }: Registration): string[] {
  const known = messageOf(method);
  assert.ok(known, `'${method}', which the server registered, is a method of the protocol`);
  if (!isRequest(known)) return [];
  const path = requests.find((request) => request.method === method)?.server ?? "";
  return announcedIn(path.split(".").reduceRight<object>((below, key) => ({ [key]: below }), registerOptions ?? {}));
}

/** What is offered for some texts only, those of articles, is not yet offered for dossiers. */
const isForEveryText = ({ registerOptions }: Registration): boolean => !registerOptions?.documentSelector;

function at(tree: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      tree,
    );
}

/** The real server, and everything that it asks of this client. */
async function open(capabilities: ClientCapabilities) {
  const host = new PatientHost(new Map(Object.entries(texts).map(([name, text]) => [uriOf(name), text])));
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(
    protocol.createConnection(new protocol.StreamMessageReader(toServer), new protocol.StreamMessageWriter(toClient)),
    () => host,
  );
  const client = protocol.createMessageConnection(
    new protocol.StreamMessageReader(toClient),
    new protocol.StreamMessageWriter(toServer),
  );
  const [asked, registrations, log]: [string[], Registration[], string[]] = [[], [], []];
  client.onRequest((method, params) => {
    asked.push(method);
    if (method === "client/registerCapability") registrations.push(...(params as RegistrationParams).registrations);
    return method === "workspace/configuration" ? [null] : null;
  });
  client.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  const pushed = new Promise<void>((resolve) => {
    client.onNotification("textDocument/publishDiagnostics", ({ version }: protocol.PublishDiagnosticsParams) => {
      if (version === 2) resolve();
    });
  });
  client.listen();
  const initialized: protocol.InitializeResult = await client.sendRequest("initialize", {
    processId: null,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: "dossier" }],
    capabilities,
  });
  await client.sendNotification("initialized", {});
  return {
    initialized,
    asked,
    registrations,
    log,
    /** Opens and edits a file; resolves when its problems are known and everything that was to come later has come. */
    settle: async () => {
      const text = texts["a.dossier.yaml"];
      const opened = { ...textDocument, languageId: "dossier", version: 1, text };
      await client.sendNotification("textDocument/didOpen", { textDocument: opened });
      await client.sendNotification("textDocument/didChange", {
        textDocument: { ...textDocument, version: 2 },
        contentChanges: [{ text: text.replace("[p]", "[p, q]") }],
      });
      await (capabilities.textDocument?.diagnostic ? client.sendRequest("textDocument/diagnostic", anyParams) : pushed);
      host.letTimePass();
      await client.sendRequest("textDocument/hover", anyParams);
    },
    isHandled: async (method: string): Promise<boolean> => {
      // A report on the workspace stays open until there is something new.
      const cancel = new protocol.CancellationTokenSource();
      const answer = client.sendRequest(method, anyParams, cancel.token);
      cancel.cancel();
      return answer.then(
        () => true,
        ({ code }: protocol.ResponseError) => code !== protocol.ErrorCodes.MethodNotFound,
      );
    },
    end: async () => {
      await client.sendRequest("shutdown");
      client.end();
      client.dispose();
    },
  };
}

/** Time passes when the test says so; what is only put off to the next turn comes by itself. */
class PatientHost extends MemoryHost {
  readonly #due = new Set<() => void>();

  override after(milliseconds: number, work: () => void): () => void {
    if (milliseconds === 0) return super.after(milliseconds, work);
    this.#due.add(work);
    return () => this.#due.delete(work);
  }

  letTimePass(): void {
    const due = [...this.#due];
    this.#due.clear();
    for (const work of due) work();
  }
}

const position = { line: 5, character: 8 };
const range = { start: position, end: position };
const textDocument = { uri: uriOf("a.dossier.yaml") };

/** Has what any request may look for. */
const anyParams = {
  textDocument,
  position,
  positions: [position],
  range,
  ranges: [range],
  context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
  options: { tabSize: 2, insertSpaces: true },
  newName: "new",
  query: "a",
  label: "a",
  title: "a",
  kind: 1,
  item: { name: "a", kind: 1, uri: textDocument.uri, range, selectionRange: range },
  files: [{ oldUri: uriOf("a.txt"), newUri: uriOf("b.txt") }],
  previousResultId: "0",
  previousResultIds: [],
};

/** Everything that the protocol lets a client announce, as far as it concerns what a server sends. */
function everything(dynamicRegistration: boolean): ClientCapabilities {
  const plain = { dynamicRegistration };
  const refreshed = { ...plain, refreshSupport: true };
  const resolved = { ...plain, resolveSupport: { properties: [] } };
  const linked = { ...plain, linkSupport: true };
  return {
    workspace: {
      applyEdit: true,
      codeLens: refreshed,
      configuration: true,
      diagnostics: refreshed,
      didChangeConfiguration: plain,
      didChangeWatchedFiles: plain,
      executeCommand: plain,
      fileOperations: {
        ...plain,
        didCreate: true,
        willCreate: true,
        didRename: true,
        willRename: true,
        didDelete: true,
        willDelete: true,
      },
      foldingRange: refreshed,
      inlayHint: refreshed,
      inlineValue: refreshed,
      semanticTokens: refreshed,
      symbol: resolved,
      textDocumentContent: plain,
      workspaceEdit: { documentChanges: true },
      workspaceFolders: true,
    },
    textDocument: {
      callHierarchy: plain,
      codeAction: { ...resolved, dataSupport: true, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      codeLens: resolved,
      colorProvider: plain,
      completion: { ...plain, completionItem: { resolveSupport: { properties: ["documentation"] } } },
      declaration: linked,
      definition: linked,
      diagnostic: plain,
      documentHighlight: plain,
      documentLink: plain,
      documentSymbol: { ...plain, hierarchicalDocumentSymbolSupport: true },
      foldingRange: plain,
      formatting: plain,
      hover: plain,
      implementation: linked,
      inlayHint: resolved,
      inlineCompletion: plain,
      inlineValue: plain,
      linkedEditingRange: plain,
      moniker: plain,
      onTypeFormatting: plain,
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      rangeFormatting: { ...plain, rangesSupport: true },
      references: plain,
      rename: { ...plain, prepareSupport: true },
      selectionRange: plain,
      semanticTokens: {
        ...plain,
        requests: { full: { delta: true }, range: true },
        tokenTypes: [],
        tokenModifiers: [],
        formats: ["relative"],
      },
      signatureHelp: plain,
      synchronization: { ...plain, didSave: true, willSave: true, willSaveWaitUntil: true },
      typeDefinition: linked,
      typeHierarchy: plain,
    },
    window: { showDocument: { support: true }, showMessage: {}, workDoneProgress: true },
  };
}
