import type { CatalogueStatus } from "#core/catalogues/catalogues.ts";
import type { Config } from "#core/config.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { Fix } from "#core/fixes/fix.ts";
import type { Message, MessageArguments, Templates } from "#core/messages/message.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord, ClaimFields, DossierRecord, RecordOf, SourceRecord } from "#core/record.ts";
import type { Definition, Reference } from "#core/record-sites.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";
import type { TextAnswer } from "#core/texts/article-texts.ts";

export type Severity = "error" | "warning" | "information" | "hint";
export type RuleSeverity = Severity | "off";

/**
 * A rule has one of three shapes; its parameters are what it reads, so what an edit makes stale is evident. The fourth is for what
 * only shows when all the others have spoken.
 */
export type Rule = RecordRule | KeyRule | FileRule | SuppressionRule;

interface RuleBase<Key extends string> {
  /** The defect, in kebab-case; also the name of the rule's file and page. */
  readonly id: string;
  readonly severity: RuleSeverity;
  /** What holds in a dossier without this defect, in one sentence. */
  readonly summary: string;
  /** English templates of what the rule says. */
  readonly messages: Readonly<Record<Key, string>>;
  /** Rules that say it better: where one of them has a finding on the same subject of the record, this one is silent. */
  readonly yieldsTo?: readonly string[];
}

/** About one record, with what it refers to. */
export interface RecordRule<Key extends string = string> extends RuleBase<Key> {
  readonly shape: "record";
  record(record: AnyRecord, context: RuleContext): Iterable<Finding<Key>>;
}

/** About all records that share a key: an id, a name, a scope. No pair is looked at twice, none without a common key. */
export interface KeyRule<Key extends string = string, Member = unknown> extends RuleBase<Key> {
  readonly shape: "key";
  keys(record: AnyRecord, context: RuleContext): Iterable<string>;
  /** Among fewer members nothing is looked for; 1 where it is left out. */
  readonly fewest?: number;
  /**
   * What the rule looks at of a member, where that is not the record itself. Kept until the record or what was looked up for it
   * changes, so that an edit of one member reads no other. It must be small: nothing of the record's tree.
   */
  extract?(record: AnyRecord, context: RuleContext): Member;
  /** What was extracted is kept only of groups that were run again lately, where somebody types: of all it would take too much room. */
  readonly keepsLatest?: boolean;
  /** @param members records, or what was extracted of them, in the order of files and text */
  members(members: readonly Member[], context: RuleContext, key: string): Iterable<FindingIn<Key>>;
}

/** About one file as a whole; spans count from its start. */
export interface FileRule<Key extends string = string> extends RuleBase<Key> {
  readonly shape: "file";
  file(file: DossierFile, context: RuleContext): Iterable<Finding<Key>>;
}

/** About one suppression, when it is known what it silences; nothing of it is kept, so nothing becomes stale. */
export interface SuppressionRule<Key extends string = string> extends RuleBase<Key> {
  readonly shape: "suppression";
  unused(suppression: UnusedSuppression): Finding<Key>;
}

/** A suppression of a rule that could judge, reports nothing where the suppression holds, and is not off. */
export interface UnusedSuppression {
  readonly rule: string;
  /** Of an entry from the start of its record, of a comment from the start of its file. */
  readonly span: Span;
  readonly where: "record" | "claim" | "line" | "next line";
  /** Takes it out. Positions are those of the dossier given. */
  readonly remove: (dossier: Dossier) => readonly Edit[];
}

export interface Finding<Key extends string = string> {
  /** The smallest text that is wrong, from the start of the record. */
  readonly span: Span;
  readonly message: Key;
  readonly args?: MessageArguments;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  /** What the finding is about, for `yieldsTo`; without one the span decides. */
  readonly subject?: string;
  readonly related?: readonly Related<Key>[];
  /** Called only when the user asks; positions are those of the dossier given. */
  readonly fixes?: (dossier: Dossier) => readonly Fix[];
}

/** A key rule says in which record. */
export interface FindingIn<Key extends string = string> extends Finding<Key> {
  readonly record: AnyRecord;
}

/** Another place that belongs to the problem. */
export interface Related<Key extends string = string> {
  readonly record: AnyRecord;
  readonly span: Span;
  readonly message: Key;
  readonly args?: MessageArguments;
}

/** What a rule may know beyond its parameters. Each look is noted, so that the rule runs again when the answer changes. */
export interface RuleContext {
  /** An input, never read from a clock. */
  readonly today: CivilDay;
  readonly config: Config;
  /** Ids of all rules. */
  readonly ruleIds: readonly string[];
  /** What is known of a catalogue that the manifest names; `undefined` until somebody has looked. */
  catalogueStatus(name: string): CatalogueStatus | undefined;
  /** Every catalogue that the manifest names has been read: no other ids of sources are known elsewhere. */
  readonly hasAllCatalogues: boolean;
  /** The record is an item of a catalogue. */
  isOfCatalogue(record: AnyRecord): boolean;
  /** Language of the titles and claims of the record's file (BCP 47). */
  languageOf(record: AnyRecord): string | undefined;
  /** True in `dossier.yaml`. */
  isInManifest(record: AnyRecord): boolean;
  /** First definition of the id, in the order of files and text. */
  definition(id: string): Definition | undefined;
  definitions(id: string): readonly Definition[];
  /** The record with that id, if it is of that kind. */
  find<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined;
  /** The claim with that id, in an event or on its own. */
  findClaim(id: string): { readonly record: DossierRecord; readonly claim: ClaimFields } | undefined;
  /** Where the id is mentioned; with `under` only below that key, which is cheaper to keep up to date. */
  references(id: string, under?: string): readonly Reference[];
  /** Whether another record than this one mentions the id; for what is said of this one, and cheaper to keep up to date. */
  isMentionedElsewhere(id: string, than: AnyRecord): boolean;
  /** All ids of that kind, sorted. */
  ids(kind: RecordKind): readonly string[];
  /** All records of that kind, in the order of files and text. */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[];
  /** What the host found of the source's stored text; `undefined` for a source without one, and until the host has answered. */
  textOf(source: SourceRecord): TextAnswer | undefined;
  /** The source's text as evidence: it is at hand, and is the one that was recorded. */
  articleOf(source: SourceRecord): ArticleText | undefined;
  /**
   * An answer about one record that several rules ask for, worked out once for all of them while they look at it.
   * @param topic names the answer among those about a record
   */
  ofRecord<Answer>(topic: string, record: AnyRecord, find: () => Answer): Answer;
  /**
   * An answer that many records ask for, worked out once for all of them from what `find` looks up in the context it is given.
   * @param question names the answer in the whole dossier, so it begins with its topic
   */
  once<Answer>(question: string, find: (context: RuleContext) => Answer): Answer;
}

export const recordRule = <Key extends string>(rule: Omit<RecordRule<Key>, "shape">): RecordRule =>
  ({ ...rule, shape: "record" }) as unknown as RecordRule;

export const keyRule = <Key extends string, Member = AnyRecord>(rule: Omit<KeyRule<Key, Member>, "shape">): KeyRule =>
  ({ ...rule, shape: "key" }) as unknown as KeyRule;

export const fileRule = <Key extends string>(rule: Omit<FileRule<Key>, "shape">): FileRule =>
  ({ ...rule, shape: "file" }) as unknown as FileRule;

export const suppressionRule = <Key extends string>(rule: Omit<SuppressionRule<Key>, "shape">): SuppressionRule =>
  ({ ...rule, shape: "suppression" }) as unknown as SuppressionRule;

export const templatesOf = (rules: readonly Rule[]): Templates =>
  Object.fromEntries(
    rules.flatMap((rule) => [
      ...Object.entries(rule.messages).map(([key, text]) => [`${rule.id}.${key}`, text]),
      [summaryMessage(rule).id, rule.summary],
    ]),
  );

export const summaryMessage = ({ id }: Pick<Rule, "id">): Message => ({ id: `summary.${id}`, args: {} });
