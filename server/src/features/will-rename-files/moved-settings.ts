import type { Dossier } from "#core/dossier.ts";
import { pathDefect } from "#core/facts/dossier-path.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { SettingRecord } from "#core/record.ts";
import type { Edit } from "#core/text/edit.ts";
import { type Home, movedPath } from "./home.ts";
import type { Moves } from "./moves.ts";

/** The paths in `dossier.yaml` that lead to what is moved: the folder of texts, catalogues, and what is left out. */
export function movedSettings(dossier: Dossier, home: Home | undefined, moves: Moves): Edit[] {
  return home?.manifest.settings.flatMap((setting) => editsIn(dossier, home, setting, moves)) ?? [];
}

function editsIn(dossier: Dossier, { root }: Home, setting: SettingRecord, moves: Moves): Edit[] {
  return setting.visits.flatMap(({ spec, node, key }) => {
    if (spec.type !== "text" || spec.format !== "path" || node.kind !== "scalar") return [];
    const { path, rest } =
      key === "exclude" || key === "files" ? splitPattern(node.text) : { path: node.text, rest: "" };
    if (path === "" || pathDefect("", path) !== undefined) return [];
    const moved = movedPath(path, root, moves);
    return moved === undefined ? [] : [replaceScalar(dossier, setting, node.span, moved + rest)];
  });
}

/** The folders that a pattern names as they are, and what follows: `drafts` and `/**` of `drafts/**`. */
function splitPattern(pattern: string): { readonly path: string; readonly rest: string } {
  const special = pattern.search(/[*?[{]|[!+@]\(|^!/);
  if (special < 0) return { path: pattern, rest: "" };
  const end = Math.max(0, pattern.lastIndexOf("/", special));
  return { path: pattern.slice(0, end), rest: pattern.slice(end) };
}
