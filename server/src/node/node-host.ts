import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { type CivilDay, dayFromCalendar } from "#core/dates/civil-day.ts";
import type { Machine } from "#server/client-host.ts";
import { isDossierFile } from "#workspace/file-kind.ts";
import type { FoundFiles, Host } from "#workspace/host.ts";
import { nodeFiles } from "./node-files.ts";

/** Folders in which nobody keeps a dossier. */
const skipped = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** Files of the disk this process runs on. Reads only below the folders it is asked for, follows no link, touches no network. */
export class NodeHost implements Host {
  readonly texts = nodeFiles;
  readonly #pages: string;
  readonly #mostEntries: number;
  /** What this process can do without files. */
  readonly machine: Machine = {
    today: () => this.today(),
    now: () => this.now(),
    after: (milliseconds, work) => this.after(milliseconds, work),
    sha256: (bytes) => nodeFiles.sha256(bytes),
    fromBase64: (text) => Buffer.from(text, "base64"),
  };

  /**
   * @param pages URL of the folder with the rules' pages, ending in a slash
   * @param mostEntries files and folders below one folder that are looked through
   */
  constructor(pages: string, mostEntries = 200_000) {
    this.#pages = pages;
    this.#mostEntries = mostEntries;
  }

  async findFiles(folder: string): Promise<FoundFiles> {
    const { scheme, fsPath } = URI.parse(folder);
    if (scheme !== "file") return { files: [], isCut: false };
    const found: string[] = [];
    const due = [fsPath];
    let seen = 0;
    for (let next = due.pop(); next !== undefined && seen < this.#mostEntries; next = due.pop()) {
      const entries = await entriesOf(next);
      seen += entries.length;
      for (const entry of entries) {
        const path = join(next, entry.name);
        if (entry.isDirectory() && !skipped(entry.name)) due.push(path);
        else if (entry.isFile() && isDossierFile(`/${entry.name}`)) found.push(URI.file(path).toString());
      }
    }
    return { files: found.sort(), isCut: due.length > 0 };
  }

  async readFile(uri: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await readFile(URI.parse(uri).fsPath));
    } catch {
      return undefined;
    }
  }

  today(): CivilDay {
    const now = new Date();
    return dayFromCalendar(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  now(): number {
    return performance.now();
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }

  rulePage(rule: string): string {
    return `${this.#pages}${rule}.md`;
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
