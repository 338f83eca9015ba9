import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { URI, Utils } from "vscode-uri";
import { isManifest } from "#core/config.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import { startServer } from "#server/start-server.ts";
import { folderOf, isBelow, isDossierFile, isTextFile } from "#workspace/file-kind.ts";
import type { FoundFiles, Host, TextFiles } from "#workspace/host.ts";
import type { Roots } from "#workspace/roots.ts";
import { testDay } from "./dossier-of.ts";

/** A disk in memory. */
export class MemoryHost implements Host {
  readonly files: Map<string, string>;
  day: CivilDay = testDay;
  mostFiles = Number.POSITIVE_INFINITY;

  constructor(files: ReadonlyMap<string, string>) {
    this.files = new Map(files);
  }

  async findFiles(folder: string, roots: Roots): Promise<FoundFiles> {
    const all = [...this.files.keys()].filter((uri) => isBelow(uri, folder));
    for (const uri of all.filter(isManifest).sort()) roots.learn(uri, this.files.get(uri));
    const files = all.filter((uri) => isDossierFile(uri) && !roots.leavesOut(folderOf(uri)));
    const folders = [...new Set([folder, ...all.map(folderOf)])].filter((one) => !roots.leavesOut(one));
    return { files: files.slice(0, this.mostFiles), folders, isCut: files.length > this.mostFiles };
  }

  async stamp(uri: string): Promise<string | undefined> {
    const names = [...this.files.keys()].filter((one) => folderOf(one) === uri);
    return names.length > 0 ? names.join() : this.files.get(uri);
  }

  async readFile(uri: string): Promise<string | undefined> {
    return this.files.get(uri);
  }

  readonly texts: TextFiles = {
    readInside: async (uri) => {
      const text = this.files.get(uri);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    findTexts: async (folder) => [...this.files.keys()].filter((uri) => isBelow(uri, folder) && isTextFile(uri)),
    sha256: async (bytes) => createHash("sha256").update(bytes).digest("hex"),
  };

  today(): CivilDay {
    return this.day;
  }

  now(): number {
    return performance.now();
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds);
    // What is put off for so long keeps no test waiting.
    if (milliseconds > 10_000) timer.unref();
    return () => clearTimeout(timer);
  }

  rulePage(rule: string): string {
    return `test:/rules/${rule}.md`;
  }
}

export const folder = "file:///dossier";
export const uriOf = (name: string): string => Utils.joinPath(URI.parse(folder), name).toString();

/** The real server, spoken to over two streams in this process. */
export async function openSession(
  files: Readonly<Record<string, string>>,
  options: { capabilities?: object; folders?: readonly string[]; locale?: string; host?: typeof MemoryHost } = {},
) {
  const host = new (options.host ?? MemoryHost)(
    new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text])),
  );
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), () => host);
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const inbox = new Inbox();
  client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => inbox.receive(params));
  client.onRequest("client/registerCapability", () => null);
  client.onNotification("window/logMessage", ({ message }: { message: string }) => void inbox.log.push(message));
  client.listen();
  const capabilities = options.capabilities ?? defaultCapabilities;
  const initialized: InitializeResult = await client.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders: (options.folders ?? [folder]).map((uri) => ({ uri, name: "dossier" })),
    capabilities,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  await client.sendNotification("initialized", {});
  return {
    host,
    client,
    initialized,
    log: inbox.log,
    /** Every list that was pushed. */
    published: inbox.published,
    /** Resolves with the first list for the file that fits; lists that came before count too, the last one per file. */
    diagnostics: (name: string, fits: (list: readonly Diagnostic[]) => boolean = () => true) =>
      inbox.waitFor(uriOf(name), fits),
    open: (name: string, text = files[name] ?? "") =>
      client.sendNotification("textDocument/didOpen", {
        textDocument: { uri: uriOf(name), languageId: "dossier", version: 1, text },
      }),
    change: (name: string, version: number, text: string) =>
      client.sendNotification("textDocument/didChange", {
        textDocument: { uri: uriOf(name), version },
        contentChanges: [{ text }],
      }),
    close: (name: string) => client.sendNotification("textDocument/didClose", { textDocument: { uri: uriOf(name) } }),
    /** The watcher's word that files changed on disk. */
    changeOnDisk: (name: string, text: string | undefined) => {
      if (text === undefined) host.files.delete(uriOf(name));
      else host.files.set(uriOf(name), text);
      return client.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: uriOf(name), type: text === undefined ? 3 : 2 }],
      });
    },
    request: <Result>(method: string, params: object): Promise<Result> => client.sendRequest(method, params),
    end: async () => {
      await client.sendRequest("shutdown");
      client.end();
      client.dispose();
    },
  };
}

const defaultCapabilities = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    hover: { contentFormat: ["markdown"] },
  },
};

/** Diagnostics as they come, and who waits for them. */
class Inbox {
  readonly log: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #last = new Map<string, readonly Diagnostic[]>();
  #waiting: {
    uri: string;
    fits: (list: readonly Diagnostic[]) => boolean;
    resolve: (list: readonly Diagnostic[]) => void;
  }[] = [];

  receive(params: PublishDiagnosticsParams): void {
    const { uri, diagnostics } = params;
    this.published.push(params);
    this.#last.set(uri, diagnostics);
    const served = this.#waiting.filter((waiter) => waiter.uri === uri && waiter.fits(diagnostics));
    this.#waiting = this.#waiting.filter((waiter) => !served.includes(waiter));
    for (const { resolve } of served) resolve(diagnostics);
  }

  waitFor(uri: string, fits: (list: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    const last = this.#last.get(uri);
    if (last && fits(last)) return Promise.resolve(last);
    return new Promise((resolve, reject) => {
      const patience = setTimeout(
        () => reject(new Error(`no such diagnostics for ${uri}; last: ${JSON.stringify(this.#last.get(uri))}`)),
        5000,
      );
      const served = (list: readonly Diagnostic[]) => {
        clearTimeout(patience);
        resolve(list);
      };
      this.#waiting.push({ uri, fits, resolve: served });
    });
  }
}

/** The position of `needle` in the text; `offset` characters further. */
export function positionOf(text: string, needle: string, offset = 0): { line: number; character: number } {
  const at = text.indexOf(needle);
  assert.ok(at >= 0, `'${needle}' is not in the text`);
  const before = text.slice(0, at + offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
