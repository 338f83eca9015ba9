import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { EventRecord } from "#core/record.ts";
import { entryOf, type Node } from "#core/syntax/node.ts";
import type { Edit } from "#core/text/edit.ts";
import { newList } from "./add-to-list.ts";
import { addItem, type Change, editsOf } from "./record-edits.ts";
import { removeRecord } from "./remove-record.ts";
import { replaceScalar } from "./replace-scalar.ts";

/**
 * The edits that put one event's record in the place of another's: every reference, and the sources it did not have. Empty where
 * anything else would be lost: a narrower date, an actor, a claim, a quotation, a comment.
 */
export function mergeEvent(dossier: Dossier, gone: EventRecord, kept: EventRecord): readonly Edit[] {
  const [from, to] = [gone.id?.value, kept.id?.value];
  if (from === undefined || to === undefined || dossier.definitionsOf(from).length !== 1) return [];
  if (!isCovered(gone, kept)) return [];
  const references = dossier.referencesTo(from);
  const mentionsBoth = new Set(dossier.referencesTo(to).map(({ record }) => record));
  if (references.some(({ record }) => mentionsBoth.has(record) || record === gone || record === kept)) return [];
  const removal = removeRecord(dossier, gone);
  const sources = addSources(gone, kept);
  if (removal === undefined || sources === undefined) return [];
  return [
    ...references.map(({ record, span }) => replaceScalar(dossier, record, span, to)),
    ...editsOf(dossier, kept, sources),
    removal,
  ];
}

/** The title may differ: the author reads both before choosing. */
function isCovered(gone: EventRecord, kept: EventRecord): boolean {
  const { syntax, fields, value: tree } = gone;
  if (tree.kind !== "map" || syntax.text.includes("#") || syntax.problems.length > 0) return false;
  const [date, other] = [fields.date?.value, kept.fields.date?.value];
  if (date === undefined || other === undefined || !isAsNarrow(other, date)) return false;
  return tree.entries.every(({ key, value }) => {
    if (MERGED.has(key.text)) return true;
    const known = entryOf(kept.value, key.text)?.value;
    return known !== undefined && itemsOf(value).every((item) => itemsOf(known).includes(item));
  });
}

/** The same, or one of the days on which the other one may have been. */
function isAsNarrow(date: DossierDate, other: DossierDate): boolean {
  if (date.text === other.text) return true;
  const isExtent = date.kind === "interval" || other.kind === "interval";
  return !isExtent && earliestDay(date) >= earliestDay(other) && latestDay(date) <= latestDay(other);
}

const MERGED: ReadonlySet<string> = new Set(["id", "date", "title", "cites"]);

/** What stands under a key, item by item. */
const itemsOf = (node: Node): string[] => (node.kind === "list" ? node.items : [node]).map(contentOf);

function contentOf(node: Node): string {
  if (node.kind === "scalar") return JSON.stringify(node.text);
  if (node.kind === "list") return `[${node.items.map(contentOf).join()}]`;
  return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${contentOf(value)}`).join()}}`;
}

/** `undefined` where they cannot be written in one place. */
function addSources(gone: EventRecord, kept: EventRecord): readonly Change[] | undefined {
  const { value } = kept;
  const { text } = kept.syntax;
  const cites = entryOf(kept.value, "cites");
  const known = new Set(cites ? itemsOf(cites.value) : []);
  const added = gone.fields.cites.filter(({ node }) => !known.has(contentOf(node)));
  if (added.some(({ node }) => node.kind !== "scalar") || kept.syntax.problems.length > 0) return undefined;
  const ids = added.flatMap(({ source }) => source?.value ?? []);
  if (ids.length === 0) return [];
  if (cites !== undefined && cites.value.kind !== "list" && ids.length > 1) return undefined;
  const changes = cites ? ids.map((id) => addItem(text, cites, id)) : [newList(text, value, "cites", ids)];
  const possible = changes.flatMap((change) => change ?? []);
  return possible.length === changes.length ? possible : undefined;
}
