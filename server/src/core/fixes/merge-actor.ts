import type { Dossier } from "#core/dossier.ts";
import { namesOf } from "#core/facts/actor-names.ts";
import { foldName } from "#core/facts/names.ts";
import type { ActorRecord } from "#core/record.ts";
import type { Edit } from "#core/text/edit.ts";
import { addToList } from "./add-to-list.ts";
import { removeRecord } from "./remove-record.ts";
import { replaceScalar } from "./replace-scalar.ts";

/**
 * The edits that put one actor's record in the place of another's: every reference, and the names it did not have. Empty where
 * the record that goes holds more than names, where a record mentions both, or where it does not stand on lines of its own.
 */
export function mergeActor(dossier: Dossier, gone: ActorRecord, kept: ActorRecord): readonly Edit[] {
  const [from, to] = [gone.id?.value, kept.id?.value];
  if (from === undefined || to === undefined || !holdsOnlyNames(gone) || dossier.definitionsOf(from).length !== 1)
    return [];
  const references = dossier.referencesTo(from);
  const mentionsBoth = new Set(dossier.referencesTo(to).map(({ record }) => record));
  if (references.some(({ record }) => mentionsBoth.has(record))) return [];
  const removal = removeRecord(dossier, gone);
  const names = addNames(dossier, gone, kept);
  if (removal === undefined || names === undefined) return [];
  return [...references.map(({ record, span }) => replaceScalar(dossier, record, span, to)), ...names, removal];
}

function holdsOnlyNames({ syntax, value }: ActorRecord): boolean {
  if (value.kind !== "map" || syntax.text.includes("#") || syntax.problems.length > 0) return false;
  return value.entries.every(({ key }) => NAMES.has(key.text));
}

const NAMES = new Set(["id", "name", "type", "aliases"]);

/** `undefined` where more than one name would have to be added: that is for the author to do. */
function addNames(dossier: Dossier, gone: ActorRecord, kept: ActorRecord): readonly Edit[] | undefined {
  const known = new Set(namesOf(kept).map(({ text }) => foldName(text)));
  const added = namesOf(gone).filter(({ text }) => !known.has(foldName(text)));
  const [first, ...more] = added;
  if (first === undefined) return [];
  const edits = more.length > 0 ? [] : addToList(dossier, kept, kept.value, "aliases", first.text);
  return edits.length > 0 ? edits : undefined;
}
