import assert from "node:assert/strict";
import { test } from "node:test";
import { MessageType, type ShowMessageParams } from "vscode-languageserver-protocol";
import { folder, MemoryHost, openSession, uriOf } from "#testing/session.ts";

const event = (id: string, source = "a1") => `events:\n  ${id}: {date: 2001, title: An event, cites: [${source}]}\n`;
const sources = "sources:\n  a1: {title: An article, published: 2002}\n";

/** Its problems say that everything has been checked: a file without any is not reported. */
const canary = { "canary.dossier.yaml": event("canary", "nothing") };

/** What is read is counted, and time goes by as the test says. */
class CountingHost extends MemoryHost {
  readonly reads: string[] = [];
  readonly walks: string[] = [];
  passed = 0;

  override async readFile(uri: string): Promise<string | undefined> {
    this.reads.push(uri);
    return super.readFile(uri);
  }

  override async findFiles(...parameters: Parameters<MemoryHost["findFiles"]>) {
    this.walks.push(parameters[0]);
    return super.findFiles(...parameters);
  }

  override now(): number {
    return super.now() + this.passed;
  }
}

type Session = Awaited<ReturnType<typeof openSession>>;
const hostOf = ({ host }: Session) => host as CountingHost;
const hasNone = (list: readonly unknown[]) => list.length === 0;
const hasSome = (list: readonly unknown[]) => list.length > 0;
const tell = (session: Session, names: readonly string[], type = 2) =>
  session.client.sendNotification("workspace/didChangeWatchedFiles", {
    changes: names.map((name) => ({ uri: uriOf(name), type })),
  });

/** An editor that watches nothing. */
const unwatched = { capabilities: { workspace: { workspaceFolders: true } }, host: CountingHost };

/** Any request: the editor is in use. A while has passed since the last one. */
async function useEditor(session: Session, name: string): Promise<void> {
  hostOf(session).passed += 10_000;
  await session.request("textDocument/foldingRange", { textDocument: { uri: uriOf(name) } });
}

test("what git changes in many notifications is read once, as one change", async () => {
  const names = Array.from({ length: 500 }, (_, i) => `f${i}.dossier.yaml`);
  const files = Object.fromEntries(names.map((name, i) => [name, event(`e${i}`, "a0")]));
  const session = await openSession({ ...files, "sources.dossier.yaml": sources }, { host: CountingHost });
  const last = "f499.dossier.yaml";
  await session.diagnostics(last, hasSome);
  const { host } = session;
  hostOf(session).reads.length = 0;
  const published = session.published.length;
  for (const [i, name] of names.entries()) host.files.set(uriOf(name), event(`e${i}`));
  for (const name of names) await tell(session, [name]);
  await session.diagnostics(last, hasNone);
  await Promise.all(names.map((name) => session.diagnostics(name, hasNone)));
  assert.equal(hostOf(session).reads.length, 500);
  const lists = session.published.slice(published).filter(({ uri }) => names.some((name) => uri === uriOf(name)));
  assert.equal(lists.length, 500, "each list once, and none in between");
  await session.end();
});

test("a folder that goes takes its files along, though nobody tells of them", async () => {
  const files = { "b.dossier.yaml": event("e1"), "old/a/sources.dossier.yaml": sources, ...canary };
  const session = await openSession(files, { host: CountingHost });
  await session.diagnostics("canary.dossier.yaml", hasSome);
  session.host.files.delete(uriOf("old/a/sources.dossier.yaml"));
  await tell(session, ["old"], 3);
  await session.diagnostics("b.dossier.yaml", hasSome);
  await session.end();
});

test("nothing is read of what is excluded, hidden or of others' packages, though it is told of", async () => {
  const files = { "dossier.yaml": "exclude: [drafts]\n", "a.dossier.yaml": event("e1") };
  const session = await openSession({ ...files, "drafts/s.dossier.yaml": sources }, { host: CountingHost });
  await session.diagnostics("a.dossier.yaml", hasSome);
  const host = hostOf(session);
  assert.ok(!host.reads.includes(uriOf("drafts/s.dossier.yaml")));
  host.reads.length = 0;
  const others = ["drafts/s.dossier.yaml", ".cache/s.dossier.yaml", "node_modules/x/s.dossier.yaml"];
  for (const name of others) host.files.set(uriOf(name), sources);
  host.files.set(uriOf("last.dossier.yaml"), event("e2", "a2"));
  await tell(session, [...others, "last.dossier.yaml"], 1);
  await session.diagnostics("last.dossier.yaml", hasSome);
  assert.deepEqual(host.reads, [uriOf("last.dossier.yaml")]);
  await session.end();
});

test("a dossier inside of what another one excludes is read when one of its files is opened", async () => {
  const session = await openSession({
    "dossier.yaml": "exclude: [drafts]\n",
    "drafts/dossier.yaml": "language: en\n",
    "drafts/a.dossier.yaml": event("e1"),
    "drafts/s.dossier.yaml": "sources: {b1: {}}\n",
  });
  await session.open("drafts/a.dossier.yaml");
  const [problem] = await session.diagnostics("drafts/a.dossier.yaml", hasSome);
  assert.equal(problem?.code, "unknown-source");
  await session.diagnostics("drafts/s.dossier.yaml", hasSome);
  await session.end();
});

test("what an editor does not tell is noticed while it is in use: files that change, come and go", async () => {
  const files = { "a.dossier.yaml": event("e1"), "sub/sources.dossier.yaml": sources, ...canary };
  const session = await openSession(files, unwatched);
  await session.diagnostics("canary.dossier.yaml", hasSome);
  const { host } = session;
  host.files.set(uriOf("sub/sources.dossier.yaml"), sources.replace("a1", "a2"));
  await useEditor(session, "a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml", hasSome);
  host.files.set(uriOf("sub/more.dossier.yaml"), sources);
  await useEditor(session, "a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml", hasNone);
  host.files.delete(uriOf("sub/more.dossier.yaml"));
  await useEditor(session, "a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml", hasSome);
  await session.end();
});

test("looking is cheap: seldom, nothing is read that did not change, and no folder is walked for it", async () => {
  const names = Array.from({ length: 50 }, (_, i) => `f${i}.dossier.yaml`);
  const session = await openSession(Object.fromEntries(names.map((name, i) => [name, event(`e${i}`)])), unwatched);
  await session.diagnostics("f49.dossier.yaml", hasSome);
  const host = hostOf(session);
  const stamped: string[] = [];
  const stamp = host.stamp.bind(host);
  host.stamp = (uri) => {
    stamped.push(uri);
    return stamp(uri);
  };
  host.reads.length = 0;
  host.walks.length = 0;
  for (let i = 0; i < 20; i++)
    await session.request("textDocument/foldingRange", { textDocument: { uri: uriOf("f1.dossier.yaml") } });
  assert.ok(stamped.length <= 60, `${stamped.length} looks`);
  stamped.length = 0;
  await useEditor(session, "f1.dossier.yaml");
  await useEditor(session, "f1.dossier.yaml");
  assert.ok(stamped.length >= 50 && stamped.length <= 160, `${stamped.length} looks`);
  assert.deepEqual([host.reads, host.walks], [[], []]);
  await session.end();
});

test("a text that changed is not compared as it was with the claim that is being edited", async () => {
  const claim = (quote: string) => `claims:\n  - {text: Open., cites: [{source: s, quote: ${quote}}]}\n`;
  const files = {
    "a.dossier.yaml": claim("the bridge is open"),
    "sources.dossier.yaml": "sources:\n  s: {title: Bridge, language: en, published: 2001, snapshot: t.txt}\n",
    "t.txt": "Written for this test: the bridge is open to all.\n",
  };
  const session = await openSession(files, unwatched);
  await session.open("a.dossier.yaml");
  await session.change("a.dossier.yaml", 2, claim("the tunnel is open"));
  const ofQuote = (list: readonly { code?: unknown }[]) => list.filter(({ code }) => String(code).startsWith("quote-"));
  await session.diagnostics("a.dossier.yaml", (list) => ofQuote(list).length > 0);
  session.host.files.set(uriOf("t.txt"), "Written for this test: the tunnel is open to all.\n");
  await session.client.sendNotification("textDocument/didChange", {
    textDocument: { uri: uriOf("a.dossier.yaml"), version: 3 },
    contentChanges: [{ range: { start: { line: 1, character: 11 }, end: { line: 1, character: 11 } }, text: "Wide " }],
  });
  await session.diagnostics("a.dossier.yaml", (list) => ofQuote(list).length === 0);
  await session.end();
});

test("a folder that holds too much is cut, and the user is told", async () => {
  class CutHost extends MemoryHost {
    override mostFiles = 1;
  }
  const session = await openSession(
    { "a.dossier.yaml": event("e1"), "b.dossier.yaml": event("e2") },
    { host: CutHost },
  );
  const told = new Promise<ShowMessageParams>((resolve) => {
    session.client.onRequest("window/showMessageRequest", (params: ShowMessageParams) => {
      resolve(params);
      return null;
    });
  });
  const { type, message } = await told;
  assert.equal(type, MessageType.Warning);
  assert.ok(message.includes(folder), message);
  await session.diagnostics("a.dossier.yaml", hasSome);
  assert.ok(session.published.every(({ uri }) => uri !== uriOf("b.dossier.yaml")));
  await session.end();
});
