import type { AnyRecord } from "#core/record.ts";
import { NotedContext, type Present } from "./context.ts";
import type { Asker, Question } from "./questions.ts";
import type { KeyRule } from "./rule.ts";

/** What a rule looks at of one member of a group. It is stale when an answer to what was looked up for it may be another one. */
export class Extracted implements Asker {
  readonly record: AnyRecord;
  readonly content: unknown;
  /** To be run again when this is stale. */
  readonly group: Asker;
  reads: readonly Question[];

  constructor(record: AnyRecord, extract: NonNullable<KeyRule["extract"]>, group: Asker, present: Present) {
    const context = new NotedContext(present);
    this.record = record;
    this.content = extract(record, context);
    this.group = group;
    this.reads = context.reads.slice();
    for (const question of this.reads) question.addAsker(this);
  }

  /** Nobody is to hear of changes any more. */
  release(): void {
    for (const question of this.reads) question.removeAsker(this);
    this.reads = [];
  }
}
