import type { Dossier } from "#core/dossier.ts";
import { NotedContext, type Present } from "./context.ts";
import type { Asker, Question } from "./questions.ts";
import type { FileRule } from "./rule.ts";
import { type RuleFinding, ruleFinding } from "./rule-finding.ts";

/** What the rules about files find in one. */
export class FileTask implements Asker {
  readonly path: string;
  readonly #rules: readonly FileRule[];
  reads: readonly Question[] = [];
  findings: readonly RuleFinding[] = [];

  constructor(path: string, rules: readonly FileRule[]) {
    this.path = path;
    this.#rules = rules;
  }

  run(dossier: Dossier, present: Present): readonly Question[] {
    const file = dossier.files.get(this.path);
    const context = new NotedContext(present);
    this.findings = file
      ? this.#rules.flatMap((rule) => [...rule.file(file, context)].map((finding) => ruleFinding(rule, finding)))
      : [];
    return context.reads;
  }
}
