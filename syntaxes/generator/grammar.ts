import { dateRules } from "./date-rules.ts";
import { rootPlace } from "./place.ts";
import { include, type Rule } from "./rule.ts";
import { blockAt, type Repository } from "./structure.ts";
import { textRules, yamlRules } from "./yaml-rules.ts";

/** A grammar in the form that VS Code reads. */
export interface Grammar {
  readonly information_for_contributors: readonly string[];
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

/**
 * The grammar of dossier files. What a key may be and how its value is coloured comes from the model's table, place by place: `from`
 * is a date in a role and a quotation in a snapshot's body.
 */
export function dossierGrammar(): Grammar {
  const repository: Repository = new Map(
    Object.entries({
      ...yamlRules,
      ...textRules("text", ""),
      ...textRules("unrecognised", "", "meta.scalar.unrecognised.dossier"),
      ...textRules("quotation", "markup.quote.dossier "),
      ...dateRules,
    }),
  );
  const root = blockAt(rootPlace(), repository);
  return {
    information_for_contributors: ["Generated: change syntaxes/generator and run `npm run generate`."],
    name: "Source Dossier",
    scopeName: "source.dossier",
    fileTypes: ["dossier.yaml", "dossier.yml"],
    patterns: [include("document"), include(root)],
    repository: Object.fromEntries(repository),
  };
}

/** The file's text: a rule to a line, so that a change shows where it is. */
export function grammarText(): string {
  const { patterns, repository, ...head } = dossierGrammar();
  const rules = Object.entries(repository).map(([name, rule]) => `    ${JSON.stringify(name)}: ${ruleText(rule)}`);
  return `${JSON.stringify({ ...head, patterns }, null, 2).slice(0, -2)},\n  "repository": {\n${rules.join(",\n")}\n  }\n}\n`;
}

function ruleText({ patterns, ...rule }: Rule): string {
  if (patterns === undefined) return JSON.stringify(rule);
  const head = JSON.stringify(rule).slice(0, -1);
  const lines = patterns.map((pattern) => `      ${JSON.stringify(pattern)}`);
  return `${head}${head === "{" ? "" : ","}"patterns":[\n${lines.join(",\n")}\n    ]}`;
}
