import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { Problem } from "./problem.ts";

/**
 * The problems of each file as they were last put together. A list holds positions in its own file and in those of related places,
 * so it counts as long as these are the same versions, and until it is forgotten.
 */
export class ProblemCache {
  readonly #lists = new Map<
    string,
    { readonly problems: readonly Problem[]; readonly files: readonly DossierFile[] }
  >();

  get(dossier: Dossier, file: DossierFile, make: () => readonly Problem[]): readonly Problem[] {
    const known = this.#lists.get(file.path);
    if (known?.files.every((one) => dossier.files.get(one.path) === one)) return known.problems;
    const problems = make();
    const related = new Set<string>();
    for (const problem of problems) for (const place of problem.related) related.add(place.file);
    const files = [...related].flatMap((path) => dossier.files.get(path) ?? []);
    this.#lists.set(file.path, { problems, files: [file, ...files] });
    return problems;
  }

  forget(path: string): void {
    this.#lists.delete(path);
  }
}
