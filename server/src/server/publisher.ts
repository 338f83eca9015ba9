import type { Connection, Diagnostic } from "vscode-languageserver";
import { diagnostics } from "#features/diagnostics.ts";
import type { FeatureContext } from "#features/feature.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** Sends the problems of every file whose list changed, and those of the edited file always, with its version. */
export class Publisher {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #context: FeatureContext;
  /** What the client was last told, by file. */
  readonly #sent = new Map<string, string>();
  /** Of open files: the name the client uses, and the version that is due. */
  readonly #open = new Map<string, { readonly name: string; readonly version: number }>();

  constructor(connection: Connection, workspace: Workspace, context: FeatureContext) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#context = context;
  }

  opened(uri: string, name: string, version: number): void {
    this.#open.set(uri, { name, version });
    this.#sent.delete(uri);
  }

  closed(uri: string): void {
    this.#open.delete(uri);
  }

  publish(): void {
    const known = new Set<string>();
    for (const { dossier } of this.#workspace.dossiers()) {
      for (const uri of dossier.files.keys()) {
        known.add(uri);
        this.#send(uri, diagnostics(dossier, uri, this.#context));
      }
    }
    for (const uri of [...this.#sent.keys(), ...this.#open.keys()]) if (!known.has(uri)) this.#send(uri, []);
  }

  #send(uri: string, list: Diagnostic[]): void {
    const text = JSON.stringify(list);
    if (text === (this.#sent.get(uri) ?? (this.#open.has(uri) ? undefined : "[]"))) return;
    this.#sent.set(uri, text);
    const { name, version } = this.#open.get(uri) ?? { name: uri, version: undefined };
    void this.#connection.sendDiagnostics({
      uri: name,
      ...(version === undefined ? {} : { version }),
      diagnostics: list,
    });
  }
}
