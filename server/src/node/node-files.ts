import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { URI } from "vscode-uri";
import { isTextFile } from "#workspace/file-kind.ts";
import type { TextFiles } from "#workspace/host.ts";

/** Article texts on the disk of this machine. */
export const nodeFiles: TextFiles = {
  async readInside(uri, fence) {
    const [path, folder] = [URI.parse(uri).fsPath, URI.parse(fence).fsPath];
    try {
      if (!(await stat(path)).isFile()) return undefined;
      return isInside(await realpath(path), await realpath(folder)) ? await readFile(path) : "outside";
    } catch {
      return undefined;
    }
  },

  async findTexts(folder) {
    const entries = await readdir(URI.parse(folder).fsPath, { withFileTypes: true, recursive: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile() && isTextFile(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/[\\/](?:node_modules|\.[^\\/]+)[\\/]/.test(path))
      .sort()
      .map((path) => URI.file(path).toString());
  },

  async sha256(bytes) {
    return createHash("sha256").update(bytes).digest("hex");
  },
};

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
