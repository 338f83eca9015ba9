import type { Config } from "#core/config.ts";
import type { Finding, Rule, RuleSeverity, Severity } from "./rule.ts";

/** Rules of the draft profile that are no errors: an id that leads nowhere is a typing mistake also in a draft. */
const draftRules = new Set(["unknown-source", "unknown-actor", "unknown-instrument", "unknown-record"]);

const stricter: Readonly<Record<RuleSeverity, Severity>> = {
  error: "error",
  warning: "warning",
  information: "warning",
  hint: "information",
  off: "hint",
};

/** The severity a finding has in this dossier: its own or its rule's, by the profile, unless `rules` names the rule. */
export function severityOf(rule: Rule, finding: Pick<Finding, "severity">, config: Config): RuleSeverity {
  const chosen = chosenSeverity(rule, config);
  if (chosen !== undefined) return chosen;
  const severity = finding.severity ?? rule.severity;
  switch (config.profile?.value) {
    case "strict":
      return stricter[severity];
    case "draft":
      return severity === "error" || draftRules.has(rule.id) ? severity : "off";
    default:
      return severity;
  }
}

/** Whatever the rule found, nothing of it would be shown: it need not run. */
export function isSilent(rule: Rule, config: Config): boolean {
  const chosen = chosenSeverity(rule, config);
  return chosen === "off" || (chosen === undefined && rule.severity === "off" && config.profile?.value !== "strict");
}

const chosenSeverity = (rule: Rule, config: Config): RuleSeverity | undefined =>
  config.rules.find(({ key }) => key?.value === rule.id)?.value.value;
