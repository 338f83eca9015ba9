import type { CatalogueStatus } from "#core/catalogues/catalogues.ts";
import { type Config, isManifest, languageOfFile } from "#core/config.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import type { Dossier } from "#core/dossier.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { KnownId } from "#core/known-ids.ts";
import { languageOf } from "#core/language/languages.ts";
import type { RecordKind } from "#core/model/spec.ts";
import {
  type AnyRecord,
  type ClaimFields,
  claimIn,
  type DossierRecord,
  type RecordOf,
  type SourceRecord,
} from "#core/record.ts";
import type { Definition, Reference } from "#core/record-sites.ts";
import { requestOf, type TextAnswer } from "#core/texts/article-texts.ts";
import { atAll } from "./concerned-records.ts";
import { type Asker, type Question, Questions } from "./questions.ts";
import type { RuleContext } from "./rule.ts";

/** What tasks that run together need to find only once, by the question. */
export type Answers = Map<string, Found>;

/** An answer, with the questions it depends on. */
export class Found implements Asker {
  readonly name: string;
  readonly answer: unknown;
  readonly reads: readonly Question[];
  readonly texts: TextsRead;
  /** It was found in all records of a kind: that takes long, and seldom changes. */
  readonly isWide: boolean;

  constructor(name: string, answer: unknown, { reads, texts, isWide }: NotedContext) {
    this.isWide = isWide;
    this.name = name;
    this.answer = answer;
    this.reads = reads;
    this.texts = texts;
  }
}

/** What is the case now. A context that is kept, for a fix that is asked for later, keeps no version of the dossier that is gone. */
export interface Present {
  readonly dossier: Dossier;
  readonly answers: Answers;
  readonly questions: Questions;
}

/** For questions of which nobody takes note. */
export const presentOf = (dossier: Dossier): Present => ({ dossier, answers: new Map(), questions: new Questions() });

/** Whether texts or catalogues were asked for, and whether all could be read as a whole: nothing is absent from others. */
export type TextsRead = "none" | "all" | "not all";

/** Answers a rule's questions and notes them. */
export class NotedContext implements RuleContext {
  readonly reads: Question[] = [];
  texts: TextsRead = "none";
  /** All records or ids of a kind were asked for, other than for an answer that others know already. */
  isWide = false;
  /** Below which keys mentions of ids in the record were asked for; "" stands for any, `atAll` for whether there are some. */
  readonly keys: string[] = [];
  /** Those of them for which mentions of ids were asked that the record itself only mentions. */
  readonly keysOfMentioned: string[] = [];
  readonly #present: Present;
  readonly #record: AnyRecord | undefined;
  readonly #manyIds: ReadonlySet<KnownId> | undefined;
  readonly #number: number;
  /** By topic, of the record that was asked about last. */
  readonly #ofRecords = new Map<string, { readonly record: AnyRecord; readonly answer: unknown }>();

  /** @param record the one that rules look at: what they ask about ids in it needs no note but that in `keys` */
  constructor(present: Present, record?: AnyRecord) {
    this.#present = present;
    this.#record = record;
    this.#manyIds = record && manyIdsIn(record);
    this.#number = present.questions.nextContext();
  }

  get today(): CivilDay {
    return this.#dossier.today;
  }

  get config(): Config {
    return this.#dossier.config;
  }

  get ruleIds(): readonly string[] {
    return this.#dossier.rules.map(({ id }) => id);
  }

  catalogueStatus(name: string): CatalogueStatus | undefined {
    return this.#dossier.catalogues.statusOf(name);
  }

  get hasAllCatalogues(): boolean {
    const hasAll = this.config.catalogues.every(({ value }) => this.catalogueStatus(value) === "read");
    if (!hasAll) this.#note("not all");
    return hasAll;
  }

  isOfCatalogue(record: AnyRecord): boolean {
    return this.#dossier.files.get(record.path)?.isCatalogue ?? false;
  }

  languageOf(record: AnyRecord): string | undefined {
    const file = this.#dossier.files.get(record.path);
    return (file && languageOfFile(file)) ?? this.config.language?.value;
  }

  isInManifest(record: AnyRecord): boolean {
    return isManifest(record.path);
  }

  definition(id: string): Definition | undefined {
    return this.definitions(id)[0];
  }

  definitions(id: string): readonly Definition[] {
    if (!this.#inRecord(id)) this.#ask(this.#questions.definition(id));
    return this.#dossier.definitionsOf(id);
  }

  find<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined {
    const site = this.definitions(id).find((definition) => definition.kind === kind && definition.record.kind === kind);
    return site?.record as RecordOf<Kind> | undefined;
  }

  findClaim(id: string): { record: DossierRecord; claim: ClaimFields } | undefined {
    const site = this.definitions(id).find(({ kind }) => kind === "claim");
    if (site === undefined) return undefined;
    const claim = claimIn(site.record, id);
    return claim && { record: site.record, claim };
  }

  references(id: string, under?: string): readonly Reference[] {
    const known = this.#inRecord(id);
    if (known && this.#defines(known)) this.#noteKey(under ?? "");
    else if (known && under !== undefined) this.#noteKey(under, this.keysOfMentioned);
    else this.#ask(this.#questions.references(id, under));
    return this.#dossier.referencesTo(id, under);
  }

  isMentionedElsewhere(id: string, than: AnyRecord): boolean {
    const known = this.#inRecord(id);
    if (known && this.#defines(known)) this.#noteKey(atAll);
    else this.#ask(this.#questions.references(id));
    return this.#dossier.index.isMentionedElsewhere(id, than);
  }

  ids(kind: RecordKind): readonly string[] {
    this.isWide = true;
    this.#ask(this.#questions.ids(kind));
    return this.#dossier.index.idsOf(kind);
  }

  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[] {
    this.isWide = true;
    this.#ask(this.#questions.records(kind));
    return this.#dossier.recordsOf(kind);
  }

  textOf(source: SourceRecord): TextAnswer | undefined {
    const request = requestOf(source);
    if (request !== undefined) this.#ask(this.#questions.text(request.key));
    const answer = request && this.#dossier.texts.ask(request);
    this.#note(answer?.status === "read" && answer.hash !== "changed" ? "all" : "not all");
    return answer;
  }

  articleOf(source: SourceRecord): ArticleText | undefined {
    const answer = this.textOf(source);
    if (answer?.status !== "read" || answer.hash === "changed") return undefined;
    const article = this.#dossier.texts.articleOf(source, answer.text);
    if (article === undefined) {
      this.#note("not all");
      return undefined;
    }
    const isKnown = languageOf(source.fields.language?.value) !== undefined;
    if (article.excerpt || article.body === undefined || !isKnown) this.#note("not all");
    return article;
  }

  ofRecord<Answer>(topic: string, record: AnyRecord, find: () => Answer): Answer {
    const known = this.#ofRecords.get(topic);
    if (known?.record === record) return known.answer as Answer;
    const answer = find();
    this.#ofRecords.set(topic, { record, answer });
    return answer;
  }

  once<Answer>(question: string, find: (context: RuleContext) => Answer): Answer {
    const known = this.#present.answers.get(question) ?? this.#findOut(question, find);
    for (const read of known.reads) this.#ask(read);
    this.#note(known.texts);
    return known.answer as Answer;
  }

  #findOut(question: string, find: (context: RuleContext) => unknown) {
    const context = new NotedContext(this.#present);
    const found = new Found(question, find(context), context);
    this.#present.answers.set(question, found);
    return found;
  }

  get #dossier(): Dossier {
    return this.#present.dossier;
  }

  get #questions(): Questions {
    return this.#present.questions;
  }

  /** The id, where the record at hand has it. */
  #inRecord(id: string): KnownId | undefined {
    const known = this.#record && this.#dossier.index.ids.get(id);
    if (known === undefined || this.#record === undefined) return undefined;
    return (this.#manyIds?.has(known) ?? concerns(this.#record, known)) ? known : undefined;
  }

  #defines(known: KnownId): boolean {
    return this.#record?.defined.some((one) => one === known) === true;
  }

  #noteKey(key: string, also: string[] = this.keys): void {
    for (const keys of [this.keys, also]) if (!keys.includes(key)) keys.push(key);
  }

  #ask(question: Question): void {
    if (question.notedBy === this.#number) return;
    question.notedBy = this.#number;
    this.reads.push(question);
  }

  #note(texts: TextsRead): void {
    if (this.texts === "none" || texts === "not all") this.texts = texts;
  }
}

/** The ids in a record, where they are so many that they are not looked through for each. */
function manyIdsIn({ defined, mentions }: AnyRecord): ReadonlySet<KnownId> | undefined {
  if (defined.length + mentions.length < many) return undefined;
  return new Set([...defined, ...mentions.map(({ known }) => known)]);
}

const many = 64;

const concerns = ({ defined, mentions }: AnyRecord, known: KnownId): boolean =>
  defined.some((one) => one === known) || mentions.some((mention) => mention.known === known);
