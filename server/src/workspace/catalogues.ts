import { URI, Utils } from "vscode-uri";
import type { CatalogueAnswer } from "#core/catalogues/catalogues.ts";
import { isBelow } from "./file-kind.ts";
import { findText } from "./find-text.ts";
import type { Host } from "./host.ts";
import type { Workspace } from "./workspace.ts";

/** Reads the bibliographies that manifests name, below their dossier's folder and nowhere else. */
export class CatalogueReader {
  readonly #host: Host;
  readonly #workspace: Workspace;

  constructor(host: Host, workspace: Workspace) {
    this.#host = host;
    this.#workspace = workspace;
  }

  /** Where a manifest names others than were read. True when anything was looked up, so that problems may have changed. */
  async read(): Promise<boolean> {
    const due = this.#workspace.namedCatalogues().filter(({ names, known }) => !isSameList(names, [...known.keys()]));
    for (const { root, names } of due) this.#workspace.answerCatalogues(root, await this.#look(root, names));
    return due.length > 0;
  }

  /**
   * Looks again at those that a change on disk may concern; true when one of them is not what it was.
   * @param changed files and folders; left out: any of them may have changed
   */
  async readAgain(changed?: readonly string[]): Promise<boolean> {
    let any = await this.read();
    for (const { root, names, known } of this.#workspace.namedCatalogues()) {
      if (changed !== undefined && !names.some((name) => isAmong(changed, root, name))) continue;
      const now = await this.#look(root, names);
      if ([...now].every(([name, answer]) => isSame(answer, known.get(name)))) continue;
      this.#workspace.answerCatalogues(root, now);
      any = true;
    }
    return any;
  }

  async #look(root: string, names: readonly string[]): Promise<ReadonlyMap<string, CatalogueAnswer>> {
    const places = { root, snapshots: "", folder: undefined };
    const answers = names.map(async (file): Promise<readonly [string, CatalogueAnswer]> => {
      const found = await findText({ key: file, file, sha256: undefined }, places, this.#host.texts);
      return [file, found.status === "read" ? { status: "read", path: found.uri, text: found.text } : found];
    });
    return new Map(await Promise.all(answers));
  }
}

/** A name that leads out of the root is never read, so nothing can change there. */
function isAmong(changed: readonly string[], root: string, name: string): boolean {
  const uri = Utils.joinPath(URI.parse(root), name.replaceAll("\\", "/")).toString();
  return changed.some((one) => isBelow(uri, one));
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i]);

function isSame(a: CatalogueAnswer, b: CatalogueAnswer | undefined): boolean {
  if (a.status !== "read" || b?.status !== "read") return a.status === b?.status;
  return a.path === b.path && a.text === b.text;
}
