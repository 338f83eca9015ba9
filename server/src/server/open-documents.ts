import type {
  Connection,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from "vscode-languageserver";
import { isDossierFile } from "#workspace/file-kind.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { canonicalUri } from "./canonical-uri.ts";

/** A text that is open in the editor. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
}

/**
 * @param uri the file's canonical name
 * @param line where an edit began, where it is known; counted from 0
 */
type Changed = (uri: string, what: "opened" | "edited" | "closed", line?: number) => void;

/**
 * Takes the editor's texts into the workspace, edit by edit. Texts are kept there and nowhere else, so that an edit costs what it
 * changed.
 */
export class OpenDocuments {
  readonly #workspace: Workspace;
  readonly #open = new Map<string, OpenDocument>();
  readonly #changed: Changed;

  /** @param changed told after the workspace has the change */
  constructor(workspace: Workspace, changed: Changed) {
    this.#workspace = workspace;
    this.#changed = changed;
  }

  listen(connection: Connection): void {
    connection.onDidOpenTextDocument((params) => this.#opened(params));
    connection.onDidChangeTextDocument((params) => this.#edited(params));
    connection.onDidCloseTextDocument((params) => this.#closed(params));
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  uris(): Iterable<string> {
    return this.#open.keys();
  }

  /** An editor may send other files too, the texts of articles for one: those are read from the disk. */
  #opened({ textDocument: { uri: name, version, text, languageId } }: DidOpenTextDocumentParams): void {
    const uri = canonicalUri(name);
    if (languageId !== "dossier" && !isDossierFile(uri)) return;
    this.#open.set(uri, { uri: name, version });
    this.#workspace.changeOpen([{ path: uri, text }]);
    this.#changed(uri, "opened");
  }

  #edited({ textDocument: { uri: name, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const uri = canonicalUri(name);
    if (!this.#open.has(uri)) return;
    this.#open.set(uri, { uri: name, version });
    this.#workspace.editOpen(uri, contentChanges);
    const last = contentChanges.at(-1);
    this.#changed(uri, "edited", last && "range" in last ? last.range.start.line : undefined);
  }

  #closed({ textDocument }: DidCloseTextDocumentParams): void {
    const uri = canonicalUri(textDocument.uri);
    if (!this.#open.delete(uri)) return;
    this.#workspace.changeOpen([{ path: uri, text: undefined }]);
    this.#changed(uri, "closed");
  }
}
