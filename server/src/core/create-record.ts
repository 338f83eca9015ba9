import { type Catalogues, noCatalogues } from "./catalogues/catalogues.ts";
import { LazyRecord } from "./lazy-record.ts";
import { kindOfSection } from "./model/kinds.ts";
import { fileModel, manifestModel } from "./model/manifest.ts";
import { keyOf, walk } from "./model/walk.ts";
import type { RecentReadings } from "./recent-readings.ts";
import type { AnyRecord, DossierRecord, SettingRecord } from "./record.ts";
import type { RecordSyntax } from "./syntax/record-syntax.ts";

/** What records are made with, beside their text. */
export interface RecordOptions {
  /** To whose items records of the same id add. */
  readonly catalogues?: Catalogues;
  /** Left out: what is read of a record is kept as long as the record is. */
  readonly readings?: RecentReadings | undefined;
}

export function createRecord(
  syntax: RecordSyntax,
  { catalogues = noCatalogues, readings }: RecordOptions = {},
): AnyRecord {
  if (syntax.section === undefined) return createSetting(syntax);
  return new LazyRecord(syntax, kindOfSection[syntax.section], catalogues, readings) as unknown as DossierRecord;
}

function createSetting(syntax: RecordSyntax): SettingRecord {
  const { key, value } = syntax.read();
  const name = key?.text ?? "";
  const known = keyOf(manifestModel, name);
  const owner = keyOf(fileModel, name) ? fileModel : manifestModel;
  const visits = known ? walk(known.spec, value, name, owner) : [];
  return { kind: "setting", syntax, key, value, id: undefined, definitions: [], references: [], visits };
}
