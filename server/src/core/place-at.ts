import { fileModel, manifestModel } from "./model/manifest.ts";
import type { KeySpec, ObjectSpec } from "./model/spec.ts";
import { keyOf, type Visit } from "./model/walk.ts";
import type { AnyRecord } from "./record.ts";
import { isEmpty } from "./syntax/node.ts";
import { type Span, touches } from "./text/span.ts";

/** A key of the model under the cursor. */
export interface KeyAt {
  readonly name: string;
  readonly key: KeySpec;
  readonly owner: ObjectSpec;
  readonly span: Span;
}

/** The known key whose name is at the offset. Offsets and spans count from the start of the record. */
export function keyAt(record: AnyRecord, offset: number): KeyAt | undefined {
  const setting = record.kind === "setting" ? settingAt(record, offset) : undefined;
  if (setting) return setting;
  for (const { spec, node } of record.visits) {
    if (spec.type !== "object" || node.kind !== "map") continue;
    const entry = node.entries.find(({ key }) => touches(key.span, offset));
    const key = entry && keyOf(spec, entry.key.text);
    if (entry && key) return { name: entry.key.text, key, owner: spec, span: entry.key.span };
  }
  return undefined;
}

function settingAt(record: AnyRecord, offset: number): KeyAt | undefined {
  const { key } = record;
  const spec = key && keyOf(manifestModel, key.text);
  if (!key || !spec || !touches(key.span, offset)) return undefined;
  return { name: key.text, key: spec, owner: keyOf(fileModel, key.text) ? fileModel : manifestModel, span: key.span };
}

/** The innermost value at the offset that the model has a place for; empty values are not at any offset. */
export function valueAt(record: AnyRecord, offset: number): Visit | undefined {
  let found: Visit | undefined;
  for (const visit of record.visits) if (!isEmpty(visit.node) && touches(visit.node.span, offset)) found = visit;
  return found;
}
