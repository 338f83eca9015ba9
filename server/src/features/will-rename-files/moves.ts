import type { FileRename } from "vscode-languageserver-protocol";

/** Where a file or folder will be; where it is now, if it stays. Takes and gives places. */
export type Moves = (place: string) => string;

/** A folder takes along all that is in it. */
export function movesOf(files: readonly FileRename[]): Moves {
  const moves = files.map(({ oldUri, newUri }) => ({ from: placeOf(oldUri), to: placeOf(newUri) }));
  moves.sort((a, b) => b.from.length - a.from.length);
  return (place) => {
    const move = moves.find(({ from }) => place === from || place.startsWith(`${from}/`));
    return move ? move.to + place.slice(move.from.length) : place;
  };
}

/** A URI without escapes, in which editors differ, and without a slash at the end: paths are counted in these. */
export function placeOf(uri: string): string {
  const place = uri.replace(/\/$/, "");
  return decoded(place).replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_, scheme, disk) => scheme + disk.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The place that a path leads to; a backslash separates too. */
export function placeFrom(folder: string, path: string): string {
  const parts = partsOf(folder);
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The path that leads from a folder to a place, with slashes; "" for the folder itself. */
export function pathTo(place: string, folder: string): string {
  const [from, to] = [partsOf(folder), partsOf(place)];
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

export const folderOf = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf("/")));

const partsOf = (place: string): string[] => (place === "" ? [] : place.split("/"));
