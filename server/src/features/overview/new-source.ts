import { type Location, ProtocolRequestType } from "vscode-languageserver-protocol";
import type { SourceValues } from "#core/catalogues/catalogue-item.ts";
import { readCatalogue } from "#core/catalogues/read-catalogue.ts";
import type { Dossier } from "#core/dossier.ts";
import { isRecordId } from "#core/facts/record-id.ts";
import { unusedId } from "#core/fixes/unused-id.ts";
import type { SourceRecord } from "#core/record.ts";
import { scalarText } from "#core/syntax/quote.ts";
import { feature } from "../feature.ts";
import { locationOf } from "../ranges.ts";
import { nameOfSite, valuesOfAddress } from "./address.ts";
import { type NewRecordAnswer, newRecords, placeholder, type RecordToWrite, recordNear } from "./new-records.ts";
import type { InDossier } from "./overview.ts";

export interface NewSourceParams extends InDossier {
  /** An address, or an entry of a bibliography: CSL-JSON or BibTeX. */
  readonly text: string;
}

/** The record that has the address already. */
export interface KnownSource {
  readonly known: Location;
}

export const NewSourceRequest = new ProtocolRequestType<
  NewSourceParams,
  NewRecordAnswer | KnownSource | null,
  never,
  void,
  void
>("dossier/newSource");

/** Records for what a text names: of an address only what it says itself, of an entry of a bibliography what that says. */
export const newSourceFeature = feature(NewSourceRequest, {}, newSource);

export function newSource(
  dossier: Dossier,
  { textDocument, text }: NewSourceParams,
): NewRecordAnswer | KnownSource | null {
  const near = recordNear(dossier, textDocument.uri);
  const found = sourcesIn(text.replaceAll(placeholder, ""));
  if (near === undefined || found.length === 0) return null;
  const known = found.length === 1 ? recordWith(dossier, found[0]?.values.url) : undefined;
  const location = known && locationOf(dossier, known, known.id?.span ?? known.value.span);
  if (location) return { known: location };
  const taken = new Set<string>();
  const records = found.map(({ key, values }) => {
    const record = recordOf(dossier, key, values, taken);
    taken.add(record.id);
    return record;
  });
  return newRecords(dossier, near, records) ?? null;
}

interface FoundSource {
  /** Of a bibliography. */
  readonly key?: string;
  readonly values: SourceValues;
}

function sourcesIn(text: string): FoundSource[] {
  const written = text.trim();
  const address = /^https?:\/\/[^\s/]+\S*$/i.test(written) ? valuesOfAddress(written) : undefined;
  if (address) return [{ values: address }];
  const { values = [] } = entriesIn(written) ?? {};
  return values.map(([key, item]) => ({ key, values: item })).filter(({ values: item }) => item.title ?? item.url);
}

/** One item of CSL-JSON is often copied without the list around it. */
function entriesIn(text: string) {
  if (text.startsWith("[")) return readCatalogue("clipboard.json", text);
  if (text.startsWith("{")) return readCatalogue("clipboard.json", `[${text}]`);
  return /@\s*[a-z]+\s*[{(]/i.test(text) ? readCatalogue("clipboard.bib", text) : undefined;
}

function recordWith(dossier: Dossier, url: string | undefined): SourceRecord | undefined {
  if (url === undefined) return undefined;
  for (const record of dossier.recordsOf("source")) {
    if (record.fields.url?.value === url) return record;
  }
  return undefined;
}

function recordOf(
  dossier: Dossier,
  key: string | undefined,
  { author = [], ...values }: SourceValues,
  taken: ReadonlySet<string>,
): RecordToWrite {
  const written = author.length > 0 ? { author: `[${author.map((name) => scalarText(name, true)).join(", ")}]` } : {};
  const plain = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return { kind: "source", id: idFor(dossier, key, values, taken), values: Object.fromEntries(plain), written };
}

/** The key of the bibliography where it can be one; else who published it and when, as in `antara-2026`. */
function idFor(
  dossier: Dossier,
  key: string | undefined,
  { publisher, url, title, published }: SourceValues,
  taken: ReadonlySet<string>,
): string {
  if (key !== undefined && isRecordId(key) && dossier.definitionsOf(key).length === 0 && !taken.has(key)) return key;
  const name = (url && nameOfSite(url)) || publisher || title?.split(/\s+/).slice(0, 3).join(" ");
  const year = /\d{4}/.exec(published ?? "")?.[0];
  const id = unusedId(
    dossier,
    [name, year].flatMap((part) => part ?? []),
    "source",
  );
  for (let number = 2; ; number++) {
    const other = number === 2 ? id : `${id}-${number}`;
    if (!taken.has(other)) return other;
  }
}
