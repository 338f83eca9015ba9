import type { Connection, InitializeParams } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { property, readSettings, type Settings } from "#features/settings.ts";

/** The user's settings, as the client has them: asked for where it can be asked, else as it tells them. */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #canAsk: boolean;
  #sent: unknown;
  #features: Settings;

  constructor(connection: Connection, { capabilities, initializationOptions }: InitializeParams) {
    this.#connection = connection;
    this.#canAsk = capabilities.workspace?.configuration === true;
    this.#sent = initializationOptions;
    this.#features = readSettings(this.#sent);
  }

  get features(): Settings {
    return this.#features;
  }

  /** The folder of article texts, a URI. It is the user's own, of this machine; no dossier can choose it. */
  get textFolder(): string | undefined {
    const folder = property(this.#sent, "snapshotFolder");
    if (typeof folder !== "string" || folder === "") return undefined;
    return /^[a-z][a-z\d+.-]+:\/\//i.test(folder) ? folder : URI.file(folder).toString();
  }

  /** @param told what came with the notice that settings changed; some clients send them instead of being asked */
  async read(told?: unknown): Promise<void> {
    const asked = this.#canAsk ? await this.#connection.workspace.getConfiguration("dossier").catch(() => null) : null;
    this.#sent = asked ?? property(told, "dossier") ?? this.#sent;
    this.#features = readSettings(this.#sent);
  }
}
