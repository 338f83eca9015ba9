import type { RecordChange } from "#core/record-change.ts";
import { type CatalogueAnswer, Catalogues, noCatalogues } from "./catalogues/catalogues.ts";
import { Checker, type Part, type Progress } from "./check/check.ts";
import type { Problem } from "./check/problem.ts";
import type { Rule } from "./check/rule.ts";
import { type Config, emptyConfig, isManifest, languageOfFile, manifestAmong, readConfig } from "./config.ts";
import type { RecordOptions } from "./create-record.ts";
import type { CivilDay } from "./dates/civil-day.ts";
import { DossierFile, type EditedDossierFile } from "./dossier-file.ts";
import { DossierIndex, type FileVersions } from "./dossier-index.ts";
import type { RecordKind } from "./model/spec.ts";
import { RecentReadings } from "./recent-readings.ts";
import type { AnyRecord, RecordOf } from "./record.ts";
import { RecordFollower } from "./record-follower.ts";
import type { Definition, Reference } from "./record-sites.ts";
import type { TextChange } from "./text/apply-changes.ts";
import { byCodeUnit } from "./text/by-code-unit.ts";
import type { Edit } from "./text/edit.ts";
import { type Span, shift } from "./text/span.ts";
import { ArticleTexts, type TextAnswer } from "./texts/article-texts.ts";

export type FileChange = NewText | EditedText;

export interface NewText {
  readonly path: string;
  /** `undefined`: the file is gone. */
  readonly text: string | undefined;
}

/** Edits of a file that is known, as an editor tells them. */
export interface EditedText {
  readonly path: string;
  readonly edits: readonly TextChange[];
}

/**
 * One revision of a dossier: the only thing that features see. Made by `createDossier`, and from the one before by
 * `updateDossier`; the index and the checker are handed on and updated, so a revision is valid until the next one is made.
 */
export class Dossier {
  readonly revision: number;
  readonly today: CivilDay;
  readonly files: ReadonlyMap<string, DossierFile>;
  readonly index: DossierIndex;
  readonly config: Config;
  readonly rules: readonly Rule[];
  readonly texts: ArticleTexts;
  readonly catalogues: Catalogues;
  /** Rules are run when `work` is called, so that whoever calls it decides how long they may take; else with each revision. */
  readonly isPatient: boolean;
  readonly readings: RecentReadings;
  /** Handed on with the index. */
  readonly #followers: Set<RecordFollower>;
  readonly #checker: Checker;
  /** Of ids that very many records have, because each of these asks for all. */
  readonly #manyDefinitions = new Map<string, readonly Definition[]>();

  constructor(parts: DossierParts) {
    this.revision = parts.revision;
    this.today = parts.today;
    this.files = parts.files;
    this.index = parts.index;
    this.config = parts.config;
    this.rules = parts.rules;
    this.texts = parts.texts;
    this.catalogues = parts.catalogues;
    this.isPatient = parts.isPatient;
    this.readings = parts.readings;
    this.#followers = parts.followers;
    this.#checker = parts.checker ?? new Checker(parts.rules, this, parts.isPatient);
  }

  /** Runs the rules that are due, those about urgent files first, as long as they may go on. Problems are complete when it is done. */
  work(mayGoOn: () => boolean, isUrgent: (path: string) => boolean, part?: Part): Progress {
    return this.#checker.work(this, mayGoOn, isUrgent, part);
  }

  /** Problems of one file, in the order of the text. */
  problemsIn(path: string): readonly Problem[] {
    return this.#checker.problemsIn(this, path);
  }

  /** Problems of all files, by path and place. */
  problems(): readonly Problem[] {
    return [...this.files.keys()].sort(byCodeUnit).flatMap((path) => this.problemsIn(path));
  }

  /** All records of that kind, by path and place; what catalogues say comes last. */
  recordsOf<Kind extends RecordKind>(kind: Kind): RecordOf<Kind>[] {
    const files = [...this.files.values()].sort(byFile);
    return files.flatMap(({ records }) =>
      records.filter((record): record is RecordOf<Kind> & AnyRecord => record.kind === kind),
    );
  }

  /** The file and the offset in it where the record begins. */
  locate(record: AnyRecord): { readonly file: DossierFile; readonly start: number } | undefined {
    const file = this.files.get(record.path);
    const start = file?.startOf(record);
    return file === undefined || start === undefined ? undefined : { file, start };
  }

  /** The first of these is the one that counts where an id is defined twice. */
  definitionsOf(id: string): readonly Definition[] {
    const known = this.#manyDefinitions.get(id);
    if (known) return known;
    const definitions = this.inTextOrder(this.index.definitions(id));
    if (definitions.length > few) this.#manyDefinitions.set(id, definitions);
    return definitions;
  }

  /** @param under only those below that key */
  referencesTo(id: string, under?: string): readonly Reference[] {
    return this.inTextOrder(this.index.references(id, under));
  }

  /** By path, then by place, so that answers do not depend on the order of edits; what a catalogue says comes last. */
  inTextOrder<Site extends { readonly record: AnyRecord; readonly span?: Span }>(
    sites: readonly Site[],
  ): readonly Site[] {
    if (sites.length < 2) return sites;
    const placed = sites.map((site) => {
      const at = this.locate(site.record);
      return { site, file: at?.file ?? nowhere, offset: (at?.start ?? 0) + (site.span?.start ?? 0) };
    });
    placed.sort((a, b) => byFile(a.file, b.file) || a.offset - b.offset);
    return placed.map(({ site }) => site);
  }

  /** By path, then by place, as in `inTextOrder`. */
  isBefore(a: AnyRecord, b: AnyRecord): boolean {
    if (a.path === b.path) return (this.locate(a)?.start ?? 0) < (this.locate(b)?.start ?? 0);
    const [first, second] = [this.files.get(a.path), this.files.get(b.path)];
    return first !== undefined && second !== undefined && byFile(first, second) < 0;
  }

  /** An edit of a record's text, as an edit of its file. */
  edit(record: AnyRecord, span: Span, newText: string): Edit {
    const { file, start } = this.locate(record) ?? { file: undefined, start: 0 };
    return { file: file?.path ?? "", span: shift(span, start), newText };
  }

  /** Tasks of rules that were run since the last whole check; tests count work, not time. */
  get workDone(): number {
    return this.#checker.runs;
  }

  /** Notes from now on which records come and go, for as long as revisions share this index. */
  follow(): RecordFollower {
    const follower = new RecordFollower();
    this.#followers.add(follower);
    return follower;
  }

  /** The next revision. This one must not be used any more. Of two changes to one path the last one counts. */
  update(changes: readonly FileChange[]): Dossier {
    const files = new Map(this.files);
    const versions: FileVersions[] = [];
    const paths: string[] = [];
    for (const [path, change] of new Map(changes.map((one) => [one.path, one]))) {
      const before = files.get(path);
      const { file: after, change: records } = this.#changed(before, change);
      if (before === after) continue;
      if (after) files.set(path, after);
      else files.delete(path);
      versions.push({ before, after, ...(records && { change: records }) });
      paths.push(path);
    }
    const change = this.index.merge(versions);
    for (const follower of this.#followers) follower.note(change);
    return this.#next(files, paths, change, versions);
  }

  get #recordOptions(): RecordOptions {
    return { ids: this.index.ids, catalogues: this.catalogues, readings: this.readings };
  }

  #changed(before: DossierFile | undefined, change: FileChange): Partial<EditedDossierFile> {
    if ("edits" in change) return before?.edited(change.edits, this.#recordOptions) ?? {};
    if (change.text === undefined) return {};
    if (before) return before.replaced(change.text, this.#recordOptions);
    return { file: DossierFile.read(change.path, change.text, undefined, this.#recordOptions) };
  }

  #next(
    files: ReadonlyMap<string, DossierFile>,
    paths: readonly string[],
    change: RecordChange,
    versions: readonly FileVersions[],
  ): Dossier {
    const manifest = paths.some(isManifest) ? manifestIn(files) : undefined;
    const config = paths.some(isManifest) ? readConfig(manifest) : this.config;
    const areOtherSettings = paths.some(isManifest) && !sameSettings(manifestIn(this.files), manifest);
    const isOtherLanguage = [...change.added, ...change.removed].some(isLanguage) && versions.some(hasOtherLanguage);
    if (areOtherSettings || isOtherLanguage) return this.#with({ files, config });
    const next = this.#with({ files, config, checker: this.#checker });
    this.#checker.update(next, change, paths);
    return next;
  }

  /** The same dossier on another day. */
  withToday(today: CivilDay): Dossier {
    if (today === this.today) return this;
    return this.#with({ today });
  }

  /**
   * The next revision, with what the host found of the catalogues. Every record is made anew, because any of them may add to an
   * item; bibliographies change seldom.
   */
  withCatalogues(answers: ReadonlyMap<string, CatalogueAnswer>): Dossier {
    const { readings } = this;
    const catalogues = new Catalogues(answers);
    const index = new DossierIndex();
    const own = [...this.files.values()].filter(({ isCatalogue }) => !isCatalogue);
    const sources = new Map([...catalogues.files].map(([path, { source }]) => [path, source.toString()]));
    for (const { path, text } of own) sources.set(path, text);
    const options = { ids: index.ids, catalogues, readings };
    const files = new Map([...sources].map(([path, text]) => [path, DossierFile.read(path, text, undefined, options)]));
    index.merge([...files.values()].map((after) => ({ before: undefined, after })));
    return this.#with({ files, index, followers: new Set(), catalogues });
  }

  /** The next revision, with what the host found of the texts that were asked for. Runs again what looked at them. */
  withTexts(answers: ReadonlyMap<string, TextAnswer>): Dossier {
    for (const [key, answer] of answers) this.texts.answer(key, answer);
    const next = this.#with({ checker: this.#checker });
    this.#checker.textsChanged(next, [...answers.keys()]);
    return next;
  }

  /** The next revision, which differs in these parts; without a checker among them all is checked anew. */
  #with(parts: Partial<DossierParts>): Dossier {
    const { today, files, index, config, rules, texts, catalogues, isPatient, readings } = this;
    const revision = this.revision + 1;
    return new Dossier({
      today,
      files,
      index,
      config,
      rules,
      texts,
      catalogues,
      isPatient,
      readings,
      followers: this.#followers,
      ...parts,
      revision,
    });
  }
}

interface DossierParts {
  readonly revision: number;
  readonly today: CivilDay;
  readonly files: ReadonlyMap<string, DossierFile>;
  readonly index: DossierIndex;
  readonly config: Config;
  readonly rules: readonly Rule[];
  readonly texts: ArticleTexts;
  readonly catalogues: Catalogues;
  readonly isPatient: boolean;
  readonly readings: RecentReadings;
  readonly followers: Set<RecordFollower>;
  readonly checker?: Checker;
}

/** An empty dossier; `update` brings the files. `today` is a civil day of the user's calendar. */
export function createDossier(today: CivilDay, rules: readonly Rule[], options: DossierOptions = {}): Dossier {
  const { isPatient = false, readAtHand = defaultReadAtHand } = options;
  const [files, index, texts] = [new Map(), new DossierIndex(), new ArticleTexts()];
  return new Dossier({
    revision: 0,
    today,
    files,
    index,
    config: emptyConfig,
    rules,
    texts,
    catalogues: noCatalogues,
    isPatient,
    readings: new RecentReadings(readAtHand),
    followers: new Set(),
  });
}

export interface DossierOptions {
  /** Rules are run when \`work\` is called; else with each revision. */
  readonly isPatient?: boolean;
  /** Characters of text of which what was read is kept at hand. Changes what it costs, never what is found. */
  readonly readAtHand?: number;
}

const defaultReadAtHand = 10_000;

/** To put so many in order costs less than to keep them. */
const few = 8;

function manifestIn(files: ReadonlyMap<string, DossierFile>): DossierFile | undefined {
  const path = manifestAmong(files.keys());
  return path === undefined ? undefined : files.get(path);
}

/** Every rule may depend on any setting, and is run again when one changes; but none on the title. */
function sameSettings(before: DossierFile | undefined, after: DossierFile | undefined): boolean {
  const old = settingsThatCount(before);
  const now = settingsThatCount(after);
  return old.length === now.length && old.every((record, i) => record === now[i]);
}

const settingsThatCount = (manifest: DossierFile | undefined): AnyRecord[] =>
  manifest?.settings.filter(({ syntax }) => syntax.name !== "title") ?? [];

/** The language of a file's records is a setting of that file. */
const isLanguage = ({ kind, syntax }: AnyRecord): boolean => kind === "setting" && syntax.name === "language";

/** Of a file that came or went every record is looked at anyway. */
function hasOtherLanguage({ before, after }: FileVersions): boolean {
  return before !== undefined && after !== undefined && languageOfFile(before) !== languageOfFile(after);
}

type Ranked = Pick<DossierFile, "isCatalogue" | "path">;

/** Of what is in no file. */
const nowhere: Ranked = { isCatalogue: false, path: "" };

const byFile = (a: Ranked, b: Ranked): number =>
  Number(a.isCatalogue) - Number(b.isCatalogue) || byCodeUnit(a.path, b.path);
