import type { Dossier } from "#core/dossier.ts";
import { recordIdFrom } from "#core/facts/record-id.ts";

/** An id made of names, that no record of the dossier has yet: a number tells it from those that are taken. */
export function unusedId(dossier: Dossier, names: readonly string[], fallback: string): string {
  const made = recordIdFrom(names.join(" ").slice(0, LONGEST)) ?? fallback;
  for (let number = 1; ; number++) {
    const id = number === 1 ? made : `${made}-${number}`;
    if (dossier.definitionsOf(id).length === 0 && dossier.referencesTo(id).length === 0) return id;
  }
}

/** Ids are typed and read. */
const LONGEST = 40;
