import type { CivilDay } from "#core/dates/civil-day.ts";
import type { FoundFiles, Host, TextFiles } from "./host.ts";
import { atOnce } from "./load.ts";
import type { Roots } from "./roots.ts";

/**
 * What files and folders looked like when they were last read, so that changes are noticed that nobody tells of: an editor may
 * watch nothing, and no system tells of each file of a folder that goes.
 */
export class Stamps {
  readonly #host: Host;
  readonly #known = new Map<string, string | undefined>();
  #turn: Iterator<string> = this.#known.keys();

  constructor(host: Host) {
    this.#host = host;
  }

  /** To be called before the file is read: what changes while it is read is noticed later. */
  async note(uri: string): Promise<void> {
    if (this.#host.stamp) this.#known.set(uri, await this.#host.stamp(uri));
  }

  /** Looks at so many of the names, each in its turn; those that are not what they were. */
  changedNext(most: number): Promise<string[]> {
    return this.changed(this.#next(most));
  }

  /** Those that are not what they were. */
  async changed(uris: readonly string[]): Promise<string[]> {
    const changed: string[] = [];
    for (let i = 0; i < uris.length; i += atOnce) {
      const some = uris.slice(i, i + atOnce).filter((uri) => this.#known.has(uri));
      const stamps = await Promise.all(some.map((uri) => this.#host.stamp?.(uri)));
      for (const [at, uri] of some.entries()) {
        if (stamps[at] === this.#known.get(uri)) continue;
        this.#known.set(uri, stamps[at]);
        changed.push(uri);
      }
    }
    return changed;
  }

  #next(most: number): string[] {
    const names: string[] = [];
    while (names.length < Math.min(most, this.#known.size)) {
      const { value, done } = this.#turn.next();
      if (done) this.#turn = this.#known.keys();
      else names.push(value);
    }
    return names;
  }
}

/** A host whose files are stamped as they are read. */
export class StampedHost implements Host {
  readonly #host: Host;
  readonly #stamps: Stamps;
  readonly texts: TextFiles;

  constructor(host: Host, stamps: Stamps) {
    this.#host = host;
    this.#stamps = stamps;
    this.texts = {
      readInside: async (uri, fence) => {
        await stamps.note(uri);
        return host.texts.readInside(uri, fence);
      },
      findTexts: (folder) => host.texts.findTexts(folder),
      sha256: (bytes) => host.texts.sha256(bytes),
    };
  }

  async findFiles(folder: string, roots: Roots): Promise<FoundFiles> {
    const found = await this.#host.findFiles(folder, roots);
    await Promise.all((found.folders ?? []).map((one) => this.#stamps.note(one)));
    return found;
  }

  async stamp(uri: string): Promise<string | undefined> {
    return this.#host.stamp?.(uri);
  }

  async readFile(uri: string): Promise<string | undefined> {
    await this.#stamps.note(uri);
    return this.#host.readFile(uri);
  }

  filling(isFilling: boolean): void {
    this.#host.filling?.(isFilling);
  }

  today(): CivilDay {
    return this.#host.today();
  }

  now(): number {
    return this.#host.now();
  }

  after(milliseconds: number, work: () => void): () => void {
    return this.#host.after(milliseconds, work);
  }

  giveWay(): void {
    this.#host.giveWay?.();
  }

  heard(): number | undefined {
    return this.#host.heard?.();
  }

  rulePage(rule: string): string | undefined {
    return this.#host.rulePage(rule);
  }
}
