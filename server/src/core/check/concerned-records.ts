import type { KnownId, Mention } from "#core/known-ids.ts";
import { listOf } from "#core/one-or-more.ts";
import type { DossierRecord } from "#core/record.ts";
import type { RecordChange } from "#core/record-change.ts";

/**
 * The records that a change concerns because of the ids in them: rules look up what a record mentions, so nothing is noted of that.
 * @param asks whether rules that look at the record asked who mentions its ids below that key
 */
export function* concernedRecords(
  { added, removed }: RecordChange,
  asks: (record: DossierRecord, key: string) => boolean,
): Generator<DossierRecord> {
  const changed = [...added, ...removed];
  for (const known of new Set<KnownId>(changed.flatMap(({ defined }) => defined))) {
    yield* listOf(known.definers);
    for (const { records } of listOf(known.mentions)) yield* listOf(records);
  }
  for (const { known, key } of new Set<Mention>(changed.flatMap(({ mentions }) => mentions)))
    for (const record of listOf(known.definers)) if (asks(record, key)) yield record;
}
