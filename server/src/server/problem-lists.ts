import type { Diagnostic } from "vscode-languageserver";
import type { Dossier } from "#core/dossier.ts";
import { type Shown, shownIn } from "#features/diagnostics.ts";
import type { FeatureContext } from "#features/feature.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { resultId } from "./result-id.ts";

/** The problems of one file as they are shown, and the name of that list, which is made when somebody asks. */
export class ProblemList {
  readonly items: readonly Diagnostic[];
  readonly #names: ItemNames;
  #id: string | undefined;

  constructor(items: readonly Diagnostic[], names: ItemNames) {
    this.items = items;
    this.#names = names;
  }

  get id(): string {
    this.#id ??= resultId(this.items.map((item) => this.#names.of(item)).join());
    return this.#id;
  }

  /** The client would be told the same. Most of what stays is the same object. */
  isLike({ items }: ProblemList): boolean {
    if (this.items === items) return true;
    return this.items.length === items.length && this.items.every((item, i) => isSame(item, items[i]));
  }
}

/** Names of what lists hold, by content. With each key a list is named anew, of which most is the same. */
class ItemNames {
  readonly #known = new WeakMap<Diagnostic, string>();

  of(item: Diagnostic): string {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    const name = resultId(JSON.stringify(item));
    this.#known.set(item, name);
    return name;
  }
}

/** What is shown of each file, made when somebody asks and again only when the file's problems have changed. */
export class ProblemLists {
  readonly #workspace: Workspace;
  readonly #context: FeatureContext;
  readonly #names = new ItemNames();
  readonly #made = new Map<string, { readonly shown: Shown; readonly list: ProblemList }>();

  constructor(workspace: Workspace, context: FeatureContext) {
    this.#workspace = workspace;
    this.#context = context;
  }

  /** Nothing new is said of the file before what is missing of its dossier is known. */
  isHeld(uri: string): boolean {
    return this.#workspace.isLoading(uri);
  }

  /** Of a file that no dossier holds: empty. */
  of(uri: string): ProblemList {
    if (this.isHeld(uri)) return this.#made.get(uri)?.list ?? empty;
    const dossier = this.#workspace.dossierOf(uri);
    if (dossier?.files.has(uri)) return this.#listOf(dossier, uri);
    this.#made.delete(uri);
    return empty;
  }

  /** Every file of every dossier, and those that were asked for before and are gone. */
  uris(): ReadonlySet<string> {
    const known = this.#workspace.dossiers().flatMap(({ dossier }) => [...dossier.files.keys()]);
    return new Set([...known, ...this.#made.keys()]);
  }

  #listOf(dossier: Dossier, uri: string): ProblemList {
    const made = this.#made.get(uri);
    const shown = shownIn(dossier, uri, this.#context, made?.shown);
    if (made?.shown === shown) return made.list;
    const list = shown.items.length === 0 ? empty : new ProblemList(shown.items, this.#names);
    this.#made.set(uri, { shown, list });
    return list;
  }
}

const isSame = (a: Diagnostic, b: Diagnostic | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const empty = new ProblemList([], new ItemNames());
