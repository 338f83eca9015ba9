import type { FileSyntax } from "#core/syntax/file-syntax.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import type { SourceValues } from "./catalogue-item.ts";
import { readCatalogue } from "./read-catalogue.ts";

/** What the host found of a catalogue that the manifest names; `path` is how files are named in the dossier. */
export type CatalogueAnswer =
  | { readonly status: "missing" | "outside" | "undecodable" }
  | { readonly status: "read"; readonly path: string; readonly text: string };

/** `damaged`: it is there, but cannot be read, or is in a format that is not known here. */
export type CatalogueStatus = CatalogueAnswer["status"] | "damaged";

/** The bibliographies of a dossier, as the host found them. Immutable. */
export class Catalogues {
  /** By the names that the manifest uses, as they were asked for. */
  readonly answers: ReadonlyMap<string, CatalogueAnswer>;
  /** By path, in order. */
  readonly files: ReadonlyMap<string, FileSyntax>;
  readonly #status = new Map<string, CatalogueStatus>();
  readonly #values = new Map<string, SourceValues>();

  constructor(answers: ReadonlyMap<string, CatalogueAnswer>) {
    const files = new Map<string, FileSyntax>();
    for (const [name, answer] of [...answers].sort(byPath)) {
      const read = answer.status === "read" ? readCatalogue(answer.path, answer.text) : undefined;
      this.#status.set(name, answer.status === "read" && read === undefined ? "damaged" : answer.status);
      if (answer.status !== "read" || read === undefined) continue;
      files.set(answer.path, read.syntax);
      for (const [id, values] of read.values) if (!this.#values.has(id)) this.#values.set(id, values);
    }
    this.answers = answers;
    this.files = files;
  }

  /** `undefined` where nobody has looked yet. */
  statusOf(name: string): CatalogueStatus | undefined {
    return this.#status.get(name);
  }

  /** Of the first item with this key. */
  valuesOf(id: string): SourceValues | undefined {
    return this.#values.get(id);
  }
}

const pathOf = (answer: CatalogueAnswer): string => (answer.status === "read" ? answer.path : "");

function byPath([, a]: readonly [string, CatalogueAnswer], [, b]: readonly [string, CatalogueAnswer]): number {
  return byCodeUnit(pathOf(a), pathOf(b));
}

export const noCatalogues = new Catalogues(new Map());
