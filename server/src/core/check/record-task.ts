import type { AnyRecord } from "#core/record.ts";
import { ignoringParts } from "#core/suppression.ts";
import type { NotedContext } from "./context.ts";
import type { GroupTask } from "./group-task.ts";
import type { Asker, Question } from "./questions.ts";
import type { RecordRule } from "./rule.ts";
import { type RuleFinding, ruleFinding } from "./rule-finding.ts";

/** What the rules about one record find in it. */
export class RecordTask implements Asker {
  readonly record: AnyRecord;
  /** Known when it was run for the first time. */
  groups: readonly GroupTask[] | undefined;
  /** It or a claim in it says `ignore`. */
  isSuppressing = false;
  reads: readonly Question[] = none;
  /** As in the context of its rules. */
  keys: readonly string[] = none;
  findings: readonly RuleFinding[] = none;

  constructor(record: AnyRecord) {
    this.record = record;
  }

  get path(): string {
    return this.record.path;
  }

  run(rules: readonly RecordRule[], context: NotedContext): void {
    const findings: RuleFinding[] = [];
    for (const rule of rules)
      for (const finding of rule.record(this.record, context)) findings.push(ruleFinding(rule, finding));
    this.findings = findings.length === 0 ? none : findings;
    this.isSuppressing = ignoringParts(this.record).some(({ ignore }) => ignore.length > 0);
  }
}

const none: readonly never[] = [];
