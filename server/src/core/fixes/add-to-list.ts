import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import { entryOf, type Node } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Edit } from "#core/text/edit.ts";
import { addItem, type Change, editsOf, insertBehind } from "./record-edits.ts";

/**
 * Adds an item to the list under a key of a mapping in the record, and the key behind the last one where it is absent. Empty
 * where the record is damaged, and where the text is written in a way that cannot be changed in one place.
 */
export function addToList(dossier: Dossier, record: AnyRecord, owner: Node, key: string, item: string): Edit[] {
  const { text, problems } = record.syntax;
  if (problems.length > 0) return [];
  const entry = entryOf(owner, key);
  const change = entry ? addItem(text, entry, item) : newList(text, owner, key, [item]);
  return change ? editsOf(dossier, record, [change]) : [];
}

/** A new key with a list, behind the last key of a mapping. */
export function newList(text: string, owner: Node, key: string, items: readonly string[]): Change | undefined {
  const last = owner.kind === "map" ? owner.entries.at(-1) : undefined;
  if (owner.kind !== "map" || last === undefined) return undefined;
  return insertBehind(text, owner, last, `${key}: [${items.map((item) => scalarText(item, true)).join(", ")}]`);
}
