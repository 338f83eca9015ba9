import type { Connection } from "vscode-languageserver";
import type { OpenDocuments } from "./open-documents.ts";
import type { ProblemLists } from "./problem-lists.ts";

/**
 * For editors that do not ask: sends the problems of every file whose list changed, and those of the edited file always, with its
 * version.
 */
export class PushDiagnostics {
  readonly #connection: Connection;
  readonly #lists: ProblemLists;
  readonly #documents: OpenDocuments;
  /** What the client was last told, by file. */
  readonly #sent = new Map<string, string>();

  constructor(connection: Connection, lists: ProblemLists, documents: OpenDocuments) {
    this.#connection = connection;
    this.#lists = lists;
    this.#documents = documents;
  }

  /** @param edited the file whose problems are due in any case */
  changed(edited: string | undefined): void {
    const nothing = this.#lists.of("").id;
    const seen = new Set<string>();
    for (const { uri, list } of this.#lists.all()) {
      seen.add(uri);
      if (uri === edited || list.id !== (this.#sent.get(uri) ?? nothing)) this.#send(uri);
    }
    if (edited !== undefined && !seen.has(edited)) this.#send(edited);
  }

  #send(uri: string): void {
    const { items, id } = this.#lists.of(uri);
    this.#sent.set(uri, id);
    const open = this.#documents.get(uri);
    const version = open === undefined ? {} : { version: open.version };
    void this.#connection.sendDiagnostics({ uri: open?.uri ?? uri, ...version, diagnostics: [...items] });
  }
}
