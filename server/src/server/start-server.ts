import {
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Message } from "#core/messages/message.ts";
import { rules } from "#core/rules/registry.ts";
import type { FeatureContext } from "#features/feature.ts";
import { FeatureMemory } from "#features/feature-memory.ts";
import { features } from "#features/features.ts";
import { phrase } from "#features/phrases/phrases.ts";
import { sayIn, spokenLocale } from "#features/phrases/say-in.ts";
import { CatalogueReader } from "#workspace/catalogues.ts";
import { isBelow, isDossierFile } from "#workspace/file-kind.ts";
import type { Host } from "#workspace/host.ts";
import { loadFolders, manifestFolderAbove, readAll } from "#workspace/load.ts";
import { TextReader } from "#workspace/texts.ts";
import { Workspace } from "#workspace/workspace.ts";
import { ArticleRegistration } from "./article-registration.ts";
import { canonicalUri } from "./canonical-uri.ts";
import { ClientSettings } from "./client-settings.ts";
import { IndexingProgress } from "./indexing-progress.ts";
import { OpenDocuments } from "./open-documents.ts";
import { ProblemLists } from "./problem-lists.ts";
import { PullDiagnostics } from "./pull-diagnostics.ts";
import { PushDiagnostics } from "./push-diagnostics.ts";
import { Refresher } from "./refresher.ts";
import { registerFeatures } from "./register-features.ts";
import { Settling } from "./settling.ts";

/** @param rulePages URL of the folder with the rules' pages, where the client says it */
export type HostOf = (connection: Connection, rulePages: string | undefined) => Host;

/** Serves one client over one connection. The host brings the machine; nothing here knows which it is. */
export function startServer(connection: Connection, hostOf: HostOf): void {
  let isInitialized = false;
  connection.onInitialize((params) => {
    if (isInitialized) return new ResponseError(ErrorCodes.InvalidRequest, "The server is initialized already.");
    isInitialized = true;
    const pages: unknown = params.initializationOptions?.rulePages;
    const host = hostOf(connection, typeof pages === "string" ? pages : undefined);
    return new Server(connection, host, params).initialize();
  });
  connection.listen();
}

/** A promise that is kept from outside. */
class Signal {
  give: () => void = () => undefined;
  readonly given = new Promise<void>((resolve) => {
    this.give = resolve;
  });
}

/** What happens when: texts and files come in, problems and answers go out. */
class Server {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #workspace: Workspace;
  readonly #settings: ClientSettings;
  readonly #documents: OpenDocuments;
  readonly #push: PushDiagnostics | undefined;
  readonly #pull: PullDiagnostics | undefined;
  readonly #refresher: Refresher;
  readonly #articles: ArticleRegistration;
  readonly #progress: IndexingProgress;
  readonly #say: FeatureContext["say"];
  readonly #client: InitializeParams["capabilities"];
  readonly #memory = new FeatureMemory();
  readonly #settling: Settling;
  readonly #loaded = new Signal();
  #folders: string[];
  readonly #catalogues: CatalogueReader;
  #texts: TextReader;
  /** Before every file is known, an id that another file records would be reported as unknown. */
  #isLoaded = false;

  constructor(connection: Connection, host: Host, params: InitializeParams) {
    this.#connection = connection;
    this.#host = host;
    this.#client = params.capabilities;
    this.#folders = foldersOf(params);
    this.#workspace = new Workspace(rules, host.today(), true);
    this.#settling = new Settling(host, this.#workspace, (isDone) => this.#problemsChanged(isDone));
    this.#settings = new ClientSettings(connection, params);
    this.#catalogues = new CatalogueReader(host, this.#workspace);
    this.#texts = new TextReader(host, this.#workspace, this.#settings.textFolder);
    this.#documents = new OpenDocuments(this.#workspace, (uri, what) => this.#textChanged(uri, what));
    const context = this.#context(params);
    this.#say = context.say;
    this.#progress = new IndexingProgress(connection, host, this.#client, context.say);
    const lists = new ProblemLists(this.#workspace, context);
    if (this.#client.textDocument?.diagnostic) {
      const canRefresh = this.#client.workspace?.diagnostics?.refreshSupport === true;
      const settled = async (where: "open files" | "everywhere") => {
        await this.#loaded.given;
        await this.#settling.settled(where);
      };
      this.#pull = new PullDiagnostics(connection, host, lists, this.#documents, settled, canRefresh);
    } else this.#push = new PushDiagnostics(connection, lists, this.#documents);
    this.#refresher = new Refresher(connection, host, this.#client);
    this.#articles = new ArticleRegistration(connection, host, this.#workspace, this.#client);
    registerFeatures(connection, features, this.#dossiers(), context);
  }

  initialize(): InitializeResult {
    this.#connection.onInitialized(() => this.#log(this.#start()));
    this.#connection.onDidChangeWatchedFiles(({ changes }) =>
      this.#log(this.#readAgain(changes.map(({ uri }) => uri))),
    );
    this.#connection.onDidChangeConfiguration(({ settings }) => this.#log(this.#configureAgain(settings)));
    this.#connection.onShutdown(() => {
      this.#settling.end();
      this.#pull?.end();
      this.#refresher.end();
      this.#articles.end();
    });
    this.#documents.listen(this.#connection);
    this.#pull?.listen();
    return {
      serverInfo: { name: "source-dossier" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        ...(this.#pull ? { diagnosticProvider } : {}),
        ...Object.assign({}, ...features.map(({ capabilities }) => capabilities)),
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...Object.assign({}, ...features.map(({ capabilities }) => capabilities.workspace)),
        },
      },
    };
  }

  #context({ capabilities, locale: wanted }: InitializeParams): FeatureContext {
    const settings = this.#settings;
    const locale = spokenLocale(wanted);
    return {
      client: capabilities,
      locale,
      get settings() {
        return settings.features;
      },
      memory: this.#memory,
      say: sayIn(locale),
      rulePage: (rule) => this.#host.rulePage(rule),
      versionOf: (uri) => this.#documents.get(uri)?.version ?? null,
    };
  }

  #dossiers() {
    return {
      of: (uri: string) => this.#workspace.dossierOf(uri),
      all: () => this.#workspace.dossiers().map(({ dossier }) => dossier),
      revision: () => this.#workspace.revision,
      readTexts: () => this.#texts.read(),
    };
  }

  async #start(): Promise<void> {
    if (this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      this.#log(this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (this.#client.workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#log(
          this.#foldersChanged(
            added.map(({ uri }) => canonicalUri(uri)),
            removed.map(({ uri }) => canonicalUri(uri)),
          ),
        ),
      );
    }
    await this.#configure();
    await this.#load([], this.#folders);
  }

  async #foldersChanged(come: readonly string[], gone: readonly string[]): Promise<void> {
    this.#folders = [...this.#folders.filter((folder) => !gone.includes(folder)), ...come];
    await this.#load(
      gone.flatMap((folder) => this.#workspace.filesBelow(folder)),
      come,
    );
  }

  async #configure(told?: unknown): Promise<void> {
    await this.#settings.read(told);
    this.#texts = new TextReader(this.#host, this.#workspace, this.#settings.textFolder);
  }

  async #configureAgain(told: unknown): Promise<void> {
    await this.#configure(told);
    this.#refresher.changed();
    await this.#lookForTexts("again");
  }

  /** Reads the files of new folders; forgets those of folders that were closed. */
  async #load(forgotten: readonly string[], folders: readonly string[]): Promise<void> {
    this.#workspace.setFolders(this.#folders);
    const kept = forgotten.filter((uri) => !this.#folders.some((folder) => isBelow(uri, folder)));
    this.#workspace.changeOnDisk(kept.map((path) => ({ path, text: undefined })));
    this.#progress.begin();
    const { cut } = await loadFolders(this.#workspace, this.#host, folders, (read, all) =>
      this.#progress.told(read, all),
    );
    for (const folder of cut) this.#warn(phrase("server.cut", { folder: decodeURIComponent(folder) }));
    await this.#catalogues.read();
    this.#isLoaded = true;
    this.#settling.changed();
    this.#loaded.give();
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
    this.#workspace.setToday(this.#host.today());
    this.#workspace.changeOnDisk(texts);
    if (!this.#isLoaded) return;
    this.#settling.changed();
    if (changed.some((uri) => this.#mayBeText(uri))) await this.#lookForTexts("again");
  }

  /** An article's or, where any is named, a catalogue: most files in JSON are something else. */
  #mayBeText(uri: string): boolean {
    if (isDossierFile(uri)) return false;
    return !uri.endsWith(".json") || this.#workspace.namedCatalogues().some(({ names }) => names.length > 0);
  }

  #textChanged(uri: string, what: "opened" | "edited" | "closed"): void {
    this.#workspace.setToday(this.#host.today());
    if (what === "opened") this.#log(this.#adopt(uri));
    if (what === "closed") this.#forget(uri);
    else this.#push?.edited(uri);
    if (this.#isLoaded) this.#settling.changed();
  }

  #forget(uri: string): void {
    this.#pull?.closed(uri);
    this.#memory.forget(uri);
  }

  /** Problems are shown at once with the texts at hand, and once more when others have been read. */
  async #lookForTexts(which: "new" | "again"): Promise<void> {
    const catalogues = which === "new" ? await this.#catalogues.read() : await this.#catalogues.readAgain();
    const texts = which === "new" ? await this.#texts.read() : await this.#texts.readAgain();
    if (catalogues || texts) this.#settling.changed();
  }

  /** @param isDone otherwise only the problems of open files are complete */
  #problemsChanged(isDone: boolean): void {
    this.#push?.changed(isDone);
    this.#pull?.changed();
    this.#refresher.changed();
    this.#articles.changed();
    if (isDone) this.#progress.end();
    if (isDone) this.#log(this.#lookForTexts("new"));
  }

  #warn(message: Message): void {
    this.#connection.window.showWarningMessage(this.#say(message));
  }

  /** What nobody waits for must not fail unheard, nor end the process. */
  #log(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }
}

const diagnosticProvider = { identifier: "dossier", interFileDependencies: true, workspaceDiagnostics: true };

/** Dossier files, and whatever may be the text of an article or a bibliography. */
const watched = ["**/*.dossier.{yaml,yml}", "**/dossier.{yaml,yml}", "**/*.{txt,md,html,htm}", "**/*.{bib,json}"];

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(canonicalUri);
}
