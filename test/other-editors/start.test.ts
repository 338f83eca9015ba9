import assert from "node:assert/strict";
import { fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import {
  createProtocolConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { repository } from "../corpus/command.ts";
import { builtServer, node, ServerProcess } from "./server-process.ts";

const { version, bin } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
const isWindows = process.platform === "win32";

const run = (command: string, args: readonly string[], path = process.env.PATH) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, PATH: path },
    shell: isWindows,
  });
  return { status, stdout, stderr };
};
const runServer = (...args: string[]) => run(node(), [builtServer, ...args]);

function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "dossier-editors-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One conversation, from the first request to the last word. */
async function converse(client: ProtocolConnection): Promise<void> {
  client.listen();
  const { serverInfo }: InitializeResult = await client.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  assert.equal(serverInfo?.name, "source-dossier");
  await client.sendNotification("initialized", {});
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
}

test("help and version are on stderr, and are no failure", () => {
  const help = runServer("--help");
  assert.deepEqual([help.status, help.stdout], [0, ""]);
  for (const option of ["--stdio", "--node-ipc", "--socket", "--pipe", "--version"])
    assert.ok(help.stderr.includes(option));
  assert.deepEqual(runServer("--version"), { status: 0, stdout: "", stderr: `${version}\n` });
});

test("wrong usage is told in words, with 2, and never with a stack trace", () => {
  const usages = [
    [],
    ["--stdoi"],
    ["--stdio", "--node-ipc"],
    ["--socket=port"],
    ["--pipe="],
    ["check"],
    ["--node-ipc"],
  ];
  for (const args of usages) {
    const { status, stdout, stderr } = runServer(...args);
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, /^source-dossier-language-server: .*--(?:stdio|socket|pipe)/s, args.join(" "));
    assert.doesNotMatch(stderr, /^\s+at /m, args.join(" "));
  }
});

test("an editor that does not listen is told in words, with 1", async () => {
  const listener = createServer();
  const port = await listen(listener, 0);
  listener.close();
  await once(listener, "close");
  for (const place of [`--socket=${port}`, `--pipe=${isWindows ? "\\\\.\\pipe\\" : "/"}dossier-nobody`]) {
    const { status, stderr } = runServer(place);
    assert.equal(status, 1, place);
    assert.match(stderr, /^source-dossier-language-server: connect \S+/);
    assert.doesNotMatch(stderr, /^\s+at /m);
  }
});

test("over stdio, with the client's process named beside it", async () => {
  const server = new ServerProcess(["--stdio", `--clientProcessId=${process.pid}`]);
  assert.ok((await server.initialize()).result);
  assert.equal(await server.shutDown(), 0);
});

test("over the channel of a parent process that is Node", async () => {
  const server = fork(builtServer, ["--node-ipc", `--clientProcessId=${process.pid}`], {
    execPath: node(),
    execArgv: [],
    silent: true,
  });
  await converse(createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server)));
  assert.deepEqual(await once(server, "exit"), [0, null]);
});

for (const [name, option] of [
  ["a port", "socket"],
  ["a pipe", "pipe"],
] as const) {
  test(`over ${name} at which the editor listens; the server ends with the connection`, async (context) => {
    const pipe = isWindows ? `\\\\.\\pipe\\dossier-${process.pid}` : join(temporaryFolder(context), "pipe");
    const listener = createServer();
    context.after(() => listener.close());
    const place = String(await listen(listener, option === "socket" ? 0 : pipe));
    const start = async () => {
      const args = option === "socket" ? [`--socket=${place}`] : ["--pipe", place];
      const server = spawn(node(), [builtServer, ...args]);
      const [socket] = (await once(listener, "connection")) as [Socket];
      return { socket, ended: once(server, "exit") };
    };
    const told = await start();
    await converse(
      createProtocolConnection(new StreamMessageReader(told.socket), new StreamMessageWriter(told.socket)),
    );
    assert.deepEqual(await told.ended, [0, null]);
    const lost = await start();
    lost.socket.destroy();
    assert.deepEqual(await lost.ended, [1, null]);
  });
}

async function listen(listener: Server, at: number | string): Promise<number | string> {
  if (typeof at === "string") listener.listen(at);
  else listener.listen(at, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  return typeof address === "string" ? address : (address?.port ?? 0);
}

test("the commands of the package start from links to them", {
  skip: isWindows && "npm makes no links there",
}, (context) => {
  const folder = temporaryFolder(context);
  for (const [name, target] of Object.entries<string>(bin)) {
    symlinkSync(join(repository, target), join(folder, name));
    const { status, stdout, stderr } = run(node(), [join(folder, name), "--version"]);
    assert.deepEqual([status, `${stdout}${stderr}`], [0, `${version}\n`], name);
  }
});

test("npm packs and installs the commands; they find the pages of the rules", async (context) => {
  const folder = temporaryFolder(context);
  // The Node that the machine has goes first on the path, with its own npm.
  const path = [dirname(node()), process.env.PATH].join(delimiter);
  const npm = (...args: string[]) => {
    const { status, stdout, stderr } = run(
      "npm",
      [...args, "--offline", "--no-audit", "--no-fund", "--loglevel=error"],
      path,
    );
    assert.equal(status, 0, stderr);
    return stdout;
  };
  npm("pack", repository, "--pack-destination", folder, "--ignore-scripts");
  const [tarball = ""] = readdirSync(folder);
  assert.equal(tarball, `source-dossier-${version}.tgz`);
  npm("install", "--global", "--prefix", folder, join(folder, tarball));
  const commands = isWindows ? folder : join(folder, "bin");
  const server = run(join(commands, "source-dossier-language-server"), ["--version"], path);
  assert.deepEqual([server.status, server.stderr], [0, `${version}\n`]);
  const draft = join(repository, "examples/russia-venezuela-draft");
  const checked = run(join(commands, "source-dossier"), ["check", draft, "--format", "json"], path);
  assert.equal(checked.status, 1, checked.stderr);
  const [{ url }] = JSON.parse(checked.stdout).problems;
  assert.ok(url.includes("/source-dossier/dist/rules/"), url);
  assert.ok(readFileSync(new URL(url), "utf8").length > 0);
});
