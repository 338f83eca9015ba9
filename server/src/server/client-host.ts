import type { Connection } from "vscode-languageserver";
import type { CivilDay } from "#core/dates/civil-day.ts";
import type { FoundFiles, Host, TextFiles } from "#workspace/host.ts";

/** What a process can do without files. */
export interface Machine {
  today(): CivilDay;
  now(): number;
  after(milliseconds: number, work: () => void): () => void;
  sha256(bytes: Uint8Array): Promise<string>;
  fromBase64(text: string): Uint8Array;
}

/**
 * Files that only the editor can reach: in a browser, or of a folder that is on no disk. The editor is asked for each (the
 * requests are described in docs/protocol.md); one that does not know the requests has no such files.
 */
export class ClientHost implements Host {
  readonly #connection: Connection;
  readonly #machine: Machine;
  readonly #pages: string | undefined;
  readonly texts: TextFiles;

  /** @param pages URL of the folder with the rules' pages, ending in a slash */
  constructor(connection: Connection, machine: Machine, pages: string | undefined) {
    this.#connection = connection;
    this.#machine = machine;
    this.#pages = pages;
    this.texts = {
      // An editor's file system has no links that lead out of what it serves.
      readInside: (uri) => this.#read(uri),
      findTexts: (folder) => this.#find("dossier/findTexts", folder),
      sha256: (bytes) => machine.sha256(bytes),
    };
  }

  async findFiles(folder: string): Promise<FoundFiles> {
    return { files: await this.#find("dossier/findFiles", folder), isCut: false };
  }

  async readFile(uri: string): Promise<string | undefined> {
    const bytes = await this.#read(uri);
    return bytes && new TextDecoder().decode(bytes);
  }

  today(): CivilDay {
    return this.#machine.today();
  }

  now(): number {
    return this.#machine.now();
  }

  after(milliseconds: number, work: () => void): () => void {
    return this.#machine.after(milliseconds, work);
  }

  rulePage(rule: string): string | undefined {
    return this.#pages === undefined ? undefined : `${this.#pages}${rule}.md`;
  }

  async #find(method: string, folder: string): Promise<string[]> {
    const found: unknown = await this.#ask(method, { folder });
    return Array.isArray(found) ? found.filter((uri) => typeof uri === "string").sort() : [];
  }

  async #read(uri: string): Promise<Uint8Array | undefined> {
    const read = await this.#ask("dossier/readFile", { uri });
    const base64 = typeof read === "object" && read !== null && "base64" in read ? read.base64 : undefined;
    return typeof base64 === "string" ? this.#machine.fromBase64(base64) : undefined;
  }

  #ask(method: string, params: object): Promise<unknown> {
    return this.#connection.sendRequest<unknown>(method, params).catch(() => undefined);
  }
}

/** A global of every host (WHATWG Encoding). */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
