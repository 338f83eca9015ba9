import { type Config, manifestFolder } from "#core/config.ts";
import { filePatterns, pathFrom } from "#core/file-patterns.ts";
import type { Finding, Rule, RuleSeverity, Severity } from "./rule.ts";

/**
 * How grave findings are, by the manifest: its `rules` and `profile`, for some files those of its `overrides`, of which a later one
 * wins over those before. A rule that is named, anywhere, is above every profile.
 */
export class Severities {
  readonly #general: Layer;
  readonly #overrides: readonly (Layer & { readonly concerns: (path: string) => boolean })[];
  readonly #folder: string;
  /** By file: what holds there is found out once. */
  readonly #ofFiles = new Map<string, Layer>();

  /** @param files the names of all files, of which the manifest is one */
  constructor(config: Config, files: Iterable<string>) {
    this.#general = layerOf(config);
    this.#overrides = config.overrides.map((override) => ({
      ...layerOf(override),
      concerns: filePatterns(override.files.map(({ value }) => value)),
    }));
    this.#folder = this.#overrides.length === 0 ? "" : manifestFolder(files);
  }

  /** The severity a finding has in this file: its own or its rule's, by the profile, unless the manifest names the rule. */
  of(rule: Rule, finding: Pick<Finding, "severity">, file: string): RuleSeverity {
    const { profile, rules } = this.#in(file);
    return rules.get(rule.id) ?? byProfile(rule, finding.severity ?? rule.severity, profile);
  }

  /** Whatever the rule found in whatever file, nothing of it would be shown: it need not run. */
  isSilent(rule: Rule): boolean {
    const general = this.#general.rules.get(rule.id);
    const special = this.#overrides.flatMap(({ rules }) => rules.get(rule.id) ?? []);
    if (special.some((severity) => severity !== "off")) return false;
    if (general !== undefined) return general === "off";
    return rule.severity === "off" && ![this.#general, ...this.#overrides].some(({ profile }) => profile === "strict");
  }

  #in(file: string): Layer {
    if (this.#overrides.length === 0) return this.#general;
    const known = this.#ofFiles.get(file);
    if (known) return known;
    const path = pathFrom(this.#folder, file);
    const own = this.#overrides.filter(({ concerns }) => concerns(path)).reduce(merge, this.#general);
    this.#ofFiles.set(file, own);
    return own;
  }
}

/** What the manifest says in one place. */
interface Layer {
  readonly profile: string | undefined;
  readonly rules: ReadonlyMap<string, RuleSeverity>;
}

/** Of a rule that is named twice the first entry counts. */
function layerOf({ profile, rules }: Pick<Config["overrides"][number], "profile" | "rules">): Layer {
  const named = rules.flatMap(({ key, value }) => (key ? [[key.value, value.value] as const] : []));
  return { profile: profile?.value, rules: new Map(named.reverse()) };
}

const merge = (below: Layer, above: Layer): Layer => ({
  profile: above.profile ?? below.profile,
  rules: new Map([...below.rules, ...above.rules]),
});

/** Rules of the draft profile that are no errors: an id that leads nowhere is a typing mistake also in a draft. */
const draftRules = new Set(["unknown-source", "unknown-actor", "unknown-instrument", "unknown-record"]);

const stricter: Readonly<Record<RuleSeverity, Severity>> = {
  error: "error",
  warning: "warning",
  information: "warning",
  hint: "information",
  off: "hint",
};

function byProfile(rule: Rule, severity: RuleSeverity, profile: string | undefined): RuleSeverity {
  switch (profile) {
    case "strict":
      return stricter[severity];
    case "draft":
      return severity === "error" || draftRules.has(rule.id) ? severity : "off";
    default:
      return severity;
  }
}
