import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { rules } from "#core/rules/registry.ts";
import type { FeatureContext } from "#features/feature.ts";
import { features } from "#features/features.ts";
import { sayIn } from "#features/phrases/say-in.ts";
import { defaultSettings } from "#features/settings.ts";
import { isBelow, isDossierFile } from "#workspace/file-kind.ts";
import type { Host } from "#workspace/host.ts";
import { loadFolders, manifestFolderAbove, readAll } from "#workspace/load.ts";
import { TextReader } from "#workspace/texts.ts";
import { Workspace } from "#workspace/workspace.ts";
import { canonicalUri } from "./canonical-uri.ts";
import { Publisher } from "./publisher.ts";
import { registerFeatures } from "./register-features.ts";

/** Serves one client over one connection. The host brings the machine; nothing here knows which it is. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => new Server(connection, host, params).initialize());
  connection.listen();
}

class Server {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #workspace: Workspace;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #publisher: Publisher;
  readonly #client: ClientCapabilities;
  #folders: string[];
  #texts: TextReader;
  /** Before every file is known, an id that another file records would be reported as unknown. */
  #loaded = false;

  constructor(connection: Connection, host: Host, params: InitializeParams) {
    this.#connection = connection;
    this.#host = host;
    this.#client = params.capabilities;
    this.#folders = foldersOf(params);
    this.#workspace = new Workspace(rules, host.today());
    this.#texts = new TextReader(host, this.#workspace, undefined);
    const context = contextFor(params, host);
    this.#publisher = new Publisher(connection, this.#workspace, context);
    const dossiers = {
      of: (uri: string) => this.#workspace.dossierOf(uri),
      all: () => this.#workspace.dossiers().map(({ dossier }) => dossier),
    };
    registerFeatures(connection, features, dossiers, context);
  }

  initialize(): InitializeResult {
    this.#connection.onInitialized(() => this.#log(this.#start()));
    this.#connection.onDidChangeWatchedFiles(({ changes }) =>
      this.#log(this.#readAgain(changes.map(({ uri }) => uri))),
    );
    this.#connection.onDidChangeConfiguration(() => this.#log(this.#configureAgain()));
    this.#listenToDocuments();
    return {
      serverInfo: { name: "source-dossier" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...Object.assign({}, ...features.map(({ capabilities }) => capabilities)),
      },
    };
  }

  #listenToDocuments(): void {
    this.#documents.onDidChangeContent(({ document }) => {
      const uri = canonicalUri(document.uri);
      this.#publisher.opened(uri, document.uri, document.version);
      this.#change(() => this.#workspace.changeOpen([{ path: uri, text: document.getText() }]));
    });
    this.#documents.onDidOpen(({ document }) => this.#log(this.#adopt(canonicalUri(document.uri))));
    this.#documents.onDidClose(({ document }) => {
      const uri = canonicalUri(document.uri);
      this.#change(() => this.#workspace.changeOpen([{ path: uri, text: undefined }]));
      this.#publisher.closed(uri);
    });
    this.#documents.listen(this.#connection);
  }

  async #start(): Promise<void> {
    if (this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      this.#log(this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (this.#client.workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)));
        const come = added.map(({ uri }) => canonicalUri(uri));
        this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...come];
        this.#log(
          this.#load(
            [...gone].flatMap((folder) => this.#workspace.filesBelow(folder)),
            come,
          ),
        );
      });
    }
    await this.#configure();
    await this.#load([], this.#folders);
  }

  async #configureAgain(): Promise<void> {
    await this.#configure();
    await this.#lookForTexts("again");
  }

  /** What nobody waits for must not fail unheard, nor end the process. */
  #log(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }

  /** The folder of article texts is the user's own setting, of this machine; no dossier can choose it. */
  async #configure(): Promise<void> {
    if (!this.#client.workspace?.configuration) return;
    const settings: unknown = await this.#connection.workspace.getConfiguration("dossier").catch(() => null);
    const folder = (settings as { snapshotFolder?: unknown } | null)?.snapshotFolder;
    const uri = typeof folder === "string" && folder !== "" ? URI.file(folder).toString() : undefined;
    this.#texts = new TextReader(this.#host, this.#workspace, uri);
  }

  /** Reads the files of new folders; forgets those of folders that were closed. */
  async #load(forgotten: readonly string[], folders: readonly string[]): Promise<void> {
    this.#workspace.setFolders(this.#folders);
    const kept = forgotten.filter((uri) => !this.#folders.some((folder) => uri.startsWith(`${folder}/`)));
    this.#workspace.changeOnDisk(kept.map((path) => ({ path, text: undefined })));
    await loadFolders(this.#workspace, this.#host, folders);
    await this.#texts.read();
    this.#loaded = true;
    this.#publisher.publish();
  }

  /** A file that was opened alone brings the dossier around it, where a `dossier.yaml` says how far that reaches. */
  async #adopt(uri: string): Promise<void> {
    if (this.#folders.some((folder) => isBelow(uri, folder))) return;
    const root = await manifestFolderAbove(this.#host, uri);
    if (root === undefined || this.#folders.includes(root)) return;
    this.#folders = [...this.#folders, root];
    await this.#load([], [root]);
  }

  /** Files that changed outside the editor, by git for one; a folder stands for all in it. */
  async #readAgain(uris: readonly string[]): Promise<void> {
    const changed = uris.map(canonicalUri);
    const below = changed.filter((uri) => !isDossierFile(uri)).flatMap((uri) => this.#workspace.filesBelow(uri));
    const texts = await readAll(this.#host, [...new Set([...changed.filter(isDossierFile), ...below])]);
    this.#change(() => this.#workspace.changeOnDisk(texts));
    if (changed.some((uri) => !isDossierFile(uri))) await this.#lookForTexts("again");
  }

  #change(apply: () => void): void {
    this.#workspace.setToday(this.#host.today());
    apply();
    if (!this.#loaded) return;
    this.#publisher.publish();
    this.#log(this.#lookForTexts("new"));
  }

  /** Problems are shown at once with the texts at hand, and once more when others have been read. */
  async #lookForTexts(which: "new" | "again"): Promise<void> {
    const any = which === "new" ? await this.#texts.read() : await this.#texts.readAgain();
    if (any && this.#loaded) this.#publisher.publish();
  }
}

/** Dossier files, and whatever may be the text of an article. */
const watched = ["**/*.dossier.{yaml,yml}", "**/dossier.yaml", "**/*.{txt,md,html,htm}"];

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(canonicalUri);
}

function contextFor({ capabilities, locale = "en" }: InitializeParams, host: Host): FeatureContext {
  return {
    client: capabilities,
    locale,
    settings: defaultSettings,
    say: sayIn(locale),
    rulePage: (rule) => host.rulePage(rule),
  };
}
