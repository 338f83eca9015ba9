import { type Catalogues, noCatalogues } from "./catalogues/catalogues.ts";
import { KnownIds } from "./known-ids.ts";
import { LazyRecord, type LazyRecordOptions } from "./lazy-record.ts";
import { kindOfSection } from "./model/kinds.ts";
import { fileModel, manifestModel } from "./model/manifest.ts";
import { keyOf, walk } from "./model/walk.ts";
import type { RecentReadings } from "./recent-readings.ts";
import type { AnyRecord, DossierRecord, SettingRecord } from "./record.ts";
import type { RecordSyntax } from "./syntax/record-syntax.ts";

/** What records are made with, beside their text. */
export interface RecordOptions {
  /** Where the ids are that the dossier knows, so that each is kept once. */
  readonly ids?: KnownIds;
  /** To whose items records of the same id add. */
  readonly catalogues?: Catalogues;
  /** Left out: what is read of a record is kept as long as the record is. */
  readonly readings?: RecentReadings | undefined;
}

/** For the records of one file. */
export const recordOptions = (path: string, options: RecordOptions): LazyRecordOptions => {
  const { ids = new KnownIds(), catalogues = noCatalogues, readings } = options;
  return { path, ids, catalogues, readings };
};

/** @param options from `recordOptions` */
export function createRecord(syntax: RecordSyntax, options: LazyRecordOptions): AnyRecord {
  if (syntax.section === undefined) return createSetting(syntax, options.path);
  return new LazyRecord(syntax, kindOfSection[syntax.section], options) as unknown as DossierRecord;
}

function createSetting(syntax: RecordSyntax, path: string): SettingRecord {
  const { key, value } = syntax.read();
  const name = key?.text ?? "";
  const known = keyOf(manifestModel, name);
  const owner = keyOf(fileModel, name) ? fileModel : manifestModel;
  const visits = known ? walk(known.spec, value, name, owner) : [];
  const nothing = { id: undefined, defined: [], mentions: [], definitions: [], references: [] } as const;
  return { kind: "setting", path, syntax, key, value, visits, place: 0, ...nothing };
}
