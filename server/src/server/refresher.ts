import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { Host } from "#workspace/host.ts";
import { Pause } from "./pause.ts";

/** How long nothing must have changed, in milliseconds, before the editor is asked to draw again. */
const pause = 300;

/** Asks the editor to ask again for what it draws beside the text: an edit of one file may change what another one shows. */
export class Refresher {
  readonly #refresh: readonly (() => Promise<void> | void)[];
  readonly #later: Pause;

  constructor(connection: Connection, host: Host, { workspace, experimental }: ClientCapabilities) {
    const { languages } = connection;
    this.#refresh = [
      ...(workspace?.codeLens?.refreshSupport
        ? [() => connection.sendRequest<void>("workspace/codeLens/refresh")]
        : []),
      ...(workspace?.inlayHint?.refreshSupport ? [() => languages.inlayHint.refresh()] : []),
      ...(workspace?.semanticTokens?.refreshSupport ? [() => languages.semanticTokens.refresh()] : []),
      // The editor has views of its own, which ask for what they show (docs/protocol.md).
      ...(isTrue(experimental, "dossierViews") ? [() => connection.sendNotification("dossier/changed", {})] : []),
    ];
    const failed = (error: unknown) => connection.console.warn(`The editor did not take a refresh: ${String(error)}`);
    this.#later = new Pause(host, pause, () => {
      for (const refresh of this.#refresh) Promise.resolve(refresh()).catch(failed);
    });
  }

  changed(): void {
    if (this.#refresh.length > 0) this.#later.begin();
  }

  end(): void {
    this.#later.end();
  }
}

const isTrue = (experimental: unknown, name: string): boolean =>
  typeof experimental === "object" && experimental !== null && (experimental as Record<string, unknown>)[name] === true;
