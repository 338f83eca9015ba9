import assert from "node:assert/strict";
import { test } from "node:test";
import { CancellationTokenSource, type Hover } from "vscode-languageserver-protocol";
import { folder, MemoryHost, openSession, positionOf, uriOf } from "#testing/session.ts";

/** Time stands still but for a millisecond at each look at the clock, and what is put off is done when the test says so. */
class DrivenHost extends MemoryHost {
  readonly #due: { readonly at: number; readonly work: () => void }[] = [];
  #time = 0;
  /** Stretches of work that were begun. */
  stretches = 0;

  override now(): number {
    return ++this.#time;
  }

  override after(milliseconds: number, work: () => void): () => void {
    const one = { at: this.#time + milliseconds, work };
    this.#due.push(one);
    return () => void this.#due.splice(this.#due.indexOf(one), this.#due.includes(one) ? 1 : 0);
  }

  get isBusy(): boolean {
    return this.#due.some(({ at }) => at <= this.#time);
  }

  /** Does what is due, as much as was put off before; false where nothing is. */
  go(): boolean {
    const next = this.#due.findIndex(({ at }) => at <= this.#time);
    const [due] = next < 0 ? [] : this.#due.splice(next, 1);
    if (due) this.stretches++;
    due?.work();
    return due !== undefined;
  }
}

/** Whatever is on its way between the two ends arrives. */
async function arrive(): Promise<void> {
  for (let i = 0; i < 12; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Goes on, or lets time pass, until the work has come so far. */
async function goUntil(host: DrivenHost, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 20_000 && !holds(); i++) {
    if (!host.go()) host.now();
    await arrive();
  }
  assert.ok(holds());
}

/** 10,000 events in 50 files; each cites a source of its own, which is one problem fewer. */
const count = 200;
const text = (file: number) => {
  const numbers = Array.from({ length: count }, (_, i) => file * count + i);
  const sources = numbers.map((i) => `  s${i}: {title: Article ${i}, published: 2002, language: en}\n`);
  const events = numbers.map((i) => `  e${i}: {date: 2001-02, title: "Meeting ${i}, a talk", cites: [s${i}, none]}\n`);
  return `sources:\n${sources.join("")}events:\n${events.join("")}`;
};
const names = Array.from({ length: 50 }, (_, i) => `f${i}.dossier.yaml`);
const files = Object.fromEntries(names.map((name, i) => [name, text(i)]));
const [first = ""] = names;

type Session = Awaited<ReturnType<typeof openSession>>;

const hover = (session: Session, token = new CancellationTokenSource().token) =>
  session.client.sendRequest<Hover | null>(
    "textDocument/hover",
    { textDocument: { uri: uriOf(first) }, position: positionOf(text(0), "s7,", 1) },
    token,
  );

test("a request is answered between two stretches, while 10,000 events are read and while they are checked", async () => {
  const session = await openSession(files, { host: DrivenHost });
  const host = session.host as DrivenHost;
  await session.open(first);
  await arrive();
  const known = () => session.request<readonly unknown[]>("workspace/symbol", { query: "Meeting 99" });
  const answeredAtOnce = async (when: string) => {
    const before = host.stretches;
    let answer: Hover | null = null;
    void hover(session).then((one) => (answer = one));
    await arrive();
    assert.match(JSON.stringify(answer), /Article 7/, when);
    assert.equal(host.stretches, before, when);
    assert.ok(host.isBusy, `${when} there is more to do`);
  };
  await answeredAtOnce("before anything is read");
  host.go();
  await arrive();
  await answeredAtOnce("while files are read");
  const reading = host.stretches;
  const [some] = [(await known()).length];
  await goUntil(host, () => session.published.length > 0);
  assert.ok(host.stretches - reading >= 5, `${host.stretches - reading} stretches of reading`);
  assert.ok((await known()).length > some, "more files are known");
  await answeredAtOnce("while rules are run");
  const checking = host.stretches;
  await goUntil(host, () => new Set(session.published.map(({ uri }) => uri)).size === names.length);
  assert.ok(host.stretches - checking >= 500, `${host.stretches - checking} stretches of rules`);
  await session.end();
});

test("a request is answered between two stretches of a checkout, and nothing is said before all of it is known", async () => {
  const session = await openSession(files, { host: DrivenHost });
  const host = session.host as DrivenHost;
  await session.open(first);
  await arrive();
  await goUntil(host, () => new Set(session.published.map(({ uri }) => uri)).size === names.length && !host.isBusy);
  const before = session.published.length;
  const others = names.slice(1);
  for (const [i, name] of others.entries()) host.files.set(uriOf(name), text(i + 1).replaceAll("Meeting", "Session"));
  await session.client.sendNotification("workspace/didChangeWatchedFiles", {
    changes: others.map((name) => ({ uri: uriOf(name), type: 2 })),
  });
  await arrive();
  // The pause in which others might be told of.
  for (let i = 0; i < 100; i++) host.now();
  const found = () => session.request<readonly unknown[]>("workspace/symbol", { query: "Session 99" });
  const counts = new Set<number>();
  for (let i = 0; i < 12; i++) {
    host.go();
    await arrive();
    counts.add((await found()).length);
    if (i === 6) await session.change(first, 2, `# one more line\n${text(0)}`);
  }
  assert.ok(counts.size >= 5, `${counts.size} different answers`);
  assert.equal(session.published.length, before, "not even of what was edited meanwhile");
  await goUntil(host, () => session.published.length > before);
  assert.equal(session.published[before]?.uri, uriOf(first), "what is open comes first");
  await session.end();
});

for (const [method, where] of [
  ["textDocument/semanticTokens/full", {}],
  ["textDocument/documentSymbol", {}],
  ["textDocument/completion", { position: positionOf(text(0), "s7,", 1) }],
] as const) {
  test(`a request is answered while ${method} is prepared for a large file`, async () => {
    const session = await openSession(files, { host: DrivenHost });
    const host = session.host as DrivenHost;
    await session.open(first);
    await arrive();
    await goUntil(host, () => new Set(session.published.map(({ uri }) => uri)).size === names.length && !host.isBusy);
    let answer: unknown;
    const textDocument = { uri: uriOf(first) };
    const ask = () => session.request(method, { textDocument, ...where }).then((one) => (answer = one));
    void ask();
    await arrive();
    const before = host.stretches;
    assert.match(JSON.stringify(await hover(session)), /Article 7/);
    assert.deepEqual([answer, host.stretches], [undefined, before]);
    await goUntil(host, () => answer !== undefined);
    assert.ok(host.stretches - before >= 10, `${host.stretches - before} stretches`);
    answer = undefined;
    await session.change(first, 2, text(0).replace("Meeting 3", "Session 3"));
    await ask();
    assert.ok(JSON.stringify(answer).length > 1000, "what was prepared is there after an edit");
    await session.end();
  });
}

test("open files are checked first", async () => {
  const session = await openSession(files, { host: DrivenHost });
  const host = session.host as DrivenHost;
  await session.open("f40.dossier.yaml");
  await arrive();
  await goUntil(host, () => session.published.length > 0);
  assert.deepEqual(
    session.published.map(({ uri }) => uri),
    [uriOf("f40.dossier.yaml")],
  );
  assert.ok(host.isBusy);
  await session.end();
});

test("who calls a report off is answered at once, though the problems are not complete", async () => {
  const pulling = { textDocument: { diagnostic: {} } };
  const session = await openSession(files, { host: DrivenHost, capabilities: pulling });
  const host = session.host as DrivenHost;
  await arrive();
  for (const method of ["textDocument/diagnostic", "workspace/diagnostic"]) {
    const source = new CancellationTokenSource();
    const parameters = { textDocument: { uri: uriOf(first) }, previousResultIds: [] };
    const before = host.stretches;
    const rejected = assert.rejects(session.client.sendRequest(method, parameters, source.token), { code: -32800 });
    await arrive();
    source.cancel();
    await rejected;
    assert.equal(host.stretches, before);
    assert.ok(host.isBusy);
  }
  await session.end();
});

test("a folder that is closed while it is read is read no further, and nothing of it stays", async () => {
  const session = await openSession(
    { ...files, "../other/a.dossier.yaml": "events:\n  x: {date: 2001, title: T, cites: [none]}\n" },
    { host: DrivenHost, folders: [folder, "file:///other"] },
  );
  const host = session.host as DrivenHost;
  const reads: string[] = [];
  const readFile = host.readFile.bind(host);
  host.readFile = (uri) => {
    reads.push(uri);
    return readFile(uri);
  };
  await arrive();
  const before = reads.length;
  await session.client.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [], removed: [{ uri: folder, name: "dossier" }] },
  });
  await arrive();
  await goUntil(host, () => session.published.some(({ uri }) => uri === "file:///other/a.dossier.yaml"));
  assert.ok(reads.length - before <= 20, `${reads.length - before} of ${names.length} files were read after that`);
  assert.deepEqual(
    session.published.map(({ uri }) => uri),
    ["file:///other/a.dossier.yaml"],
  );
  await session.end();
});

test("nothing is said of a folder that is being added before all of it is known", async () => {
  const other = "file:///other/a.dossier.yaml";
  const draft = "events:\n  x: {date: 2001, title: T, cites: [none]}\n";
  const session = await openSession(
    { ...files, "../other/a.dossier.yaml": draft, [first]: text(0).replace("cites: [s7,", "cites: [s9999,") },
    { host: DrivenHost, folders: ["file:///other"] },
  );
  const host = session.host as DrivenHost;
  await session.open("../other/a.dossier.yaml", draft);
  await arrive();
  await goUntil(host, () => session.published.length > 0);
  await session.client.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [{ uri: folder, name: "dossier" }], removed: [] },
  });
  await arrive();
  for (let i = 0; i < 3; i++) {
    host.go();
    await arrive();
  }
  const before = session.published.length;
  await session.change("../other/a.dossier.yaml", 2, draft.replace("none", "nothing"));
  await goUntil(host, () => session.published.length > before);
  assert.deepEqual(
    session.published.slice(before).map(({ uri }) => uri),
    [other],
    "the other dossier is checked meanwhile",
  );
  await goUntil(host, () => session.published.some(({ uri }) => uri === uriOf("f49.dossier.yaml")));
  const lists = session.published.filter(({ uri }) => uri === uriOf(first));
  assert.ok(lists.length > 0);
  assert.ok(lists.every(({ diagnostics }) => !JSON.stringify(diagnostics).includes("s9999")));
  await session.end();
});

test("what is asked together with a key is answered before the rules run, what is made of problems after them", async () => {
  const name = "a.dossier.yaml";
  const draft = "events:\n  x: {date: 2001, title: T, cites: [none]}\n";
  const session = await openSession({ [name]: draft }, { host: DrivenHost });
  const host = session.host as DrivenHost;
  await session.open(name, draft);
  await goUntil(host, () => session.published.some(({ diagnostics }) => diagnostics.length > 0));
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 50 } };
  const textDocument = { uri: uriOf(name) };
  let hasActions = false;
  await session.change(name, 2, draft.replace("none", "other"));
  const [hovered, actions] = [
    session.request("textDocument/hover", { textDocument, position: { line: 1, character: 8 } }),
    session.request<{ title: string }[]>("textDocument/codeAction", {
      textDocument,
      range,
      context: { diagnostics: [] },
    }),
  ];
  void actions.then(() => {
    hasActions = true;
  });
  assert.ok(await hovered);
  await arrive();
  assert.equal(hasActions, false);
  await goUntil(host, () => hasActions);
  assert.ok((await actions).some(({ title }) => title.includes("other")));
  await session.end();
});
