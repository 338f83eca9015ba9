import type { Connection } from "vscode-languageserver";
import type { OpenDocuments } from "./open-documents.ts";
import type { ProblemList, ProblemLists } from "./problem-lists.ts";

/**
 * For editors that do not ask: sends the problems of every file whose list changed, and those of the edited file always, with its
 * version.
 */
export class PushDiagnostics {
  readonly #connection: Connection;
  readonly #lists: ProblemLists;
  readonly #documents: OpenDocuments;
  readonly #edited = new Set<string>();
  /** What the client was last told, by file. */
  readonly #sent = new Map<string, ProblemList>();

  constructor(connection: Connection, lists: ProblemLists, documents: OpenDocuments) {
    this.#connection = connection;
    this.#lists = lists;
    this.#documents = documents;
  }

  /** This file's problems are due, also when they are what they were. */
  edited(uri: string): void {
    this.#edited.add(uri);
  }

  /** @param areAllKnown otherwise only the problems of open files are complete */
  changed(areAllKnown: boolean): void {
    for (const uri of areAllKnown ? this.#known() : this.#documents.uris()) {
      if (this.#lists.isHeld(uri)) continue;
      const before = this.#sent.get(uri) ?? this.#lists.of("");
      if (this.#edited.has(uri) || !this.#lists.of(uri).isLike(before)) this.#send(uri);
    }
  }

  #known(): ReadonlySet<string> {
    return new Set([...this.#lists.uris(), ...this.#edited]);
  }

  #send(uri: string): void {
    const list = this.#lists.of(uri);
    this.#sent.set(uri, list);
    this.#edited.delete(uri);
    const open = this.#documents.get(uri);
    const version = open === undefined ? {} : { version: open.version };
    void this.#connection.sendDiagnostics({ uri: open?.uri ?? uri, ...version, diagnostics: [...list.items] });
  }
}
