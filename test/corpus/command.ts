import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

export interface ReportedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly url: string;
  readonly related: readonly unknown[];
}

/** Runs the built command line as a user would. */
export function run(args: readonly string[], options: { node?: string; cwd?: string } = {}) {
  const { stdout, stderr, status } = spawnSync(
    options.node ?? process.execPath,
    [join(repository, "dist/cli.js"), ...args],
    {
      encoding: "utf8",
      cwd: options.cwd ?? repository,
      maxBuffer: 1 << 26,
    },
  );
  return { stdout, stderr, status };
}

export function check(folder: string, args: readonly string[] = []): ReportedProblem[] {
  const { stdout, stderr } = run(["check", folder, "--today", "2026-11-21", "--format", "json", ...args]);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout).problems;
}

/** The Node that the machine has, where it is another one than the development dependency. */
export function plainNode(): string | undefined {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
