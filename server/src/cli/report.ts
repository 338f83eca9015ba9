import { relative, sep } from "node:path";
import { URI } from "vscode-uri";
import type { Problem } from "#core/check/problem.ts";
import type { Severity } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { inEnglish } from "#core/messages/english.ts";
import type { Span } from "#core/text/span.ts";

/** A problem as the command line prints it: lines and columns count from 1, the end is excluded. */
export interface ReportedProblem extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly url: string | undefined;
  readonly related: readonly ReportedPlace[];
}

interface ReportedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** @param base folder that paths are relative to; always with forward slashes */
export function reportProblem(
  problem: Problem,
  dossier: Dossier,
  base: string,
  url: string | undefined,
): ReportedProblem {
  const { file, line, column, endLine, endColumn, message } = place(problem, dossier, base);
  const related = problem.related.map((other) => place(other, dossier, base));
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    rule: problem.rule,
    severity: problem.severity,
    message,
    url,
    related,
  };
}

function place(
  { file, span, message }: { file: string; span: Span; message: Problem["message"] },
  dossier: Dossier,
  base: string,
): ReportedPlace {
  const lines = dossier.files.get(file)?.lines;
  const start = lines?.placeOf(span.start) ?? { line: 0, character: 0 };
  const end = lines?.placeOf(span.end) ?? start;
  return {
    file: relative(base, URI.parse(file).fsPath).split(sep).join("/"),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    message: inEnglish(message),
  };
}

export const toJson = (problems: readonly ReportedProblem[]): string =>
  JSON.stringify({ version: 1, problems }, undefined, 1);

export function toPretty(problems: readonly ReportedProblem[], files: number, colours: boolean): string {
  const paint = (text: string, code: number) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  let file = "";
  for (const problem of problems) {
    if (problem.file !== file) lines.push(...(file === "" ? [] : [""]), paint(problem.file, 4));
    file = problem.file;
    const position = `${problem.line}:${problem.column}`.padStart(8);
    lines.push(
      `${position}  ${paint(problem.severity.padEnd(11), colourOf[problem.severity])}  ${problem.message}  ${paint(problem.rule, 2)}`,
    );
    for (const other of problem.related)
      lines.push(paint(`${" ".repeat(23)}${other.file}:${other.line}: ${other.message}`, 2));
  }
  return [...lines, ...(lines.length > 0 ? [""] : []), summary(problems, files)].join("\n");
}

const colourOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 34, hint: 2 };

function summary(problems: readonly ReportedProblem[], files: number): string {
  const checked = `${files} ${files === 1 ? "file" : "files"} checked`;
  if (problems.length === 0) return `${checked}, no problems.`;
  const counts = Object.keys(colourOf).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${plural(severity, count)}`];
  });
  return `${checked}: ${counts.join(", ")}.`;
}

const plural = (severity: string, count: number): string =>
  count === 1 || severity === "information" ? severity : `${severity}s`;
