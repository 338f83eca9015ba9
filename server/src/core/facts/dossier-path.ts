/** How a path leaves the dossier: by `..`, by an absolute path, by another place's address. */
export type PathDefect = "parent" | "absolute" | "url";

/**
 * Whether a path written in a dossier leaves the dossier's folder. Judged as written and alike on every system: a backslash is a
 * separator too, and `C:` is a disk. Links are the host's to see.
 * @param folder from which the path starts; itself inside the dossier, "" for the dossier's own
 */
export function pathDefect(folder: string, path: string): PathDefect | undefined {
  if (/^\s*(?:file:|\p{L}[\p{L}\d+.-]+:\/\/)/iu.test(path)) return "url";
  if (/^\s*(?:[/\\]|[a-z]:|~[/\\])/i.test(path)) return "absolute";
  return leaves(`${folder}/${path}`) ? "parent" : undefined;
}

/** Whether the path is above where it starts at any place. */
function leaves(path: string): boolean {
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part.trim() === "..") depth -= 1;
    else if (part !== "" && part !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
