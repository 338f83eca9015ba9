import type { Dossier } from "#core/dossier.ts";
import type { DossierRecord } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import type { Fix } from "./fix.ts";
import { fix } from "./fixes.ts";
import { editsOf, fillEntry, insertBehind } from "./record-edits.ts";

/**
 * The quick fix that writes a field of a record: at its key where that stands without a value, else behind the first of some
 * other keys that is there, or behind the last one.
 * @param written the value as YAML on one line; "" leaves it to the author
 */
export function addField(
  dossier: Dossier,
  record: DossierRecord,
  key: string,
  written: string,
  behind: readonly string[],
): Fix[] {
  const { text, problems } = record.syntax;
  const { value } = record;
  if (value.kind !== "map" || problems.length > 0) return [];
  const empty = entryOf(value, key);
  const before = behind.map((other) => entryOf(value, other)).find((entry) => entry !== undefined);
  const entry = before ?? value.entries.at(-1);
  const line = `${key}: ${written}`;
  const filled = empty && (written === "" ? undefined : fillEntry(text, empty, written));
  const change = empty ? filled : entry && insertBehind(text, value, entry, line);
  return change ? [fix("insert", { text: line.trim() }, editsOf(dossier, record, [change]))] : [];
}
