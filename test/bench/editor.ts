import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { cpuTime, memoryOf } from "./process-figures.ts";
import type { Sample } from "./statistics.ts";

/** A language server, and how it wants to be driven. */
export interface ServerCommand {
  readonly name: string;
  /** For Node. */
  readonly args: readonly string[];
  /** What is added to that of the benchmark. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly languageId: string;
  /** What the server waits on purpose before it looks at a text, in milliseconds. Taken off what is measured of diagnostics. */
  readonly debounce: number;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The editor asks for diagnostics instead of waiting for them. */
  readonly pulls: boolean;
}

export interface Answer<Result> extends Sample {
  /** By `performance.now()`. */
  readonly begun: number;
  readonly result: Result;
}

/** The server ended, or gave no answer in time. */
export class NoAnswer extends Error {}

/** A language server in a process of its own, spoken to as an editor would. Times run from the moment a message is handed over until the answer is here. */
export class Editor {
  readonly server: ServerCommand;
  /** From the start of the process until the server has said what it can do. */
  readonly activation: number;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #connection: MessageConnection;
  readonly #inbox: Inbox;
  readonly #ended: Promise<never>;
  readonly #patience: number;
  readonly #versions = new Map<string, number>();

  private constructor(
    parts: Pick<Editor, "server" | "activation"> & { process: ChildProcessWithoutNullStreams; patience: number },
    link: { connection: MessageConnection; inbox: Inbox; ended: Promise<never> },
  ) {
    this.server = parts.server;
    this.activation = parts.activation;
    this.#process = parts.process;
    this.#patience = parts.patience;
    this.#connection = link.connection;
    this.#inbox = link.inbox;
    this.#ended = link.ended;
  }

  /**
   * @param folder path of the one folder of the workspace
   * @param patience how long to wait for any one answer, in milliseconds
   */
  static async start(server: ServerCommand, folder: string, patience: number): Promise<Editor> {
    const begun = performance.now();
    const process = spawn(globalThis.process.execPath, server.args, {
      env: { ...globalThis.process.env, ...server.environment },
    });
    const ended = new Promise<never>((_, reject) =>
      process.once("close", (code, signal) => reject(new NoAnswer(`ended with ${code ?? signal}`))),
    );
    ended.catch(() => undefined);
    process.stdin.on("error", () => undefined);
    process.stderr.resume();
    const connection = createMessageConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    const inbox = new Inbox(() => cpuTime(process.pid ?? 0));
    connection.onError(() => undefined);
    connection.onRequest((method, params) => answerServer(method, params, server.settings));
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) =>
      inbox.receive(params),
    );
    connection.onNotification(() => undefined);
    connection.listen();
    const initialized = connection.sendRequest("initialize", initializeParams(folder, server));
    await within(patience, "initialize", initialized, ended);
    const activation = performance.now() - begun;
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("workspace/didChangeConfiguration", { settings: server.settings });
    return new Editor({ server, activation, process, patience }, { connection, inbox, ended });
  }

  /** Opens a text and waits for its problems. */
  async open(uri: string, text: string): Promise<Answer<readonly Diagnostic[]>> {
    this.#versions.set(uri, 1);
    this.#inbox.watched.add(uri);
    const textDocument = { uri, languageId: this.server.languageId, version: 1, text };
    return this.#diagnosticsAfter(uri, "textDocument/didOpen", { textDocument });
  }

  /** Replaces what is between two places of a line and waits for the problems of that version. */
  async type(uri: string, at: Position, deleted: number, text: string): Promise<Answer<readonly Diagnostic[]>> {
    return this.#diagnosticsAfter(uri, "textDocument/didChange", this.#change(uri, onLine(at, deleted), text));
  }

  async deleteLine(uri: string, line: number): Promise<Answer<readonly Diagnostic[]>> {
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    return this.#diagnosticsAfter(uri, "textDocument/didChange", this.#change(uri, range, ""));
  }

  request<Result>(method: string, params: object): Promise<Answer<Result>> {
    return this.#timed(() => this.#connection.sendRequest<Result>(method, params), method);
  }

  /** A request that is sent right behind a key, before anything has come back. */
  requestAfterKey<Result>(uri: string, at: Position, key: string, method: string): Promise<Answer<Result>> {
    const change = this.#change(uri, onLine(at, 0), key);
    const position = { line: at.line, character: at.character + key.length };
    return this.#timed(() => {
      void this.#connection.sendNotification("textDocument/didChange", change);
      return this.#connection.sendRequest<Result>(method, { textDocument: { uri }, position });
    }, method);
  }

  /** When the last list of problems came, by `performance.now()`. */
  get lastPublished(): number {
    return this.#inbox.lastReceived;
  }

  /** Every list of a file that was opened here, in order. */
  listsOf(uri: string): readonly ReceivedList[] {
    return this.#inbox.lists.filter((list) => list.uri === uri);
  }

  get cpu(): number {
    return cpuTime(this.#process.pid ?? 0);
  }

  memory(which: "now" | "peak"): number {
    return memoryOf(this.#process.pid ?? 0, which);
  }

  async stop(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#ended.catch(() => undefined);
    this.#connection.dispose();
  }

  #change(uri: string, range: Range, text: string): object {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    return { textDocument: { uri, version }, contentChanges: [{ range, text }] };
  }

  async #diagnosticsAfter(uri: string, method: string, params: object): Promise<Answer<readonly Diagnostic[]>> {
    const { debounce, pulls } = this.server;
    const version = this.#versions.get(uri) ?? 0;
    const answer = await this.#timed(async () => {
      const pushed = pulls ? undefined : this.#inbox.next(uri, version);
      void this.#connection.sendNotification(method, params);
      if (pushed) return (await pushed).diagnostics;
      const asked = { textDocument: { uri } };
      const report = await this.#connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", asked);
      return report.kind === "full" ? report.items : [];
    }, method);
    return { ...answer, wall: answer.wall - debounce };
  }

  async #timed<Result>(work: () => Promise<Result>, what: string): Promise<Answer<Result>> {
    const cpu = this.cpu;
    const begun = performance.now();
    const result = await within(this.#patience, what, work(), this.#ended);
    return { begun, result, wall: performance.now() - begun, cpu: this.cpu - cpu };
  }
}

const onLine = (start: Position, length: number): Range => ({
  start,
  end: { line: start.line, character: start.character + length },
});

export interface ReceivedList {
  readonly uri: string;
  readonly problems: number;
  /** By `performance.now()`. */
  readonly at: number;
  /** Time that the server was on a processor until then, in milliseconds. */
  readonly cpu: number;
}

/** Lists of problems as they come, and who waits for them. */
class Inbox {
  readonly #cpu: () => number;
  /** Files whose lists are kept. */
  readonly watched = new Set<string>();
  readonly lists: ReceivedList[] = [];
  #waiting: { uri: string; version: number; resolve: (params: PublishDiagnosticsParams) => void }[] = [];
  lastReceived = 0;

  constructor(cpu: () => number) {
    this.#cpu = cpu;
  }

  receive(params: PublishDiagnosticsParams): void {
    const at = performance.now();
    this.lastReceived = at;
    const served = this.#waiting.filter(
      ({ uri, version }) => uri === params.uri && (params.version ?? version) >= version,
    );
    this.#waiting = this.#waiting.filter((waiter) => !served.includes(waiter));
    for (const { resolve } of served) resolve(params);
    const [uri, problems] = [params.uri, params.diagnostics.length];
    if (this.watched.has(uri)) this.lists.push({ uri, problems, at, cpu: this.#cpu() });
  }

  /** A server that does not say versions gives one list for each. */
  next(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => this.#waiting.push({ uri, version, resolve }));
  }
}

async function within<Result>(
  patience: number,
  what: string,
  work: Promise<Result>,
  ended: Promise<never>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`${what}: nothing within ${patience / 1000} s`)), patience);
  });
  work.catch(() => undefined);
  return Promise.race([work, late, ended]).finally(() => clearTimeout(timer));
}

function answerServer(method: string, params: unknown, settings: ServerCommand["settings"]): unknown {
  if (method !== "workspace/configuration") return null;
  const { items } = params as { items: readonly { section?: string }[] };
  return items.map(({ section }) => (section === undefined ? settings : (settings[section] ?? null)));
}

function initializeParams(folder: string, { pulls }: ServerCommand): object {
  const uri = pathToFileURL(folder).href;
  return {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "dossier" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: {
        synchronization: { didSave: true },
        publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
        completion: completionOfVsCode,
        hover: { contentFormat: ["markdown"] },
        ...(pulls ? { diagnostic: {} } : {}),
      },
    },
  };
}

/** As the client in VS Code announces it: what is not asked for at once need not be made at once. */
const completionOfVsCode = {
  contextSupport: true,
  insertTextMode: 2,
  completionItem: {
    snippetSupport: true,
    commitCharactersSupport: true,
    documentationFormat: ["markdown", "plaintext"],
    deprecatedSupport: true,
    preselectSupport: true,
    tagSupport: { valueSet: [1] },
    insertReplaceSupport: true,
    resolveSupport: { properties: ["documentation", "detail", "additionalTextEdits"] },
    insertTextModeSupport: { valueSet: [1, 2] },
    labelDetailsSupport: true,
  },
  completionList: { itemDefaults: ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"] },
};
