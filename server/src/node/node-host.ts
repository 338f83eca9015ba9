import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { isManifest } from "#core/config.ts";
import { type CivilDay, dayFromCalendar } from "#core/dates/civil-day.ts";
import type { Machine } from "#server/client-host.ts";
import { isDossierFile } from "#workspace/file-kind.ts";
import type { FoundFiles, Host } from "#workspace/host.ts";
import type { Roots } from "#workspace/roots.ts";
import { growFreely, growSparingly } from "./engine.ts";
import { nodeFiles } from "./node-files.ts";

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

  async findFiles(folder: string, roots: Roots): Promise<FoundFiles> {
    if (!folder.startsWith("file:")) return { files: [], folders: [], isCut: false };
    const [files, folders, due]: [string[], string[], string[]] = [[], [], [folder]];
    let seen = 0;
    for (let next = due.pop(); next !== undefined && seen < this.#mostEntries; next = due.pop()) {
      const path = URI.parse(next).fsPath;
      const entries = await entriesOf(path);
      seen += entries.length;
      folders.push(next);
      const uriOf = ({ name }: Dirent) => URI.file(join(path, name)).toString();
      const own = entries.filter((entry) => entry.isFile() && isDossierFile(`/${entry.name}`)).map(uriOf);
      files.push(...own);
      // It says what is not to be looked into, so it is read before the folders beside it.
      const manifest = own.find(isManifest);
      if (manifest !== undefined) roots.learn(manifest, await this.readFile(manifest));
      due.push(
        ...entries
          .filter((entry) => entry.isDirectory())
          .map(uriOf)
          .filter((uri) => !roots.leavesOut(uri)),
      );
    }
    return { files: files.sort(), folders, isCut: due.length > 0 };
  }

  async stamp(uri: string): Promise<string | undefined> {
    try {
      const { mtimeMs, size, ino } = await stat(URI.parse(uri).fsPath);
      return `${mtimeMs} ${size} ${ino}`;
    } catch {
      return undefined;
    }
  }

  async readFile(uri: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await readFile(URI.parse(uri).fsPath));
    } catch {
      return undefined;
    }
  }

  filling(isFilling: boolean): void {
    if (isFilling) growFreely();
    else growSparingly();
  }

  today(): CivilDay {
    const now = new Date();
    return dayFromCalendar(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  now(): number {
    return performance.now();
  }

  /** Without any time between, what has come in meanwhile is answered first. A timer alone may be run before anything is read. */
  after(milliseconds: number, work: () => void): () => void {
    if (milliseconds <= 0) return afterTurns(turns, work);
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }

  giveWay(): void {
    Atomics.wait(neverWoken, 0, 0, shortest);
  }

  /** Node 20.18 and 22.8 were the first to count it. */
  heard(): number | undefined {
    return performance.nodeTiming.uvMetricsInfo?.events;
  }

  rulePage(rule: string): string {
    return `${this.#pages}${rule}.md`;
  }
}

const neverWoken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** In milliseconds; no timer is that short. */
const shortest = 0.05;

/** Of the event loop: `vscode-jsonrpc` takes one to read a message, one to have it answered and one to write the answer. */
const turns = 6;

function afterTurns(count: number, work: () => void): () => void {
  let left = count;
  const turn = () => {
    left--;
    if (left === 0) work();
    else next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  return () => clearImmediate(next);
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
