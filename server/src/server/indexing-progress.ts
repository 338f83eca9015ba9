import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { FeatureContext } from "#features/feature.ts";
import { phrase } from "#features/phrases/phrases.ts";
import type { Host } from "#workspace/host.ts";
import { Pause } from "./pause.ts";

/** Milliseconds of work before the editor shows that there is any: a small dossier is read sooner. */
const patience = 500;

/** Tells the editor how far the reading and checking of a large dossier has come. */
export class IndexingProgress {
  readonly #connection: Connection;
  readonly #say: FeatureContext["say"];
  readonly #isShown: boolean;
  readonly #showLater: Pause;
  #reporter: WorkDoneProgressServerReporter | undefined;
  #isOver = true;
  #read = 0;
  #all = 0;

  constructor(connection: Connection, host: Host, { window }: ClientCapabilities, say: FeatureContext["say"]) {
    this.#connection = connection;
    this.#showLater = new Pause(host, patience, () => void this.#show().catch(() => undefined));
    this.#isShown = window?.workDoneProgress === true;
    this.#say = say;
  }

  begin(): void {
    if (!this.#isShown || !this.#isOver) return;
    this.#isOver = false;
    this.#showLater.begin();
  }

  told(read: number, all: number): void {
    [this.#read, this.#all] = [read, all];
    this.#report();
  }

  end(): void {
    this.#isOver = true;
    this.#showLater.end();
    this.#reporter?.done();
    this.#reporter = undefined;
  }

  async #show(): Promise<void> {
    const reporter = await this.#connection.window.createWorkDoneProgress();
    if (this.#isOver) return;
    this.#reporter = reporter;
    reporter.begin(this.#say(phrase("server.indexing")), 0);
    this.#report();
  }

  #report(): void {
    if (this.#all === 0) return;
    const args = { count: this.#read, all: this.#all };
    this.#reporter?.report(Math.floor((100 * this.#read) / this.#all), this.#say(phrase("server.filesRead", args)));
  }
}
