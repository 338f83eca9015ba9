import { englishTemplates } from "#core/messages/english.ts";
import { formatMessage } from "#core/messages/format-message.ts";
import type { HalfScore, Outcome, RuleScore } from "./score.ts";

/** A line per rule: right, missed, false; precision and recall; false alarms per correct pair that the rule looks at. */
export function describeRules({ half, pairs, outcomes, scores }: HalfScore): string {
  const head = ["rule", "severity", "found", "missed", "false", "precision", "recall", "pairs", "false alarms"];
  const rows = scores.map((score) => rowOf(score));
  return `${half}: ${pairs.length} correct pairs, ${outcomes.length} wrong\n${table([head, ...rows])}`;
}

/** A line per kind of mistake: how many some rule that is meant to see it has seen, and which other rules spoke. */
export function describeKinds({ outcomes }: HalfScore): string {
  const kinds = [...new Set(outcomes.map(({ mutation }) => mutation.kind))].sort();
  const rows = kinds.map((kind) => {
    const own = outcomes.filter(({ mutation }) => mutation.kind === kind);
    const found = own.filter((outcome) => outcome.found).length;
    const judged = own.filter((outcome) => outcome.found !== undefined).length;
    return [kind, String(own.length), judged ? String(found) : "n/a", rate(found, judged), otherRules(own)];
  });
  return table([["mistake", "made", "found", "recall", "not meant, but spoke"], ...rows]);
}

/** Everything said about what is correct, with its place. */
export function describeFalseAlarms({ falseAlarms, dossier }: HalfScore): string {
  const lines = falseAlarms.map(({ rule, severity, file, span, message }) => {
    const text = dossier.files.get(file)?.text ?? "";
    const line = text.slice(0, span.start).split("\n").length;
    return `  ${file}:${line} ${severity} ${rule}: ${formatMessage(message, englishTemplates, "en")}`;
  });
  return `said about correct records: ${lines.length}\n${lines.map((line) => `${line}\n`).join("")}`;
}

export function describeMisses({ outcomes }: HalfScore): string {
  const lines = outcomes
    .filter(({ found }) => found === false)
    .map(({ mutation: { kind, site, replacement }, spoke }) => {
      const others = spoke.length > 0 ? ` (${spoke.join(", ")})` : "";
      return `  ${site.entry.id} ${kind}: ${site.value} → ${replacement}${others}\n`;
    });
  return `missed: ${lines.length}\n${lines.join("")}`;
}

function rowOf({ rule, severity, found, missed, falseAlarms, applies }: RuleScore): string[] {
  if (severity === undefined) return [rule, "n/a"];
  return [
    rule,
    severity,
    String(found),
    String(missed),
    String(falseAlarms),
    rate(found, found + falseAlarms),
    rate(found, found + missed),
    String(applies),
    rate(falseAlarms, applies),
  ];
}

function otherRules(outcomes: readonly Outcome[]): string {
  const others = outcomes.flatMap(({ mutation, spoke }) => spoke.filter((rule) => !mutation.expected.includes(rule)));
  return [...new Set(others)].sort().join(" ");
}

const rate = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
