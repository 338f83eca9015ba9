/**
 * Names of the questions that rules ask of a dossier, each made once: thousands of tasks ask about the same ids, and a name that is
 * put together anew is a new string to hash and to keep.
 */
export class QuestionNames {
  readonly #definitions = new Map<string, string>();
  readonly #references = new Map<string, Map<string, string>>();

  definition(id: string): string {
    return named(this.#definitions, id, () => definitionName(id));
  }

  reference(id: string, under = ""): string {
    const known = this.#references.get(under) ?? new Map<string, string>();
    this.#references.set(under, known);
    return named(known, id, () => referenceName(id, under));
  }
}

export const definitionName = (id: string): string => `definition\0${id}`;
export const referenceName = (id: string, under = ""): string => `reference\0${id}\0${under}`;

function named(known: Map<string, string>, id: string, make: () => string): string {
  const found = known.get(id);
  if (found !== undefined) return found;
  const name = make();
  known.set(id, name);
  return name;
}
