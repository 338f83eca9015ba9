import type { CivilDay } from "#core/dates/civil-day.ts";
import type { FoundFiles, Host, TextFiles } from "#workspace/host.ts";
import type { Roots } from "#workspace/roots.ts";

/** Files of the disk by one host, those of any other file system by another. */
export class MixedHost implements Host {
  readonly #disk: Host;
  readonly #other: Host;
  readonly texts: TextFiles;

  constructor(disk: Host, other: Host) {
    this.#disk = disk;
    this.#other = other;
    this.texts = {
      readInside: (uri, fence) => this.#of(uri).texts.readInside(uri, fence),
      findTexts: (folder) => this.#of(folder).texts.findTexts(folder),
      sha256: (bytes) => disk.texts.sha256(bytes),
    };
  }

  findFiles(folder: string, roots: Roots): Promise<FoundFiles> {
    return this.#of(folder).findFiles(folder, roots);
  }

  async stamp(uri: string): Promise<string | undefined> {
    return this.#of(uri).stamp?.(uri);
  }

  readFile(uri: string): Promise<string | undefined> {
    return this.#of(uri).readFile(uri);
  }

  filling(isFilling: boolean): void {
    this.#disk.filling?.(isFilling);
  }

  today(): CivilDay {
    return this.#disk.today();
  }

  now(): number {
    return this.#disk.now();
  }

  after(milliseconds: number, work: () => void): () => void {
    return this.#disk.after(milliseconds, work);
  }

  giveWay(): void {
    this.#disk.giveWay?.();
  }

  heard(): number | undefined {
    return this.#disk.heard?.();
  }

  rulePage(rule: string): string | undefined {
    return this.#disk.rulePage(rule);
  }

  #of(uri: string): Host {
    return uri.startsWith("file:") ? this.#disk : this.#other;
  }
}
