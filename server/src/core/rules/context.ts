import { type Config, isManifest, languageOfFile } from "#core/config.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import type { Dossier } from "#core/dossier.ts";
import { changedKinds, type DefinitionSite, type RecordChange, type ReferenceSite } from "#core/dossier-index.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord, ClaimFields, ClaimRecord, DossierRecord, EventRecord, RecordOf } from "#core/record.ts";
import type { RuleContext } from "./rule.ts";

/** Answers a rule's questions and notes them. */
export class NotedContext implements RuleContext {
  readonly reads = new Set<string>();
  readonly today: CivilDay;
  readonly config: Config;
  readonly #dossier: Dossier;

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
    this.today = dossier.today;
    this.config = dossier.config;
  }

  languageOf(record: AnyRecord): string | undefined {
    const file = this.#dossier.files.get(this.#dossier.index.fileOf(record) ?? "");
    return (file && languageOfFile(file)) ?? this.config.language?.value;
  }

  fileOf(record: AnyRecord): string {
    return this.#dossier.index.fileOf(record) ?? "";
  }

  isInManifest(record: AnyRecord): boolean {
    return isManifest(this.fileOf(record));
  }

  definition(id: string): DefinitionSite | undefined {
    return this.definitions(id)[0];
  }

  definitions(id: string): readonly DefinitionSite[] {
    this.reads.add(definitionKey(id));
    return this.#dossier.definitionsOf(id);
  }

  find<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined {
    const site = this.definitions(id).find((definition) => definition.kind === kind && definition.record.kind === kind);
    return site?.record as RecordOf<Kind> | undefined;
  }

  findClaim(id: string): { record: DossierRecord; claim: ClaimFields } | undefined {
    const site = this.definitions(id).find(({ kind }) => kind === "claim");
    if (site === undefined) return undefined;
    const { record } = site;
    if (record.kind === "claim") return { record, claim: (record as ClaimRecord).fields };
    const claim = (record as EventRecord).fields.claims.find((candidate) => candidate.id?.value === id);
    return claim && { record, claim };
  }

  references(id: string): readonly ReferenceSite[] {
    this.reads.add(referenceKey(id));
    return this.#dossier.referencesTo(id);
  }

  ids(kind: RecordKind): readonly string[] {
    this.reads.add(kindKey(kind));
    return this.#dossier.index.idsOf(kind);
  }
}

const definitionKey = (id: string): string => `definition\0${id}`;
const referenceKey = (id: string): string => `reference\0${id}`;
const kindKey = (kind: RecordKind): string => `kind\0${kind}`;

/** The questions whose answers a change may have altered. */
export function staleKeys({ added, removed }: RecordChange): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const record of [...added, ...removed]) {
    for (const { id } of record.definitions) keys.add(definitionKey(id));
    for (const { id } of record.references) keys.add(referenceKey(id));
  }
  for (const kind of changedKinds({ added, removed })) keys.add(kindKey(kind));
  return keys;
}
