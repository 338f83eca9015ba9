import {
  type ClientCapabilities,
  CodeActionKind,
  CodeActionRequest,
  type Connection,
  DefinitionRequest,
  type DocumentFilter,
  HoverRequest,
  ReferencesRequest,
} from "vscode-languageserver";
import { URI } from "vscode-uri";
import { namedTexts } from "#core/texts/named-texts.ts";
import type { Host } from "#workspace/host.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { Pause } from "./pause.ts";

type Registrable =
  | typeof HoverRequest.type
  | typeof DefinitionRequest.type
  | typeof ReferencesRequest.type
  | typeof CodeActionRequest.type;

/** How long nothing must have changed, in milliseconds, before the editor is told of other files. */
const pause = 300;

/**
 * Offers what can be asked about an article's text for exactly the files that sources name, never for every text of the user.
 * Editors that take no registration while they run do without.
 */
export class ArticleRegistration {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #later: Pause;
  readonly #methods: readonly { readonly method: Registrable; readonly options: object }[];
  readonly #failed: (error: unknown) => void;
  #registered: readonly { dispose(): void }[] = [];
  #files = "";

  constructor(connection: Connection, host: Host, workspace: Workspace, { textDocument }: ClientCapabilities) {
    this.#connection = connection;
    this.#workspace = workspace;
    const possible = [
      { method: HoverRequest.type, options: {}, client: textDocument?.hover },
      { method: DefinitionRequest.type, options: {}, client: textDocument?.definition },
      { method: ReferencesRequest.type, options: {}, client: textDocument?.references },
      {
        method: CodeActionRequest.type,
        options: { codeActionKinds: [CodeActionKind.RefactorExtract] },
        client: textDocument?.codeAction,
      },
    ];
    this.#methods = possible.filter(({ client }) => client?.dynamicRegistration);
    this.#failed = (error) => connection.console.warn(`The editor did not take a registration: ${String(error)}`);
    this.#later = new Pause(host, pause, () => void this.#register().catch(this.#failed));
  }

  changed(): void {
    if (this.#methods.length > 0) this.#later.begin();
  }

  end(): void {
    this.#later.end();
  }

  async #register(): Promise<void> {
    const uris = this.#workspace.dossiers().flatMap(({ dossier }) => namedTexts(dossier));
    const files = [...new Set(uris)].sort();
    if (files.join("\n") === this.#files) return;
    this.#files = files.join("\n");
    for (const registration of this.#registered) registration.dispose();
    this.#registered = [];
    if (files.length === 0) return;
    const documentSelector = files.map(filterOf);
    const { client } = this.#connection;
    this.#registered = await Promise.all(
      this.#methods.map(({ method, options }) =>
        client.register(method as typeof HoverRequest.type, { documentSelector, ...options }),
      ),
    );
  }
}

/** Exactly this file: what would be a pattern in its name is taken literally. */
function filterOf(uri: string): DocumentFilter {
  const { scheme, fsPath } = URI.parse(uri);
  return { scheme, pattern: fsPath.replaceAll("\\", "/").replace(/[*?[\]{}!]/g, "[$&]") };
}
