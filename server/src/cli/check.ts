import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { URI } from "vscode-uri";
import { rules } from "#core/rules/registry.ts";
import type { NodeHost } from "#node/node-host.ts";
import { isBelow } from "#workspace/file-kind.ts";
import { loadFolders } from "#workspace/load.ts";
import { TextReader } from "#workspace/texts.ts";
import { Workspace } from "#workspace/workspace.ts";
import { type CheckArguments, severities, UsageError } from "./arguments.ts";
import { type ReportedProblem, reportProblem, toJson, toPretty } from "./report.ts";
import { toSarif } from "./sarif.ts";
import { type Selection, select } from "./select.ts";

/**
 * Checks dossiers and returns what to print and whether anything is as grave as `failOn`.
 * @throws UsageError where a path is not there or a text cannot be read
 */
export async function check(
  options: CheckArguments,
  host: NodeHost,
  colours: boolean,
): Promise<{ output: string; failed: boolean }> {
  await requireFolder(options.snapshots);
  const selection = await select(options.paths);
  const workspace = new Workspace(rules, options.today ?? host.today(), true);
  workspace.setFolders(selection.folders);
  const { unread } = await loadFolders(workspace, host, selection.folders);
  if (unread[0] !== undefined) throw new UsageError(`'${decodeURIComponent(unread[0])}' cannot be read`);
  const folder = options.snapshots === undefined ? undefined : URI.file(resolve(options.snapshots)).toString();
  await runRules(workspace, new TextReader(host, workspace, folder));
  const problems = workspace.dossiers().flatMap(({ dossier }) =>
    dossier
      .problems()
      .filter(({ file }) => isReported(file, selection))
      .map((problem) => reportProblem(problem, dossier, selection.base, host.rulePage(problem.rule))),
  );
  const files = workspace
    .dossiers()
    .flatMap(({ dossier }) => [...dossier.files.keys()].filter((file) => isReported(file, selection)));
  const gravest = severities.slice(0, severities.indexOf(options.failOn) + 1);
  return {
    output: print(options.format, problems, files.length, colours),
    failed: problems.some(({ severity }) => gravest.includes(severity)),
  };
}

/** With all texts at hand, because a rule that had to ask for one would be run again. */
async function runRules(workspace: Workspace, texts: TextReader): Promise<void> {
  const always = () => true;
  await texts.readAhead();
  do while (workspace.work(always) !== "done");
  while (await texts.read());
}

function print(
  format: CheckArguments["format"],
  problems: readonly ReportedProblem[],
  files: number,
  colours: boolean,
): string {
  if (format === "json") return toJson(problems);
  return format === "sarif" ? toSarif(problems, rules) : toPretty(problems, files, colours);
}

const isReported = (file: string, { reported }: Selection): boolean => reported.some((target) => isBelow(file, target));

async function requireFolder(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`there is no folder '${path}' with article texts`);
}
