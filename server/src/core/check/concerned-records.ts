import type { KnownId, Mention } from "#core/known-ids.ts";
import { listOf } from "#core/one-or-more.ts";
import type { AnyRecord, DossierRecord } from "#core/record.ts";
import type { RecordChange } from "#core/record-change.ts";

/** What rules that look at a record asked about mentions of the ids in it. */
export interface AskedKeys {
  /** They asked what is mentioned below that key. */
  has(record: DossierRecord, key: string): boolean;
  /** Keys for which somebody asked about ids that the record at hand mentions, and does not define. */
  readonly ofMentioned: ReadonlySet<string>;
}

/**
 * The records that a change concerns because of the ids in them: rules look up what a record mentions, so nothing is noted of that;
 * of mentions, only below which keys.
 */
export function* concernedRecords(change: RecordChange, asked: AskedKeys): Generator<DossierRecord> {
  const changed = [...change.added, ...change.removed];
  for (const known of new Set<KnownId>(changed.flatMap(({ defined }) => defined))) {
    yield* listOf(known.definers);
    yield* mentioning(known);
  }
  for (const mention of new Set<Mention>(changed.flatMap(({ mentions }) => mentions))) yield* askingFor(mention, asked);
  for (const known of mentionedOnOneSide(change))
    for (const record of listOf(known.definers)) if (asked.has(record, atAll)) yield record;
}

/** Stands for a key where somebody asked only whether an id is mentioned. No key is called so. */
export const atAll = "?";

function* askingFor({ known, key }: Mention, asked: AskedKeys): Generator<DossierRecord> {
  for (const record of listOf(known.definers)) if (asked.has(record, key)) yield record;
  if (!asked.ofMentioned.has(key)) return;
  for (const record of mentioning(known)) if (asked.has(record, key)) yield record;
}

function* mentioning(known: KnownId): Generator<DossierRecord> {
  for (const { records } of listOf(known.mentions)) yield* listOf(records);
}

/** What was mentioned and is so still is mentioned, whoever does it. */
function* mentionedOnOneSide({ added, removed }: RecordChange): Generator<KnownId> {
  const [now, before] = [mentionedIn(added), mentionedIn(removed)];
  for (const known of now) if (!before.has(known)) yield known;
  for (const known of before) if (!now.has(known)) yield known;
}

const mentionedIn = (records: readonly AnyRecord[]): ReadonlySet<KnownId> =>
  new Set(records.flatMap(({ mentions }) => mentions.map(({ known }) => known)));
