import type { Dossier } from "#core/dossier.ts";
import { type DossierRecord, isKind } from "#core/record.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";

/** All records of some kinds, by path and place. As files hold them in order, nothing is looked up. */
export function recordsInOrder<Kind extends DossierRecord["kind"]>(
  { files }: Dossier,
  ...kinds: readonly Kind[]
): Extract<DossierRecord, { kind: Kind }>[] {
  const paths = [...files.keys()].sort(byCodeUnit);
  return paths.flatMap((path) =>
    (files.get(path)?.records ?? []).filter((record): record is Extract<DossierRecord, { kind: Kind }> =>
      kinds.some((kind) => isKind(record, kind)),
    ),
  );
}
