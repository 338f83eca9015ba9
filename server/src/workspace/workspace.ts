import picomatch from "picomatch";
import type { CatalogueAnswer } from "#core/catalogues/catalogues.ts";
import type { Progress } from "#core/check/check.ts";
import type { Rule } from "#core/check/rule.ts";
import { isManifest, readConfig } from "#core/config.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import { createDossier, type Dossier, type NewText } from "#core/dossier.ts";
import { DossierFile } from "#core/dossier-file.ts";
import { groupBy } from "#core/group-by.ts";
import { applyChanges, type TextChange } from "#core/text/apply-changes.ts";
import type { TextAnswer, TextRequest } from "#core/texts/article-texts.ts";
import { namesText } from "#core/texts/named-texts.ts";
import { isBelow } from "./file-kind.ts";
import { manifestsIn, rootOf } from "./roots.ts";

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
  readonly #onDisk = new Map<string, string | DossierFile>();
  /** What is edited record by record is not kept a second time: the file has it. */
  readonly #open = new Map<string, string | DossierFile>();
  readonly #dossiers = new Map<string, Dossier>();
  readonly #rootOf = new Map<string, string>();
  #folders: readonly string[] = [];
  #today: CivilDay;
  #revision = 0;

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

  /** Runs the rules that are due in all dossiers, those about open files first, as long as they may go on. */
  work(mayGoOn: () => boolean): Progress {
    const isUrgent = (uri: string) => this.#open.has(uri);
    let all: Progress = "done";
    for (const dossier of this.#dossiers.values()) {
      const one = dossier.work(mayGoOn, isUrgent);
      if (one === "busy") return "busy";
      if (one !== "done") all = one;
    }
    return all;
  }

  /** By root, in order. */
  dossiers(): readonly { readonly root: string; readonly dossier: Dossier }[] {
    return [...this.#dossiers].map(([root, dossier]) => ({ root, dossier })).sort((a, b) => (a.root < b.root ? -1 : 1));
  }

  /** Another number after every change of a file; texts of articles do not count. */
  get revision(): number {
    return this.#revision;
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** The files known below a folder, open or on disk. */
  filesBelow(folder: string): string[] {
    return [...new Set([...this.#onDisk.keys(), ...this.#open.keys()])].filter((uri) => isBelow(uri, folder));
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.#rearrange();
  }

  setToday(today: CivilDay): void {
    if (today === this.#today) return;
    this.#today = today;
    for (const [root, dossier] of this.#dossiers) this.#dossiers.set(root, dossier.withToday(today));
  }

  /** Texts as they are on disk now; `undefined` where the file is gone. One batch costs one update. */
  changeOnDisk(changes: readonly NewText[]): void {
    this.#change(this.#onDisk, changes);
  }

  /** Texts as they are in the editor; `undefined` when the editor closes the file. */
  changeOpen(changes: readonly NewText[]): void {
    this.#change(this.#open, changes);
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
    return file !== undefined && (file === open || file.text === textOf(open));
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

  #change(texts: Map<string, string | DossierFile>, changes: readonly NewText[]): void {
    let sameFiles = true;
    this.#revision++;
    for (const { path, text } of changes) {
      const existed = this.#textOf(path) !== undefined;
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
      if (isManifest(path) || existed !== (this.#textOf(path) !== undefined)) sameFiles = false;
    }
    if (sameFiles) this.#update(changes.map(({ path }) => path));
    else this.#rearrange();
  }

  #textOf(uri: string): string | undefined {
    const text = this.#open.get(uri) ?? this.#onDisk.get(uri);
    return text === undefined ? undefined : textOf(text);
  }

  #update(paths: readonly string[]): void {
    const byRoot = groupBy(paths, (path) => this.#rootOf.get(path) ?? "");
    for (const [root, own] of byRoot) {
      const dossier = this.#dossiers.get(root);
      const changes = own
        .filter((path) => dossier?.files.has(path))
        .map((path) => ({ path, text: this.#textOf(path) }));
      if (dossier && changes.length > 0) this.#dossiers.set(root, dossier.update(changes));
    }
  }

  /** Files came, went or may belong to another root: says anew which file is in which dossier. */
  #rearrange(): void {
    const uris = new Set([...this.#onDisk.keys(), ...this.#open.keys()]);
    const manifests = manifestsIn(uris);
    this.#rootOf.clear();
    for (const uri of uris) this.#rootOf.set(uri, rootOf(uri, manifests, this.#folders));
    const filesOf = groupBy(uris, (uri) => this.#rootOf.get(uri) ?? "");
    for (const root of this.#dossiers.keys()) if (!filesOf.has(root)) this.#dossiers.delete(root);
    for (const [root, files] of filesOf) this.#fill(root, files);
  }

  #fill(root: string, files: readonly string[]): void {
    const dossier = this.#dossiers.get(root) ?? createDossier(this.#today, this.#rules, this.#isPatient);
    const isExcluded = this.#exclusion(root);
    const wanted = new Set(files.filter((uri) => !isExcluded(uri)));
    const gone = [...dossier.files.values()]
      .filter(({ path, isCatalogue }) => !isCatalogue && !wanted.has(path))
      .map(({ path }) => ({ path, text: undefined }));
    const texts = [...wanted].map((path) => ({ path, text: this.#textOf(path) }));
    this.#dossiers.set(root, dossier.update([...gone, ...texts]));
  }

  /** What the manifest's `exclude` leaves out. The manifest itself is never left out. */
  #exclusion(root: string): (uri: string) => boolean {
    const path = `${root}/dossier.yaml`;
    const text = this.#textOf(path);
    const patterns =
      text === undefined ? [] : readConfig(DossierFile.read(path, text)).exclude.map(({ value }) => value);
    if (patterns.length === 0) return () => false;
    const matches = picomatch(patterns);
    return (uri) => uri !== path && matches(relativePath(uri, root));
  }
}

const textOf = (text: string | DossierFile): string => (typeof text === "string" ? text : text.text);

function relativePath(uri: string, root: string): string {
  const path = uri.slice(root.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
