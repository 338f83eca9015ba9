import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { languageOf } from "#core/language/languages.ts";
import type { AnyRecord } from "#core/record.ts";
import type { RecordChange } from "#core/record-change.ts";
import { SharedLists } from "#core/shared-lists.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { assembleProblems, mayBeOfRecords } from "./assemble.ts";
import { CheckedDossier } from "./checked-dossier.ts";
import { concernedRecords } from "./concerned-records.ts";
import { Found, NotedContext, type Present, presentOf } from "./context.ts";
import { Extracted } from "./extracted.ts";
import { FileTask } from "./file-task.ts";
import { GroupTask } from "./group-task.ts";
import type { Problem } from "./problem.ts";
import { ProblemCache, type ProblemsOfFile } from "./problem-cache.ts";
import type { Asker, Question } from "./questions.ts";
import { RecentGroups } from "./recent-groups.ts";
import { RecordTask } from "./record-task.ts";
import { ReportedRecords } from "./reported-records.ts";
import type { FileRule, KeyRule, RecordRule, Rule } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { Severities } from "./severity.ts";
import type { CouldJudge } from "./unused-suppressions.ts";

/**
 * Keeps the findings of a dossier up to date. Work is cut into tasks: one for each record, one for each key that records share,
 * one for each file. A task notes what it looks up; an update runs those whose records changed or whose answers may have.
 */
export class Checker {
  readonly #recordRules: readonly RecordRule[];
  readonly #keyRules: readonly KeyRule[];
  readonly #fileRules: readonly FileRule[];
  readonly #records = new Map<AnyRecord, RecordTask>();
  readonly #groups = new Map<KeyRule, Map<string, GroupTask>>();
  readonly #recentGroups = new RecentGroups();
  readonly #files = new Map<string, FileTask>();
  /** Findings of groups by the record they are in. */
  readonly #groupsOf = new Map<AnyRecord, Set<GroupTask>>();
  /** By file. */
  readonly #reported = new Map<string, ReportedRecords>();
  readonly #lists = new ProblemCache();
  /** Tasks about records and files that are to be run, in the order in which they became due. */
  readonly #due = new Set<RecordTask | FileTask>();
  /** They come last, because records join them when their own task is run. */
  readonly #dueGroups = new Set<GroupTask>();
  /** Those that the last change made due. */
  #latest = new Set<RecordTask | FileTask>();
  #urgent: { readonly isUrgent: (path: string) => boolean; readonly tasks: (RecordTask | FileTask)[] } | undefined;
  readonly #isPatient: boolean;
  /** A checker lives as long as the settings. */
  readonly #severities: Severities;
  readonly #present: CheckedDossier;
  readonly #keyLists = new SharedLists();
  readonly #askedKeys = {
    ofMentioned: new Set<string>(),
    has: (record: AnyRecord, key: string): boolean => {
      const keys = this.#records.get(record)?.keys ?? none;
      return keys.includes(key) || keys.includes("");
    },
  };
  /** For questions that need no note. */
  #aside: Present;
  /** Tasks run since the checker was made; tests count work, not time. */
  runs = 0;

  /** @param isPatient work is done when `work` is called, else at once */
  constructor(rules: readonly Rule[], dossier: Dossier, isPatient: boolean) {
    this.#isPatient = isPatient;
    this.#present = new CheckedDossier(dossier);
    this.#aside = presentOf(dossier);
    this.#severities = new Severities(dossier.config, dossier.files.keys());
    const heard = rules.filter((rule) => !this.#severities.isSilent(rule));
    this.#recordRules = heard.filter((rule) => rule.shape === "record");
    this.#keyRules = heard.filter((rule) => rule.shape === "key");
    this.#fileRules = heard.filter((rule) => rule.shape === "file");
    const added = [...dossier.files.values()].flatMap((file) => file.records);
    this.update(dossier, { added, removed: [] }, [...dossier.files.keys()]);
  }

  update(dossier: Dossier, change: RecordChange, paths: readonly string[]): void {
    this.#begin(dossier);
    if (this.runs > 0) this.#makeAskersDue(change);
    this.#forget(change.removed);
    for (const record of change.added) this.#take(record);
    for (const path of paths) this.#meetFile(path, dossier);
    if (!this.#isPatient) this.#workOn(dossier);
  }

  #makeAskersDue(change: RecordChange): void {
    for (const task of this.#present.questions.askersOf(change)) this.#makeDue(task);
    for (const record of concernedRecords(change, this.#askedKeys)) this.#makeDueOf(record);
  }

  /** Texts arrived, changed or went: runs what looked at them. */
  textsChanged(dossier: Dossier, requests: readonly string[]): void {
    this.#begin(dossier);
    for (const request of requests)
      for (const task of this.#present.questions.askersOfText(request)) this.#makeDue(task);
    if (!this.#isPatient) this.#workOn(dossier);
  }

  #begin(dossier: Dossier): void {
    this.#present.begin(dossier);
    this.#aside = presentOf(dossier);
    this.#urgent = undefined;
    this.#latest = new Set();
  }

  #makeDueOf(record: AnyRecord): void {
    const task = this.#records.get(record);
    if (task) this.#makeDue(task);
  }

  #makeDue(task: Asker): void {
    if (task instanceof Found) this.#present.drop(task);
    else if (task instanceof GroupTask) this.#dueGroups.add(task);
    else if (task instanceof Extracted) this.#dropExtract(task);
    else if (task instanceof RecordTask || task instanceof FileTask) {
      this.#due.add(task);
      this.#latest.add(task);
    }
  }

  #dropExtract({ record, group }: Extracted): void {
    if (group instanceof GroupTask) group.forget(record);
    this.#makeDue(group);
  }

  #workOn(dossier: Dossier): void {
    while (this.work(dossier, always, never) !== "done");
  }

  /**
   * Runs what is due, that of urgent files first, as long as it may go on.
   * @param isUrgent another function where other files are urgent
   */
  work(
    dossier: Dossier,
    mayGoOn: () => boolean,
    isUrgent: (path: string) => boolean,
    part: Part = "everything",
  ): Progress {
    const before = this.runs;
    const urgent = this.#urgentTasks(isUrgent);
    for (let task = urgent.at(-1); task !== undefined; task = urgent.at(-1)) {
      if (!mayGoOn()) return "busy";
      urgent.pop();
      if (this.#due.has(task)) this.#run(task, dossier);
    }
    for (const task of this.#remaining()) {
      if (part === "urgent" || !mayGoOn()) return "urgent done";
      if (this.runs > before && isLarge(task)) return "urgent done";
      this.#run(task, dossier);
    }
    this.#present.rest();
    this.#latest = new Set();
    return "done";
  }

  *#remaining(): Generator<Task> {
    yield* this.#due;
    yield* this.#dueGroups;
  }

  /**
   * The first one last; found once for all stretches of work between two changes. What the last change made due comes first: while a
   * large dossier is checked for the first time, somebody may be typing in it.
   */
  #urgentTasks(isUrgent: (path: string) => boolean): (RecordTask | FileTask)[] {
    if (this.#urgent?.isUrgent === isUrgent) return this.#urgent.tasks;
    const older = [...this.#due].filter((task) => !this.#latest.has(task));
    const tasks = [...this.#latest, ...older].filter((task) => isUrgent(task.path)).reverse();
    this.#urgent = { isUrgent, tasks };
    return tasks;
  }

  /** The same list as long as it says the same; where its problems are, they know themselves. */
  problemsIn(dossier: Dossier, path: string): readonly Problem[] {
    const file = dossier.files.get(path);
    if (file === undefined) return [];
    const isOfRecords = () => mayBeOfRecords(file);
    return this.#lists.get(file, isOfRecords, () => this.#assemble(dossier, file));
  }

  #assemble(dossier: Dossier, file: DossierFile): ProblemsOfFile {
    const inRecords = this.#reported.get(file.path)?.in(file) ?? [];
    const ofFile = this.#files.get(file.path)?.findings ?? [];
    const couldJudge: CouldJudge = (rule, record) => this.#couldJudge(rule, record, dossier);
    return assembleProblems(this.#present, file, ofFile, inRecords, { severities: this.#severities, couldJudge });
  }

  #findingsIn(record: AnyRecord): readonly RuleFinding[] {
    const findings = this.#records.get(record)?.findings ?? none;
    const groups = this.#groupsOf.get(record);
    if (groups === undefined) return findings;
    return [...findings, ...[...groups].sort(byName).flatMap((group) => group.findingsIn(record))];
  }

  /** What there is to say of a record may be something else now. */
  #restate(record: AnyRecord): void {
    const task = this.#records.get(record);
    if (task === undefined) return;
    const { path, isSuppressing } = task;
    const reported = this.#reported.get(path) ?? new ReportedRecords();
    this.#reported.set(path, reported);
    if (isSuppressing || task.findings.length > 0 || this.#groupsOf.has(record)) {
      reported.of(record, () => this.#findingsIn(record)).restate(isSuppressing);
      this.#lists.forget(path);
    } else this.#unreport(record, path);
  }

  #unreport(record: AnyRecord, path: string): void {
    if (this.#reported.get(path)?.delete(record)) this.#lists.forget(path);
    else this.#lists.forgetMixed(path);
  }

  /**
   * Whether the rule, where it has no finding in the record, knows that there is none. It is run once more to see which texts it
   * asks for; only suppressions without effect lead here, and those are few.
   */
  #couldJudge(rule: Rule, record: AnyRecord, dossier: Dossier): boolean {
    const context = new NotedContext(presentOf(dossier));
    if (rule.shape === "record") exhaust(rule.record(record, context));
    if (rule.shape === "key") {
      for (const group of this.#records.get(record)?.groups ?? []) if (group.rule === rule) group.ask(context);
    }
    const language = context.languageOf(record);
    const isKnown = language === undefined || languageOf(language) !== undefined;
    return context.texts === "none" || (context.texts === "all" && isKnown);
  }

  #take(record: AnyRecord): void {
    const task = new RecordTask(record);
    this.#records.set(record, task);
    this.#makeDue(task);
  }

  /** Finds the groups to which a record belongs. That depends on the record alone, so no question is noted. */
  #join(task: RecordTask, dossier: Dossier): void {
    if (task.groups !== undefined) return;
    const groups: GroupTask[] = [];
    const context = new NotedContext(this.#aside);
    for (const rule of this.#keyRules) {
      for (const key of new Set(rule.keys(task.record, context))) {
        const group = this.#group(rule, key);
        group.join(task.record, dossier);
        groups.push(group);
        if (!group.isIdle) this.#dueGroups.add(group);
      }
    }
    task.groups = groups.length === 0 ? none : groups.slice();
  }

  /** All at once, because thousands may be in one group. */
  #forget(records: readonly AnyRecord[]): void {
    const left = new Set<GroupTask>();
    for (const record of records) {
      const task = this.#records.get(record);
      if (task === undefined) continue;
      this.#records.delete(record);
      this.#unreport(record, task.path);
      this.#due.delete(task);
      this.#release(task);
      for (const group of task.groups ?? []) {
        group.forget(record);
        left.add(group);
      }
    }
    const gone = new Set(records);
    for (const group of left) {
      group.leave(gone);
      this.#dueGroups.add(group);
    }
  }

  #group(rule: KeyRule, key: string): GroupTask {
    const groups = this.#groups.get(rule) ?? new Map<string, GroupTask>();
    this.#groups.set(rule, groups);
    const group = groups.get(key) ?? new GroupTask(rule, key);
    groups.set(key, group);
    return group;
  }

  #meetFile(path: string, dossier: Dossier): void {
    const known = this.#files.get(path);
    if (known) {
      this.#release(known);
      this.#due.delete(known);
    }
    this.#files.delete(path);
    if (known?.findings.length === 0) this.#lists.forgetMixed(path);
    else this.#lists.forget(path);
    if (!dossier.files.has(path)) {
      this.#reported.delete(path);
      return;
    }
    const task = new FileTask(path, this.#fileRules);
    this.#files.set(path, task);
    this.#makeDue(task);
  }

  #run(task: Task, dossier: Dossier): void {
    this.#release(task);
    if (task instanceof GroupTask) {
      this.#dueGroups.delete(task);
      this.#detach(task);
    } else this.#due.delete(task);
    if (task instanceof RecordTask) this.#join(task, dossier);
    dossier.readings.inWork = task instanceof RecordTask ? task.record : undefined;
    const noted = task instanceof RecordTask ? this.#runAbout(task) : this.#runOther(task, dossier);
    this.runs++;
    if (task instanceof GroupTask) {
      this.#attach(task);
      this.#recentGroups.note(task);
    } else if (task instanceof RecordTask) this.#restate(task.record);
    else if (task.findings.length > 0) this.#lists.forget(task.path);
    else this.#lists.forgetMixed(task.path);
    task.reads = noted.length === 0 ? none : noted.map(({ current }) => current);
    for (const question of task.reads) question.addAsker(task);
  }

  #runOther(task: GroupTask | FileTask, dossier: Dossier): readonly Question[] {
    return task instanceof GroupTask ? task.run(this.#present) : task.run(dossier, this.#present);
  }

  #runAbout(task: RecordTask): readonly Question[] {
    const context = new NotedContext(this.#present, task.record);
    task.run(this.#recordRules, context);
    task.keys = this.#keyLists.same(context.keys);
    for (const key of context.keysOfMentioned) this.#askedKeys.ofMentioned.add(key);
    return context.reads;
  }

  #release(task: Task): void {
    for (const question of task.reads) question.removeAsker(task);
    task.reads = none;
  }

  #detach(group: GroupTask): void {
    for (const record of group.reported()) {
      const groups = this.#groupsOf.get(record);
      groups?.delete(group);
      if (groups?.size === 0) this.#groupsOf.delete(record);
      this.#restate(record);
    }
    if (group.isEmpty) this.#groups.get(group.rule)?.delete(group.key);
  }

  #attach(group: GroupTask): void {
    for (const record of group.reported()) {
      const groups = this.#groupsOf.get(record);
      if (groups) groups.add(group);
      else this.#groupsOf.set(record, new Set([group]));
      this.#restate(record);
    }
  }
}

/** How far the work has come. `urgent done`: all that concerns the urgent files alone. */
export type Progress = "busy" | "urgent done" | "done";

/** What is to be run now. */
export type Part = "urgent" | "everything";

/** It takes so long that what was found before is told first. */
const isLarge = (task: Task): boolean => task instanceof GroupTask && task.unread > 200;

const always = (): boolean => true;
const never = (): boolean => false;

const none: readonly never[] = [];

function exhaust(findings: Iterable<unknown>): void {
  for (const _ of findings);
}

/** Groups are met in an order that depends on the edits before; what is shown does not. */
const byName = (a: GroupTask, b: GroupTask): number =>
  a.rule === b.rule ? byCodeUnit(a.key, b.key) : byCodeUnit(a.rule.id, b.rule.id);

type Task = RecordTask | GroupTask | FileTask;
