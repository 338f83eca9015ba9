import type { DossierFile } from "#core/dossier-file.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** A record and where it begins in its file. */
export interface PlacedRecord {
  readonly record: AnyRecord;
  readonly start: number;
}

/** The records that a span of the file touches; all without a span. Looks at no others. */
export function* recordsBetween({ syntax, records }: DossierFile, span?: Span): Generator<PlacedRecord> {
  const first = span === undefined ? 0 : syntax.starts.lastAtOrBefore(span.start);
  for (let i = first; i < records.length; i++) {
    const [record, start] = [records[i], syntax.starts.at(i)];
    if (record === undefined || start === undefined || (span && start > span.end)) return;
    yield { record, start };
  }
}
