import type { Dossier } from "#core/dossier.ts";
import { foldName } from "#core/facts/names.ts";
import type { ActorFields, ActorRecord } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Edit } from "#core/text/edit.ts";
import { type Span, spanOf } from "#core/text/span.ts";
import { addToList } from "./add-to-list.ts";
import { editsOf, insertBehind } from "./record-edits.ts";
import { replaceScalar } from "./replace-scalar.ts";

/**
 * The edits that give an actor another name and keep the old one among its aliases: in the place of the new name where that was an
 * alias, else as the last of them. The id stays. Empty where nothing would change, and where the record cannot be changed in one
 * place.
 */
export function renameActor(dossier: Dossier, actor: ActorRecord, newName: string): Edit[] {
  const { name, aliases } = actor.fields;
  if (name === undefined || name.value === newName || newName.trim() === "") return [];
  if (actor.syntax.problems.length > 0) return [];
  const alias = aliases.find(({ text }) => text?.value === newName);
  const kept = alias ? replaceAlias(dossier, actor, alias, name.value) : keepName(dossier, actor, name.value, newName);
  return kept ? [replaceScalar(dossier, actor, name.span, newName), ...kept] : [];
}

type Alias = ActorFields["aliases"][number];

/** The language of an alias was that of the name that goes. */
function replaceAlias(dossier: Dossier, actor: ActorRecord, { node, text, lang }: Alias, name: string) {
  if (text === undefined || isYamlAlias(actor, node.span)) return undefined;
  if (lang === undefined) return [replaceScalar(dossier, actor, text.span, name)];
  const source = actor.syntax.text.slice(node.span.start, node.span.end).trimEnd();
  if (node.kind !== "map" || node.entries.length > 2 || source.includes("#")) return undefined;
  const span = spanOf(node.span.start, node.span.start + source.length);
  return [dossier.edit(actor, span, scalarText(name, true))];
}

/** A name that is read like another of the actor's is not written twice. */
function keepName(dossier: Dossier, actor: ActorRecord, name: string, newName: string): Edit[] | undefined {
  const others = [newName, ...actor.fields.aliases.flatMap(({ text }) => text?.value ?? [])];
  if (others.some((other) => foldName(other) === foldName(name))) return [];
  const { text } = actor.syntax;
  const { value } = actor;
  const entry = entryOf(value, "name");
  if (value.kind !== "map" || entry === undefined) return undefined;
  const added = entryOf(value, "aliases")
    ? addToList(dossier, actor, value, "aliases", name)
    : editsOf(dossier, actor, [insertBehind(text, value, entry, `aliases: [${scalarText(name, true)}]`) ?? []].flat());
  return added.length > 0 ? added : undefined;
}

const isYamlAlias = ({ syntax }: ActorRecord, { start }: Span): boolean => syntax.text[start] === "*";
