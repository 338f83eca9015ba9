import { rules } from "#core/rules/registry.ts";

/** The rules as a Markdown table, each with its page. */
export function ruleTable(): string {
  const rows = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, summary }) => `| [\`${id}\`](server/src/core/rules/${id}.md) | ${severity} | ${summary} |`);
  return ["| rule | severity | what holds |", "|---|---|---|", ...rows].join("\n");
}
