import {
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type FileSystemWatcher,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Message } from "#core/messages/message.ts";
import { rules } from "#core/rules/registry.ts";
import { textsOfRecord } from "#core/texts/texts-of-record.ts";
import type { FeatureContext } from "#features/feature.ts";
import { FeatureMemory } from "#features/feature-memory.ts";
import { features } from "#features/features.ts";
import { phrase } from "#features/phrases/phrases.ts";
import { sayIn, spokenLocale } from "#features/phrases/say-in.ts";
import { CatalogueReader } from "#workspace/catalogues.ts";
import { isDossierFile } from "#workspace/file-kind.ts";
import type { Host } from "#workspace/host.ts";
import { StampedHost, Stamps } from "#workspace/stamps.ts";
import { TextReader } from "#workspace/texts.ts";
import { Workspace } from "#workspace/workspace.ts";
import { ArticleRegistration } from "./article-registration.ts";
import { canonicalUri } from "./canonical-uri.ts";
import { ClientSettings } from "./client-settings.ts";
import { DiskFiles } from "./disk-files.ts";
import { IndexingProgress } from "./indexing-progress.ts";
import { OpenDocuments } from "./open-documents.ts";
import { Pause } from "./pause.ts";
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
  readonly #releaseLater: Pause;
  readonly #loaded = new Signal();
  readonly #disk: DiskFiles;
  readonly #catalogues: CatalogueReader;
  #texts: TextReader;
  /** Before every file is known, an id that another file records would be reported as unknown. */
  #isLoaded = false;
  #isOver = false;

  constructor(connection: Connection, machine: Host, params: InitializeParams) {
    this.#connection = connection;
    const stamps = new Stamps(machine);
    const host = new StampedHost(machine, stamps);
    this.#host = host;
    this.#client = params.capabilities;
    this.#workspace = new Workspace(rules, host.today(), true);
    this.#settling = new Settling(host, this.#workspace, (isDone) => this.#problemsChanged(isDone));
    this.#releaseLater = new Pause(host, atRest, () => this.#texts.release());
    this.#settings = new ClientSettings(connection, params);
    this.#catalogues = new CatalogueReader(host, this.#workspace);
    this.#texts = new TextReader(host, this.#workspace, this.#settings.textFolder);
    this.#disk = new DiskFiles(host, stamps, this.#workspace, foldersOf(params), {
      told: (read, all) => this.#progress.told(read, all),
      loaded: (cut) => this.#folderLoaded(cut),
      changed: (uris) => this.#diskChanged(uris),
      failed: (error) => this.#failed(error),
    });
    this.#documents = new OpenDocuments(this.#workspace, (uri, what, line) => this.#textChanged(uri, what, line));
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
      this.#disk.told(changes.map(({ uri }) => canonicalUri(uri))),
    );
    this.#connection.onDidSaveTextDocument(() => this.#disk.look(true));
    this.#connection.onDidChangeConfiguration(({ settings }) => this.#log(this.#configureAgain(settings)));
    this.#connection.onShutdown(() => {
      this.#settling.end();
      this.#disk.end();
      this.#releaseLater.end();
      this.#isOver = true;
      this.#pull?.end();
      this.#refresher.end();
      this.#articles.end();
    });
    this.#documents.listen(this.#connection);
    this.#pull?.listen();
    return {
      serverInfo: { name: "source-dossier" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
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
      of: (uri: string) => {
        this.#disk.look();
        return this.#workspace.dossierOf(uri);
      },
      all: () => {
        this.#disk.look();
        return this.#workspace.dossiers().map(({ dossier }) => dossier);
      },
      revision: () => this.#workspace.revision,
      whole: () => this.#disk.whole,
      checked: () => this.#settling.checked(),
      readTexts: () => this.#texts.read(),
      answered: () => this.#settling.answered(),
      host: this.#host,
    };
  }

  async #start(): Promise<void> {
    if (this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      this.#log(this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] }));
    }
    if (this.#client.workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        this.#progress.begin();
        this.#disk.changeFolders(
          added.map(({ uri }) => canonicalUri(uri)),
          removed.map(({ uri }) => canonicalUri(uri)),
        );
      });
    }
    await this.#configure();
    this.#progress.begin();
    this.#disk.start();
  }

  async #configure(told?: unknown): Promise<void> {
    await this.#settings.read(told);
    this.#texts = new TextReader(this.#host, this.#workspace, this.#settings.textFolder);
  }

  async #configureAgain(told: unknown): Promise<void> {
    await this.#configure(told);
    this.#refresher.changed();
    const catalogues = await this.#catalogues.readAgain();
    if ((await this.#texts.readAgain()) || catalogues) this.#settling.changed();
  }

  /** The rules are run with the texts that they will ask for, in open files at once. */
  async #folderLoaded(cut: readonly string[]): Promise<void> {
    for (const folder of cut) this.#warn(phrase("server.cut", { folder: decodeURIComponent(folder) }));
    this.#isLoaded = true;
    this.#settling.hold();
    this.#settling.changed();
    this.#loaded.give();
    await this.#texts.readAhead().finally(() => this.#settling.goOn());
  }

  /** Files that changed outside the editor, by git for one. */
  async #diskChanged(uris: readonly string[]): Promise<void> {
    this.#workspace.setToday(this.#host.today());
    if (!this.#isLoaded) return;
    this.#settling.changed();
    if (!uris.every(isDossierFile)) await this.#lookForTexts(uris);
  }

  /** @param line where the text was edited last, counted from 0 */
  #textChanged(uri: string, what: "opened" | "edited" | "closed", line: number | undefined): void {
    this.#workspace.setToday(this.#host.today());
    if (what === "opened") this.#disk.adopt(uri);
    this.#disk.look(what !== "edited");
    if (line !== undefined) this.#lookAtTexts(uri, line);
    if (what === "closed") this.#disk.closed(uri);
    if (what === "closed") this.#forget(uri);
    else this.#push?.edited(uri);
    if (this.#isLoaded) this.#settling.changed();
  }

  /** What is edited is never compared with an older text than the one on disk. */
  #lookAtTexts(uri: string, line: number): void {
    const dossier = this.#workspace.dossierOf(uri);
    const record = dossier?.files.get(uri)?.recordOnLine(line);
    if (dossier && record) this.#disk.lookAt(textsOfRecord(dossier, record));
  }

  #forget(uri: string): void {
    this.#pull?.closed(uri);
    this.#memory.forget(uri);
  }

  /**
   * Problems are shown at once with the texts at hand, and once more when others have been read.
   * @param changed files and folders that may be such texts; left out: those that nobody has looked for
   */
  async #lookForTexts(changed?: readonly string[]): Promise<void> {
    const catalogues =
      changed === undefined ? await this.#catalogues.read() : await this.#catalogues.readAgain(changed);
    const texts = changed === undefined ? await this.#texts.read() : await this.#texts.readAgain(changed);
    if (catalogues || texts) this.#settling.changed();
    else if (!this.#isOver) this.#releaseLater.begin();
  }

  /** @param isDone otherwise only the problems of open files are complete */
  #problemsChanged(isDone: boolean): void {
    this.#push?.changed(isDone);
    this.#pull?.changed();
    this.#refresher.changed();
    this.#articles.changed();
    if (isDone) this.#progress.end();
    if (isDone) this.#log(this.#lookForTexts());
  }

  #warn(message: Message): void {
    this.#connection.window.showWarningMessage(this.#say(message));
  }

  /** What nobody waits for must not fail unheard, nor end the process. */
  #log(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** Milliseconds without any change before texts are let go of that take too much memory: a rule may look at all of them. */
const atRest = 60_000;

const diagnosticProvider = { identifier: "dossier", interFileDependencies: true, workspaceDiagnostics: true };

/**
 * Dossier files, and whatever may be the text of an article or a bibliography. Of a folder that goes some systems say no more than
 * that, so of what is deleted everything is told (4: `WatchKind.Delete`).
 */
const watchers: readonly FileSystemWatcher[] = [
  ...["**/*.dossier.{yaml,yml}", "**/dossier.{yaml,yml}", "**/*.{txt,md,html,htm}", "**/*.{bib,json}"].map(
    (globPattern) => ({ globPattern }),
  ),
  { globPattern: "**/*", kind: 4 },
];

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(canonicalUri);
}
