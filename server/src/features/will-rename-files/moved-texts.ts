import type { Dossier } from "#core/dossier.ts";
import { pathDefect } from "#core/facts/dossier-path.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Edit } from "#core/text/edit.ts";
import { requestOf } from "#core/texts/article-texts.ts";
import type { Folder, Home } from "./home.ts";
import { type Moves, pathTo, placeFrom, placeOf } from "./moves.ts";

/**
 * The sources whose text is moved. A text that leaves the dossier and the folder it was found in is not followed: the dossier
 * may not name it there.
 */
export function movedTexts(dossier: Dossier, home: Home | undefined, moves: Moves): Edit[] {
  const places = placesOfTexts(dossier);
  return dossier.recordsOf("source").flatMap((source) => {
    const file = source.fields.snapshot?.file;
    const key = requestOf(source)?.key;
    if (file === undefined || key === undefined) return [];
    const path = movedText(file.value, places.get(key), home, moves);
    return path === undefined ? [] : [replaceScalar(dossier, source, file.span, path)];
  });
}

/** Where each text is that was read, by the request for it. */
function placesOfTexts({ texts }: Dossier): Map<string, string> {
  const read = texts.known().map(({ request, answer }) => {
    return [request.key, answer.status === "read" ? placeOf(answer.uri) : undefined] as const;
  });
  return new Map(read.flatMap(([key, place]) => (place === undefined ? [] : [[key, place] as const])));
}

/** The path to write; `undefined` where the one that is written stays right, or none would be. */
function movedText(
  written: string,
  read: string | undefined,
  home: Home | undefined,
  moves: Moves,
): string | undefined {
  const text = findText(written, read, home, moves);
  if (text === undefined) return undefined;
  const { place, folder } = text;
  const moved = moves(place);
  if (moved === place && folder.after === folder.before) return undefined;
  const path = (home && pathInHome(moved, home)) ?? pathInside(moved, folder.after);
  return path === pathTo(place, folder.before) ? undefined : path;
}

interface FoundText {
  readonly place: string;
  /** From which the path starts. */
  readonly folder: Folder;
}

/** In the dossier's folder of texts, or in the one that the user named, where the text was read from there. */
function findText(
  written: string,
  read: string | undefined,
  home: Home | undefined,
  moves: Moves,
): FoundText | undefined {
  if (home && pathDefect(pathTo(home.texts.before, home.root.before), written) === undefined) {
    const place = placeFrom(home.texts.before, written);
    if (read === undefined || read === place) return { place, folder: home.texts };
  }
  const path = placeFrom("", written);
  if (!read?.endsWith(`/${path}`)) return undefined;
  const before = read.slice(0, -path.length - 1);
  return { place: read, folder: { before, after: moves(before) } };
}

/** Whether a path may begin with `..` depends on how far the folder of texts is from the root. */
function pathInHome(place: string, { root, texts }: Home): string | undefined {
  const path = pathTo(place, texts.after);
  return path !== "" && pathDefect(pathTo(texts.after, root.after), path) === undefined ? path : undefined;
}

function pathInside(place: string, folder: string): string | undefined {
  const path = pathTo(place, folder);
  return path !== "" && pathDefect("", path) === undefined ? path : undefined;
}
