import picomatch from "picomatch/posix.js";

/**
 * Whether a path, from the folder of `dossier.yaml`, is one that the manifest's globs name: one of them fits the file or a folder
 * around it. So `drafts`, `drafts/` and `drafts/**` name the same files.
 */
export function filePatterns(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => glob.trim().replace(/^\.\//, "").replace(/\/+$/, "")).filter((glob) => glob);
  if (patterns.length === 0) return () => false;
  const fits = picomatch(patterns, { dot: true });
  return (path) => {
    for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) {
      if (fits(path.slice(0, end))) return true;
    }
    return path !== "" && fits(path);
  };
}

/** The path of a file from a folder around it, as an author writes it; both are named by the host, as a rule by URI. */
export function pathFrom(folder: string, file: string): string {
  const path = folder === "" ? file : file.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
