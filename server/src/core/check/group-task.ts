import type { Dossier } from "#core/dossier.ts";
import { append } from "#core/group-by.ts";
import { listOf, type OneOrMore, withItemInOrder, withoutItems } from "#core/one-or-more.ts";
import type { AnyRecord } from "#core/record.ts";
import { NotedContext, type Present } from "./context.ts";
import { Extracted } from "./extracted.ts";
import type { Asker, Question } from "./questions.ts";
import type { FindingIn, KeyRule } from "./rule.ts";
import { type RuleFinding, ruleFinding } from "./rule-finding.ts";

/** What a rule finds among the records that share a key. */
export class GroupTask implements Asker {
  readonly rule: KeyRule;
  readonly key: string;
  /** In the order of files and text. That of two records never changes: one that moved past another is a new one. */
  #members: OneOrMore<AnyRecord>;
  /** Only where the rule extracts something: there are as many groups as records. */
  #extracts: Map<AnyRecord, Extracted> | undefined;
  reads: readonly Question[] = none;
  #wasRun = false;
  #findings: ReadonlyMap<AnyRecord, RuleFinding[]> = nothing;

  constructor(rule: KeyRule, key: string) {
    this.rule = rule;
    this.key = key;
  }

  run(present: Present): readonly Question[] {
    const context = new NotedContext(present);
    const findings = new Map<AnyRecord, RuleFinding[]>();
    const extractOf = (record: AnyRecord) =>
      this.#keepsExtracts ? this.#extractOf(record, present) : this.rule.extract?.(record, context);
    for (const finding of this.#ask(context, extractOf)) {
      append(findings, finding.record, ruleFinding(this.rule, finding));
    }
    this.#findings = findings.size === 0 ? nothing : findings;
    this.#wasRun = true;
    return context.reads;
  }

  /** As when it is run, but all that is asked is noted in the one context. */
  ask(context: NotedContext): void {
    for (const _ of this.#ask(context, (record) => this.rule.extract?.(record, context)));
  }

  #ask(context: NotedContext, extractOf: (record: AnyRecord) => unknown): Iterable<FindingIn> {
    const records = listOf(this.#members);
    if (records.length < this.#fewest) return [];
    const members = this.rule.extract ? records.map(extractOf) : records;
    return this.rule.members(members, context, this.key);
  }

  #extractOf(record: AnyRecord, present: Present): unknown {
    const { extract } = this.rule;
    const known = this.#extracts?.get(record);
    if (known || extract === undefined) return known?.content;
    const extracted = new Extracted(record, extract, this, present);
    this.#extracts ??= new Map();
    this.#extracts.set(record, extracted);
    return extracted.content;
  }

  get #keepsExtracts(): boolean {
    return this.#wasRun || this.rule.keepsLatest !== true;
  }

  /** How many records its next run has to read. */
  get unread(): number {
    return listOf(this.#members).length - (this.#extracts?.size ?? 0);
  }

  /** It has too few members to find anything, and has found nothing. */
  get isIdle(): boolean {
    return listOf(this.#members).length < this.#fewest && this.#findings.size === 0;
  }

  get #fewest(): number {
    return this.rule.fewest ?? 1;
  }

  get isEmpty(): boolean {
    return this.#members === undefined;
  }

  join(record: AnyRecord, dossier: Dossier): void {
    this.#members = withItemInOrder(this.#members, record, (a, b) => dossier.isBefore(a, b));
  }

  /** Those that are members; what was extracted of them is forgotten by itself. */
  leave(gone: ReadonlySet<AnyRecord>): void {
    this.#members = withoutItems(this.#members, gone);
  }

  /** What was extracted of the record is not so any more. */
  forget(record: AnyRecord): void {
    this.#extracts?.get(record)?.release();
    this.#extracts?.delete(record);
  }

  /** Its next run extracts again what it needs. */
  forgetAll(): void {
    for (const extracted of this.#extracts?.values() ?? []) extracted.release();
    this.#extracts = undefined;
  }

  reported(): Iterable<AnyRecord> {
    return this.#findings.keys();
  }

  findingsIn(record: AnyRecord): readonly RuleFinding[] {
    return this.#findings.get(record) ?? [];
  }
}

const none: readonly never[] = [];
const nothing: ReadonlyMap<AnyRecord, RuleFinding[]> = new Map();
