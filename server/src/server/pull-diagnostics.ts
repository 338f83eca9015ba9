import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Host } from "#workspace/host.ts";
import { canonicalUri } from "./canonical-uri.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { Pause } from "./pause.ts";
import type { ProblemList, ProblemLists } from "./problem-lists.ts";
import { untilCancelled } from "./until-cancelled.ts";

/** How many files one part of a workspace report holds. */
const filesPerPart = 200;

/** How long nothing must have changed, in milliseconds, before the editor is asked to look again at what it shows. */
const pause = 150;

/**
 * Answers editors that ask. A report about the whole workspace is held open until there is something new; where an open file has
 * new problems without having been edited itself, the editor is asked to ask again.
 */
export class PullDiagnostics {
  readonly #connection: Connection;
  readonly #lists: ProblemLists;
  readonly #documents: OpenDocuments;
  readonly #settled: (where: "open files" | "everywhere") => Promise<void>;
  readonly #canRefresh: boolean;
  readonly #waiting = new Set<() => void>();
  /** What the client was last told of open files. */
  readonly #answered = new Map<string, string>();
  readonly #refreshLater: Pause;
  #ended = false;

  /** @param settled when problems are complete; before that nothing is said */
  constructor(
    connection: Connection,
    host: Host,
    lists: ProblemLists,
    documents: OpenDocuments,
    settled: (where: "open files" | "everywhere") => Promise<void>,
    canRefresh: boolean,
  ) {
    this.#connection = connection;
    this.#lists = lists;
    this.#documents = documents;
    this.#settled = settled;
    this.#canRefresh = canRefresh;
    this.#refreshLater = new Pause(host, pause, () => this.#refresh());
  }

  listen(): void {
    this.#connection.languages.diagnostics.on((params, token) => this.#ofDocument(params, token));
    this.#connection.languages.diagnostics.onWorkspace((params, token, _progress, parts) =>
      this.#ofWorkspace(params, token, parts),
    );
  }

  /** Something changed: whoever waits looks again. */
  changed(): void {
    for (const wake of [...this.#waiting]) wake();
    if (this.#canRefresh) this.#refreshLater.begin();
  }

  closed(uri: string): void {
    this.#answered.delete(uri);
  }

  /** The client leaves: nobody is kept waiting. */
  end(): void {
    this.#ended = true;
    this.#refreshLater.end();
    for (const wake of [...this.#waiting]) wake();
  }

  #refresh(): void {
    const stale = [...this.#documents.uris()].some((uri) => {
      const answered = this.#answered.get(uri);
      return answered !== undefined && answered !== this.#lists.of(uri).id;
    });
    if (stale) this.#connection.languages.diagnostics.refresh();
  }

  async #ofDocument(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const uri = canonicalUri(params.textDocument.uri);
    await untilCancelled(token, this.#settled(this.#documents.get(uri) ? "open files" : "everywhere"));
    if (token.isCancellationRequested) throw cancelled();
    const list = this.#lists.of(uri);
    this.#answered.set(uri, list.id);
    return params.previousResultId === list.id
      ? { kind: "unchanged", resultId: list.id }
      : { kind: "full", resultId: list.id, items: [...list.items] };
  }

  async #ofWorkspace(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    await untilCancelled(token, this.#settled("everywhere"));
    const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), { name: uri, id: value }]));
    let items = this.#news(previous);
    while (items.length === 0 && !token.isCancellationRequested && !this.#ended) {
      await this.#change(token);
      await untilCancelled(token, this.#settled("everywhere"));
      items = this.#news(previous);
    }
    if (token.isCancellationRequested || this.#ended) throw cancelled();
    if (parts === undefined) return { items };
    while (items.length > filesPerPart) parts.report({ items: items.splice(0, filesPerPart) });
    return { items };
  }

  #news(previous: ReadonlyMap<string, { name: string; id: string }>): WorkspaceDocumentDiagnosticReport[] {
    const news: WorkspaceDocumentDiagnosticReport[] = [];
    const nothing = this.#lists.of("").id;
    const gone = new Set(previous.keys());
    for (const uri of this.#lists.uris()) {
      const list = this.#lists.of(uri);
      gone.delete(uri);
      const known = previous.get(uri);
      if (list.id !== (known?.id ?? nothing)) news.push(this.#report(uri, known?.name, list));
    }
    for (const uri of gone) {
      const known = previous.get(uri);
      if (known && known.id !== nothing) news.push(this.#report(uri, known.name, this.#lists.of(uri)));
    }
    return news;
  }

  #report(uri: string, name: string | undefined, { items, id }: ProblemList): WorkspaceDocumentDiagnosticReport {
    const open = this.#documents.get(uri);
    return {
      kind: "full",
      uri: open?.uri ?? name ?? uri,
      version: open?.version ?? null,
      resultId: id,
      items: [...items],
    };
  }

  /** Resolves when something changed, or the request was cancelled. */
  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        listener.dispose();
        resolve();
      };
      const listener = token.onCancellationRequested(wake);
      this.#waiting.add(wake);
    });
  }
}

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
