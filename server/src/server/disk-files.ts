import { folderOf, isBelow, isDossierFile } from "#workspace/file-kind.ts";
import type { Host } from "#workspace/host.ts";
import { loadFolders, manifestFolderAbove, readAll } from "#workspace/load.ts";
import type { Stamps } from "#workspace/stamps.ts";
import { takeTexts } from "#workspace/take-texts.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { onceSilent } from "./once-silent.ts";
import { Pause } from "./pause.ts";

/** How long no file must have changed, in milliseconds, before all that did are read, and how long that is put off at most. */
const quiet = 50;
const longest = 500;

/** Milliseconds between two looks at the disk, when nothing in particular asks for one and when something does. */
const often = 5000;
const soon = 1000;

/** How many files and folders one look is for; the next goes on behind them. */
const perLook = 1000;

/** Who hears of what. */
export interface DiskListener {
  /** So many of so many files of new folders were read. */
  told(read: number, all: number): void;
  /** New folders were read, all of them or, in those of `cut`, a part. */
  loaded(cut: readonly string[]): Promise<void>;
  /** Files or folders that changed outside the editor; the workspace has those of dossiers. */
  changed(uris: readonly string[]): Promise<void>;
  failed(error: unknown): void;
}

/**
 * Brings the files of the disk into the workspace: folders as they come, single files as they change. One thing at a time, so that
 * nothing older is read over something newer.
 */
export class DiskFiles {
  readonly #host: Host;
  readonly #stamps: Stamps;
  readonly #workspace: Workspace;
  readonly #listener: DiskListener;
  readonly #later: Pause;
  readonly #changed = new Set<string>();
  readonly #lookedInto = new Set<string>();
  readonly #missing = new Missing();
  #folders: readonly string[];
  #turn: Promise<void> = Promise.resolve();
  #looked: number;
  #isLooking = false;
  #isOver = false;

  /** @param host whose reading is stamped */
  constructor(host: Host, stamps: Stamps, workspace: Workspace, folders: readonly string[], listener: DiskListener) {
    this.#host = host;
    this.#stamps = stamps;
    this.#workspace = workspace;
    this.#folders = folders;
    this.#listener = listener;
    this.#looked = host.now();
    // What is opened before the first folder is read belongs to the dossier that it will belong to.
    workspace.setFolders(folders);
    this.#missing.begin();
    this.#later = new Pause(host, quiet, () => this.#readChanged(), longest);
  }

  /** To be called once: until then the files of all folders are missing. */
  start(): void {
    this.#readInTurn(async () => this.#folders);
    this.#missing.end();
  }

  /** Resolves when everything that is to be read by now has been; `undefined` where that is so. */
  get whole(): Promise<void> | undefined {
    return this.#missing.none;
  }

  /** What is read of folders that went is dropped, also what is being read. */
  changeFolders(come: readonly string[], gone: readonly string[]): void {
    this.#folders = [...this.#folders.filter((folder) => !gone.includes(folder)), ...come];
    this.#readInTurn(async () => {
      const left = this.#workspace.filesBelow(gone);
      const forgotten = left.filter((uri) => !this.#folders.some((folder) => isBelow(uri, folder)));
      this.#workspace.setFolders(this.#folders);
      this.#workspace.changeOnDisk(forgotten.map((path) => ({ path, text: undefined })));
      return come;
    });
  }

  /** A file that was opened alone brings the dossier around it, where a `dossier.yaml` says how far that reaches. */
  adopt(uri: string): void {
    this.#readInTurn(async () => {
      const around = this.#folders.find((folder) => isBelow(uri, folder));
      const root = await manifestFolderAbove(this.#host, uri, around);
      if (root === undefined || this.#folders.includes(root)) return undefined;
      // Inside of what another dossier excludes nothing was looked into.
      if (around !== undefined && this.#workspace.roots().rootOf(`${root}/dossier.yaml`) === root) return undefined;
      this.#folders = [...this.#folders, root];
      return [root];
    });
  }

  /** The file is no longer open: who has not read it does so now. */
  closed(uri: string): void {
    if (this.#workspace.isUnread(uri)) this.told([uri]);
  }

  /** Files that are said to have changed outside the editor; a folder stands for all in it. */
  told(uris: readonly string[]): void {
    for (const uri of uris) this.#changed.add(uri);
    if (uris.length > 0) this.#later.begin();
  }

  /** The editor is in use: time to look whether something changed that nobody told of. */
  look(isUrgent = false): void {
    const now = this.#host.now();
    if (this.#isLooking || now - this.#looked < (isUrgent ? soon : often)) return;
    this.#looked = now;
    this.#lookAt(() => this.#stamps.changedNext(perLook));
  }

  /** These in particular must not be older than what is on disk. */
  lookAt(uris: readonly string[]): void {
    this.#lookAt(() => this.#stamps.changed(uris));
  }

  /** What is being read is read to its end, and nobody hears of it. */
  end(): void {
    this.#isOver = true;
    this.#folders = [];
    this.#later.end();
  }

  #lookAt(find: () => Promise<string[]>): void {
    this.#isLooking = true;
    find()
      .then((uris) => this.told(uris), this.#listener.failed)
      .finally(() => {
        this.#isLooking = false;
      });
  }

  /** @param find the folders to read; `undefined` where there are none */
  #readInTurn(find: () => Promise<readonly string[] | undefined>): void {
    this.#missing.begin();
    this.#inTurn(async () => {
      const folders = await find();
      const cut = folders && (await this.#load(folders));
      // Whoever waits at the end is not told that all is known.
      if (this.#isOver) return;
      this.#missing.end();
      if (cut) await this.#listener.loaded(cut);
    });
  }

  /** @returns the folders of which a part was read */
  async #load(wanted: readonly string[]): Promise<readonly string[]> {
    const folders = wanted.filter((folder) => this.#folders.includes(folder));
    this.#workspace.setFolders(this.#folders);
    this.#workspace.setLoading(folders);
    this.#host.filling?.(true);
    const { cut, folders: seen } = await loadFolders(this.#workspace, this.#host, folders, {
      told: (read, all) => this.#listener.told(read, all),
      rest: () => this.#rest(),
      isWanted: (folder) => this.#folders.includes(folder),
    }).finally(() => {
      this.#workspace.setLoading([]);
      this.#host.filling?.(false);
    });
    for (const folder of seen) this.#lookedInto.add(folder);
    return cut;
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => onceSilent(this.#host, resolve));
  }

  #readChanged(): void {
    const uris = [...this.#changed];
    this.#changed.clear();
    this.#missing.begin();
    this.#inTurn(() => this.#readAgain(uris));
  }

  async #readAgain(uris: readonly string[]): Promise<void> {
    const gone = await this.#goneAmong(uris.filter((uri) => !isDossierFile(uri)));
    const known = gone.size === 0 ? [] : this.#workspace.filesBelow([...gone]);
    const found = await this.#findIn(uris.filter((uri) => this.#lookedInto.has(uri) && !gone.has(uri)));
    const named = uris.filter((uri) => isDossierFile(uri) && !this.#workspace.leavesOut(uri));
    const texts = await readAll(this.#host, [...new Set([...named, ...known, ...found])]);
    // No rule is run and nothing is published between two stretches: a checkout is one change.
    this.#workspace.setLoading(this.#folders);
    const isWanted = () => !this.#isOver;
    await takeTexts(this.#workspace, this.#host, texts, { rest: () => this.#rest(), isStillWanted: isWanted }).finally(
      () => this.#workspace.setLoading([]),
    );
    if (this.#isOver) return;
    this.#missing.end();
    await this.#listener.changed(uris);
  }

  /** Of folders that are still there each file is looked at for itself. */
  async #goneAmong(uris: readonly string[]): Promise<ReadonlySet<string>> {
    const stamps = await Promise.all(uris.map((uri) => this.#host.stamp?.(uri)));
    return new Set(uris.filter((_, i) => stamps[i] === undefined));
  }

  /** Files that are new in folders that were looked into before. */
  async #findIn(folders: readonly string[]): Promise<string[]> {
    const roots = this.#workspace.roots();
    const found = await Promise.all(outermost(folders).map((folder) => this.#host.findFiles(folder, roots)));
    for (const folder of found.flatMap((one) => one.folders ?? [])) this.#lookedInto.add(folder);
    return found.flatMap(({ files }) => files).filter((uri) => !this.#workspace.isOnDisk(uri));
  }

  #inTurn(work: () => Promise<void>): void {
    const unlessOver = () => (this.#isOver ? undefined : work());
    this.#turn = this.#turn.then(unlessOver).catch((error: unknown) => this.#listener.failed(error));
  }
}

function outermost(folders: readonly string[]): string[] {
  const all = new Set(folders);
  const hasAbove = (uri: string): boolean => uri.includes("/") && (all.has(folderOf(uri)) || hasAbove(folderOf(uri)));
  return folders.filter((folder) => !hasAbove(folder));
}

/** Whether anything is missing, and who waits until nothing is. */
class Missing {
  #count = 0;
  #waiting: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined;

  begin(): void {
    this.#count++;
  }

  end(): void {
    this.#count--;
    if (this.#count > 0) return;
    this.#waiting?.resolve();
    this.#waiting = undefined;
  }

  get none(): Promise<void> | undefined {
    if (this.#count === 0) return undefined;
    this.#waiting ??= waitable();
    return this.#waiting.promise;
  }
}

function waitable() {
  let resolve = () => {};
  const promise = new Promise<void>((kept) => {
    resolve = kept;
  });
  return { promise, resolve };
}
