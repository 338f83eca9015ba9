import { commonEnds } from "./common-ends.ts";
import type { RecordKind } from "./model/spec.ts";
import type { AnyRecord } from "./record.ts";

/** What an edit changed: records are compared by identity. */
export interface RecordChange {
  readonly added: readonly AnyRecord[];
  readonly removed: readonly AnyRecord[];
}

export const noChange: RecordChange = { added: [], removed: [] };

/** One change after the other: what came with the first and went with the second was never there. */
export function combined(first: RecordChange, second: RecordChange): RecordChange {
  if (first === noChange) return second;
  return {
    added: [...without(first.added, second.removed), ...without(second.added, first.removed)],
    removed: [...without(first.removed, second.added), ...without(second.removed, first.added)],
  };
}

function without(records: readonly AnyRecord[], others: readonly AnyRecord[]): AnyRecord[] {
  const known = new Set(others);
  return records.filter((record) => !known.has(record));
}

/** Records that both versions hold stand in the same order in both, so what is alike at both ends is no change. */
export function changeBetween(before: readonly AnyRecord[], after: readonly AnyRecord[]): RecordChange {
  const { head, tail } = commonEnds(before, after);
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  return { added: without(now, old), removed: without(old, now) };
}

/** Kinds of which an id came or went. */
export function changedKinds({ added, removed }: RecordChange): ReadonlySet<RecordKind> {
  const isOneWay = added.length === 0 || removed.length === 0;
  if (isOneWay)
    return new Set([...added, ...removed].flatMap(({ definitions }) => definitions.map(({ kind }) => kind)));
  const balance = new Map<string, { kind: RecordKind; count: number }>();
  const count = (records: readonly AnyRecord[], by: number) => {
    for (const { definitions } of records) {
      for (const { id, kind } of definitions) {
        const name = `${kind}\0${id}`;
        balance.set(name, { kind, count: (balance.get(name)?.count ?? 0) + by });
      }
    }
  };
  count(added, 1);
  count(removed, -1);
  return new Set([...balance.values()].filter((entry) => entry.count !== 0).map(({ kind }) => kind));
}
