import type { Rule, Severity } from "#core/check/rule.ts";
import type { ReportedProblem } from "./report.ts";

declare const packageVersion: string;

/**
 * The problems as SARIF 2.1.0 (OASIS), which code hosts and editors read. Places are in UTF-16 code units, as everywhere here, and
 * paths are relative to the folder that was checked.
 */
export function toSarif(problems: readonly ReportedProblem[], rules: readonly Rule[]): string {
  const reported = rules.filter(({ id }) => problems.some(({ rule }) => rule === id));
  const driver = {
    name: "source-dossier",
    version: packageVersion,
    rules: reported.map(({ id, summary }) => ({ id, shortDescription: { text: summary } })),
  };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results: problems.map(result) };
  return JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 1);
}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

function result(problem: ReportedProblem): object {
  return {
    ruleId: problem.rule,
    level: levels[problem.severity],
    message: { text: problem.message },
    locations: [{ physicalLocation: physicalLocation(problem) }],
    relatedLocations: problem.related.map((place) => ({
      physicalLocation: physicalLocation(place),
      message: { text: place.message },
    })),
  };
}

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

const physicalLocation = (place: Omit<ReportedProblem, "rule" | "severity" | "url" | "related">): object => ({
  artifactLocation: { uri: place.file.split("/").map(encodeURIComponent).join("/") },
  region: {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  },
});
