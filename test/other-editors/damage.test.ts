import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { features } from "#features/features.ts";
import { repository } from "../corpus/command.ts";
import { frame, type Message, ServerProcess } from "./server-process.ts";

const draft = pathToFileURL(join(repository, "examples/russia-venezuela-draft")).href;
const file = `${draft}/events.dossier.yaml`;
const methodNotFound = -32601;

function startServer(context: TestContext): ServerProcess {
  const server = new ServerProcess();
  context.after(() => server.kill());
  return server;
}

async function startOnDraft(context: TestContext): Promise<ServerProcess> {
  const server = startServer(context);
  const listed = server.next(isListOf(file));
  await server.initialize({}, draft);
  await listed;
  return server;
}

const isListOf =
  (uri: string, version?: number) =>
  ({ method, params }: Message): boolean => {
    const list = params as { uri?: string; version?: number } | undefined;
    return method === "textDocument/publishDiagnostics" && list?.uri === uri && list.version === version;
  };

/** Nothing but the protocol on stdout, nothing on stderr, and an end as the protocol wants it. */
async function endsWell(server: ServerProcess): Promise<void> {
  assert.equal(await server.shutDown(), 0);
  isSilent(server);
}

function isSilent(server: ServerProcess): void {
  assert.equal(server.outsideProtocol, "");
  assert.equal(server.stderr, "");
}

const failures = ({ messages }: ServerProcess): string[] =>
  messages
    .filter(({ method }) => method === "window/logMessage")
    .map(({ params }) => (params as { type: number; message: string }).message);

test("bodies that are no JSON, or no message, are passed over", async (context) => {
  const server = await startOnDraft(context);
  for (const body of ["{ not json", "", "\0", "null", "42", "[]", '"text"', "{}", '{"jsonrpc":"2.0"}', '{"id":{}}']) {
    server.sendBytes(frame(body));
  }
  server.sendBytes(Buffer.concat([Buffer.from("Content-Length: 3\r\n\r\n"), Buffer.from([0xff, 0xfe, 0x80])]));
  assert.ok((await server.request("textDocument/documentSymbol", { textDocument: { uri: file } })).result);
  await endsWell(server);
});

test("unknown methods are refused as requests and passed over as notifications", async (context) => {
  const server = await startOnDraft(context);
  for (const method of ["nonsense", "$/nonsense", "textDocument/nonsense", "dossier/nonsense", "__proto__"]) {
    server.notify(method, { nothing: true });
    assert.equal((await server.request(method, {})).error?.code, methodNotFound, method);
  }
  await endsWell(server);
});

test("before initialize requests are refused, notifications are passed over, and initialize still works", async (context) => {
  const server = startServer(context);
  const params = { textDocument: { uri: file }, position: { line: 0, character: 0 } };
  assert.ok((await server.request("textDocument/hover", params)).error);
  server.notify("textDocument/didOpen", { textDocument: { uri: file, languageId: "dossier", version: 1, text: "" } });
  server.notify("textDocument/didChange", { textDocument: { uri: file, version: 2 }, contentChanges: [] });
  assert.ok((await server.initialize()).result);
  await endsWell(server);
});

test("parameters of the wrong shape fail the one request and nothing else", async (context) => {
  const server = await startOnDraft(context);
  const shapes = [undefined, null, [], [1], "text", 3, {}, { textDocument: null }, { textDocument: { uri: 3 } }];
  for (const { type } of features) {
    for (const params of shapes) {
      const { result, error } = await server.request(type.method, params);
      assert.ok(result !== undefined || error !== undefined, `${type.method} ${JSON.stringify(params)}`);
    }
  }
  for (const method of ["didOpen", "didChange", "didClose"]) {
    for (const params of shapes) server.notify(`textDocument/${method}`, params);
  }
  for (const method of ["didChangeWatchedFiles", "didChangeConfiguration", "didChangeWorkspaceFolders"]) {
    for (const params of shapes) server.notify(`workspace/${method}`, params);
  }
  assert.ok((await server.request("textDocument/documentSymbol", { textDocument: { uri: file } })).result);
  await endsWell(server);
});

test("positions beyond the file are answered by every feature", async (context) => {
  const server = await startOnDraft(context);
  const places = [
    { line: 100_000, character: 0 },
    { line: 3, character: 100_000 },
    { line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
    { line: 0, character: 0 },
  ];
  for (const { type } of features.filter(({ type }) => type.method.startsWith("textDocument/"))) {
    for (const position of places) {
      const range = { start: places.at(-1), end: position };
      const params = {
        textDocument: { uri: file },
        position,
        positions: [position],
        range,
        ranges: [range, { start: position, end: position }],
        context: { diagnostics: [], includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
        newName: "another-id",
        previousResultId: "none",
      };
      const { error } = await server.request(type.method, params);
      // Renaming where there is no name is refused, with a reason.
      if (!/rename/i.test(type.method)) assert.equal(error, undefined, `${type.method} ${JSON.stringify(position)}`);
    }
  }
  assert.deepEqual(failures(server), []);
  await endsWell(server);
});

test("edits that reach beyond the text, or run backwards, leave the text and the server whole", async (context) => {
  const server = await startOnDraft(context);
  const end = { line: 100_000, character: 100_000 };
  const start = { line: 0, character: 0 };
  const edit = (version: number, contentChanges: readonly object[]) =>
    server.notify("textDocument/didChange", { textDocument: { uri: file, version }, contentChanges });
  server.notify("textDocument/didOpen", {
    textDocument: { uri: file, languageId: "dossier", version: 1, text: "events:\n" },
  });
  edit(2, [{ range: { start: end, end }, text: "  e: {date: 2001, title: An event}\n" }]);
  edit(3, [{ range: { start: end, end: start }, text: "" }]);
  edit(4, []);
  edit(5, [{ text: "events:\n" }, { range: { start: end, end }, text: "  e: {date: 20011, title: T}\n" }]);
  const { params } = await server.next(isListOf(file, 5));
  const codes = (params as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
  assert.ok(codes.includes("date-syntax"), codes.join());
  assert.deepEqual(failures(server), []);
  await endsWell(server);
});

test("a file that was never opened cannot be edited or closed, and stays as it is on disk", async (context) => {
  const server = await startOnDraft(context);
  const symbols = () => server.request("textDocument/documentSymbol", { textDocument: { uri: file } });
  const before = (await symbols()).result;
  server.notify("textDocument/didChange", { textDocument: { uri: file, version: 7 }, contentChanges: [{ text: "" }] });
  assert.deepEqual((await symbols()).result, before);
  server.notify("textDocument/didClose", { textDocument: { uri: file } });
  assert.deepEqual((await symbols()).result, before);
  assert.deepEqual(failures(server), []);
  await endsWell(server);
});

test("a file that is closed right after two edits is again as it is on disk", async (context) => {
  const server = await startOnDraft(context);
  const symbols = () => server.request("textDocument/documentSymbol", { textDocument: { uri: file } });
  const before = (await symbols()).result;
  server.notify("textDocument/didOpen", { textDocument: { uri: file, languageId: "dossier", version: 1, text: "" } });
  for (const [version, text] of [
    [2, "events:\n"],
    [3, "events:\n  e:"],
  ]) {
    server.notify("textDocument/didChange", { textDocument: { uri: file, version }, contentChanges: [{ text }] });
  }
  server.notify("textDocument/didClose", { textDocument: { uri: file } });
  assert.deepEqual((await symbols()).result, before);
  await endsWell(server);
});

const headers = ["", "nonsense", "nonsense: 1", "Content-Length: x", "Content-Length: -5", "x".repeat(1 << 20)];
for (const header of headers) {
  test(`after the header '${header.slice(0, 20)}' the server still ends with its stdin`, async (context) => {
    const server = startServer(context);
    await server.initialize({}, draft);
    server.sendBytes(`${header}\r\n\r\n{}`);
    server.notify("textDocument/didOpen", { textDocument: { uri: file, languageId: "dossier", version: 1, text: "" } });
    server.closeInput();
    assert.equal(await server.ended, 1);
    isSilent(server);
  });
}

test("a message that is announced and never comes is waited for, until stdin closes", async (context) => {
  const server = startServer(context);
  await server.initialize();
  server.sendBytes("Content-Length: 99999999999999\r\n\r\n{");
  server.closeInput();
  assert.equal(await server.ended, 1);
  isSilent(server);
});

test("a closed stdin ends the server: with 1, and with 0 after shutdown", async (context) => {
  const early = startServer(context);
  early.closeInput();
  assert.equal(await early.ended, 1);
  isSilent(early);
  const busy = startServer(context);
  await busy.initialize({}, draft);
  busy.notify("textDocument/didOpen", { textDocument: { uri: file, languageId: "dossier", version: 1, text: "e" } });
  busy.closeInput();
  assert.equal(await busy.ended, 1);
  isSilent(busy);
  const told = await startOnDraft(context);
  await told.request("shutdown");
  told.closeInput();
  assert.equal(await told.ended, 0);
  isSilent(told);
});

test("exit ends the server: with 1, and with 0 after shutdown", async (context) => {
  const early = startServer(context);
  early.notify("exit");
  assert.equal(await early.ended, 1);
  isSilent(early);
  const busy = startServer(context);
  await busy.initialize({}, draft);
  busy.notify("exit");
  assert.equal(await busy.ended, 1);
  isSilent(busy);
  await endsWell(await startOnDraft(context));
});
