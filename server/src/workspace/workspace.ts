import type { CatalogueAnswer } from "#core/catalogues/catalogues.ts";
import type { Part, Progress } from "#core/check/check.ts";
import type { Rule } from "#core/check/rule.ts";
import { isManifest } from "#core/config.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import { createDossier, type Dossier, type NewText } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { append } from "#core/group-by.ts";
import { applyChanges, type TextChange } from "#core/text/apply-changes.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { requestOf, type TextAnswer, type TextRequest } from "#core/texts/article-texts.ts";
import { namesText } from "#core/texts/named-texts.ts";
import { folderOf, isBelow } from "./file-kind.ts";
import { Roots } from "./roots.ts";

export interface WantedTexts {
  readonly root: string;
  /** The manifest's folder of texts, relative to the root. */
  readonly snapshots: string;
  readonly requests: readonly TextRequest[];
}

/**
 * The dossiers of the workspace: the only mutable state. Texts go in, by `change`; revisions come out, by `dossierOf`.
 * A text that is open in the editor wins over the one on disk.
 */
export class Workspace {
  readonly #rules: readonly Rule[];
  readonly #isPatient: boolean;
  readonly #onDisk = new Map<string, string>();
  /** There are such files on disk, and nobody has read them because they were open. */
  readonly #unread = new Set<string>();
  /** What is edited record by record is not kept a second time: the file has it. */
  readonly #open = new Map<string, string | DossierFile>();
  readonly #dossiers = new Map<string, Dossier>();
  /** Of every file that is in a dossier. */
  readonly #rootOf = new Map<string, string>();
  #roots = new Roots([]);
  #loading: readonly string[] = [];
  #today: CivilDay;
  #revision = 0;
  /** Another function whenever other files are open. */
  #isUrgent = (uri: string): boolean => this.#open.has(uri);

  /** @param isPatient rules are run by `work` alone, else with every change */
  constructor(rules: readonly Rule[], today: CivilDay, isPatient = false) {
    this.#rules = rules;
    this.#isPatient = isPatient;
    this.#today = today;
  }

  /**
   * The dossier that holds the file, or whose sources name it as their text; of several that name it the innermost.
   * `undefined` for files that are in none, or excluded.
   */
  dossierOf(uri: string): Dossier | undefined {
    const dossier = this.#dossiers.get(this.#rootOf.get(uri) ?? "");
    if (dossier?.files.has(uri)) return dossier;
    return this.dossiers().findLast((other) => namesText(other.dossier, uri))?.dossier;
  }

  /**
   * Runs the rules that are due in all dossiers, those about open files first, as long as they may go on.
   * @returns `held` where all that is left waits for files
   */
  work(mayGoOn: () => boolean, part: Part = "everything"): Progress | "held" {
    let all: Progress | "held" = "done";
    for (const [root, dossier] of this.#dossiers) {
      if (this.#isHeld(root)) {
        if (all === "done") all = "held";
        continue;
      }
      const one = dossier.work(mayGoOn, this.#isUrgent, part);
      if (one === "busy") return "busy";
      if (one !== "done") all = one;
    }
    return all;
  }

  /** As long as files of these folders are missing, no rule is run there: what another file records would be unknown. */
  setLoading(folders: readonly string[]): void {
    this.#loading = folders;
  }

  /** Files are missing of the dossier that holds this one. */
  isLoading(uri: string): boolean {
    return this.#isHeld(this.#rootOf.get(uri) ?? "");
  }

  #isHeld(root: string): boolean {
    return this.#loading.some((folder) => isBelow(root, folder) || isBelow(folder, root));
  }

  /** By root, in order. */
  dossiers(): readonly { readonly root: string; readonly dossier: Dossier }[] {
    return [...this.#dossiers].map(([root, dossier]) => ({ root, dossier })).sort((a, b) => byCodeUnit(a.root, b.root));
  }

  /** Another number after every change of a file; texts of articles do not count. */
  get revision(): number {
    return this.#revision;
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** The file is known to be on the disk, whether it is open or not. */
  isOnDisk(uri: string): boolean {
    return this.#onDisk.has(uri) || this.#unread.has(uri);
  }

  /** The file is on disk and is not read as long as it is open. */
  leaveUnread(uri: string): void {
    this.#unread.add(uri);
  }

  /** The file was left unread. Once it is closed, what the editor had stands for what is on disk, until somebody reads it. */
  isUnread(uri: string): boolean {
    return this.#unread.has(uri);
  }

  openFiles(): string[] {
    return [...this.#open.keys()];
  }

  /** The files known below folders, open or on disk. */
  filesBelow(folders: readonly string[]): string[] {
    const known = new Set(folders);
    const isInside = (uri: string): boolean => known.has(uri) || (uri.includes("/") && isInside(folderOf(uri)));
    return [...new Set([...this.#onDisk.keys(), ...this.#open.keys()])].filter(isInside);
  }

  setFolders(folders: readonly string[]): void {
    this.#roots = this.#roots.copy(folders);
    this.#rearrange();
  }

  /** Which dossier a file would belong to; a copy. */
  roots(): Roots {
    return this.#roots.copy();
  }

  /** A file there is in no dossier, whatever it holds. */
  leavesOut(uri: string): boolean {
    return this.#roots.rootOf(uri) === undefined || this.#roots.leavesOut(folderOf(uri));
  }

  setToday(today: CivilDay): void {
    if (today === this.#today) return;
    this.#today = today;
    for (const [root, dossier] of this.#dossiers) this.#dossiers.set(root, dossier.withToday(today));
  }

  /** Texts as they are on disk now; `undefined` where the file is gone. One batch costs one update. */
  changeOnDisk(changes: readonly NewText[]): void {
    for (const { path } of changes) this.#unread.delete(path);
    this.#change(this.#onDisk, changes);
  }

  /** The file is known, and little of it would change: then nothing speaks against `changeOnDisk`, however long the text is. */
  isNearly(path: string, text: string): boolean {
    return this.#fileAt(path)?.isNearly(text) ?? false;
  }

  /**
   * More of a text of which the beginning was given to `changeOnDisk`, so that a long one need not be read in one go. False where
   * that was as much work as reading all of it.
   * @param text from its beginning, in whole lines unless it ends there; parts of one string, so that they share its memory
   */
  extendOnDisk(path: string, text: string): boolean {
    const before = this.#onDisk.get(path) ?? "";
    this.#onDisk.set(path, text);
    const root = this.#rootOf.get(path) ?? "";
    const dossier = this.#dossiers.get(root);
    const file = dossier?.files.get(path);
    if (this.#open.has(path) || dossier === undefined || file === undefined) return true;
    this.#revision++;
    const end = file.lines.placeOf(before.length);
    const more = { range: { start: end, end }, text: text.slice(before.length) };
    this.#dossiers.set(root, dossier.update([{ path, edits: [more] }]));
    return file.syntax.isCutByLine && file.syntax.problems.length === 0;
  }

  /** Texts as they are in the editor; `undefined` when the editor closes the file. */
  changeOpen(changes: readonly NewText[]): void {
    this.#isUrgent = (uri) => this.#open.has(uri);
    for (const { path, text } of changes) {
      const open = this.#open.get(path);
      if (text === undefined && open !== undefined && this.#unread.has(path)) this.#onDisk.set(path, textOf(open));
    }
    this.#change(this.#open, changes);
    for (const { path } of changes) this.#keepOnce(path);
  }

  /** A text that the dossier has cut into records is not kept a second time: it may be as long as all else that is in memory. */
  #keepOnce(path: string): void {
    const open = this.#open.get(path);
    const file = this.#fileAt(path);
    if (typeof open === "string" && file?.has(open) && !isManifest(path)) this.#open.set(path, file);
  }

  #fileAt(path: string): DossierFile | undefined {
    return this.#dossiers.get(this.#rootOf.get(path) ?? "")?.files.get(path);
  }

  /** Edits of a text that is open, in their order. */
  editOpen(uri: string, edits: readonly TextChange[]): void {
    const open = this.#open.get(uri);
    if (open === undefined) return;
    const root = this.#rootOf.get(uri) ?? "";
    const dossier = this.#dossiers.get(root);
    if (dossier === undefined || isManifest(uri) || !this.#isShown(dossier, uri, open)) {
      this.changeOpen([{ path: uri, text: applyChanges(textOf(open), edits) }]);
      return;
    }
    this.#revision++;
    const next = dossier.update([{ path: uri, edits }]);
    this.#dossiers.set(root, next);
    const file = next.files.get(uri);
    if (file) this.#open.set(uri, file);
  }

  /** The dossier has the text that the editor has. */
  #isShown(dossier: Dossier, uri: string, open: string | DossierFile): boolean {
    const file = dossier.files.get(uri);
    return file !== undefined && (file === open || file.has(textOf(open)));
  }

  /** Asks for the text of every source before a rule does. */
  askForTexts(): void {
    for (const dossier of this.#dossiers.values()) {
      for (const source of dossier.index.sourcesWithText()) {
        const request = requestOf(source);
        if (request) dossier.texts.ask(request);
      }
    }
  }

  /** What the rules of each dossier want to read and nobody has looked for yet. */
  takeWantedTexts(): WantedTexts[] {
    return this.dossiers().flatMap(({ root, dossier }) => {
      const requests = dossier.texts.takeWanted();
      return requests.length > 0 ? [{ root, snapshots: dossier.config.snapshots?.value ?? "", requests }] : [];
    });
  }

  /** What was looked for in each dossier, and what was found. */
  knownTexts() {
    return this.dossiers().map(({ root, dossier }) => {
      return { root, snapshots: dossier.config.snapshots?.value ?? "", requests: dossier.texts.known() };
    });
  }

  /** The catalogues that each manifest names, each once, and what was found of those that were looked for. */
  namedCatalogues() {
    return this.dossiers().map(({ root, dossier: { config, catalogues } }) => {
      const names = [...new Set(config.catalogues.map(({ value }) => value))];
      return { root, names, known: catalogues.answers };
    });
  }

  answerCatalogues(root: string, answers: ReadonlyMap<string, CatalogueAnswer>): void {
    const dossier = this.#dossiers.get(root);
    if (dossier) this.#dossiers.set(root, dossier.withCatalogues(answers));
    this.#revision++;
  }

  answerTexts(root: string, answers: ReadonlyMap<string, TextAnswer>): void {
    const dossier = this.#dossiers.get(root);
    if (dossier) this.#dossiers.set(root, dossier.withTexts(answers));
  }

  /** What is open hides what is on disk. */
  #change(texts: Map<string, string | DossierFile> | Map<string, string>, changes: readonly NewText[]): void {
    this.#revision++;
    const shown: string[] = [];
    for (const { path, text } of changes) {
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
      if (texts === this.#open || !this.#open.has(path)) shown.push(path);
    }
    let areElsewhere = false;
    for (const path of shown.filter(isManifest))
      areElsewhere = this.#roots.learn(path, this.#textOf(path)) || areElsewhere;
    if (areElsewhere) this.#rearrange();
    this.#update(shown);
  }

  #textOf(uri: string): string | undefined {
    const text = this.#open.get(uri) ?? this.#onDisk.get(uri);
    return text === undefined ? undefined : textOf(text);
  }

  #update(paths: readonly string[]): void {
    const changes = new Map<string, NewText[]>();
    for (const path of new Set(paths)) {
      const text = this.#textOf(path);
      const root = text === undefined ? this.#rootOf.get(path) : this.#roots.rootOf(path);
      if (root === undefined) continue;
      if (text === undefined) this.#rootOf.delete(path);
      else this.#rootOf.set(path, root);
      append(changes, root, { path, text });
    }
    for (const [root, own] of changes) this.#updateDossier(root, own);
  }

  #updateDossier(root: string, changes: readonly NewText[]): void {
    const dossier = this.#dossiers.get(root) ?? createDossier(this.#today, this.#rules, { isPatient: this.#isPatient });
    const next = dossier.update(changes);
    this.#dossiers.set(root, next);
    if (changes.every(({ text }) => text !== undefined)) return;
    if ([...next.files.values()].every(({ isCatalogue }) => isCatalogue)) this.#dossiers.delete(root);
  }

  /** Manifests or folders are others now: moves each file that belongs to another dossier, and the file alone. */
  #rearrange(): void {
    const moved: string[] = [];
    const changes = new Map<string, NewText[]>();
    for (const uri of new Set([...this.#onDisk.keys(), ...this.#open.keys()])) {
      const [before, after] = [this.#rootOf.get(uri), this.#roots.rootOf(uri)];
      if (before === after) continue;
      moved.push(uri);
      this.#rootOf.delete(uri);
      if (before !== undefined) append(changes, before, { path: uri, text: undefined });
    }
    for (const [root, own] of changes) this.#updateDossier(root, own);
    this.#update(moved);
  }
}

const textOf = (text: string | DossierFile): string => (typeof text === "string" ? text : text.text);
