import type { DossierFile } from "#core/dossier-file.ts";
import type { Problem } from "./problem.ts";

/** The problems of one file as they were put together. */
export interface ProblemsOfFile {
  readonly problems: readonly Problem[];
  /** Each is in a record, and depends on nothing else in the file. */
  readonly areOfRecords: boolean;
}

/** The problems of each file as they were last put together, until they are forgotten. */
export class ProblemCache {
  readonly #lists = new Map<string, { readonly made: ProblemsOfFile; readonly file: DossierFile }>();

  /** @param isOfRecords whether problems in this version of the file can depend on nothing but its records */
  get(file: DossierFile, isOfRecords: () => boolean, make: () => ProblemsOfFile): readonly Problem[] {
    const known = this.#lists.get(file.path);
    if (known?.file === file) return known.made.problems;
    const made = known?.made.areOfRecords && isOfRecords() ? known.made : make();
    this.#lists.set(file.path, { made, file });
    return made.problems;
  }

  forget(path: string): void {
    this.#lists.delete(path);
  }

  /** Something in the file was looked at again, and nothing was to be said of it before or after. */
  forgetMixed(path: string): void {
    if (this.#lists.get(path)?.made.areOfRecords === false) this.#lists.delete(path);
  }
}
