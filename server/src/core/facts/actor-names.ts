import type { Field } from "#core/model/read.ts";
import type { ActorFields, ActorRecord } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import type { Span } from "#core/text/span.ts";
import { foldName } from "./names.ts";

/** A name of an actor, as written. */
export interface ActorName {
  readonly actor: ActorRecord;
  readonly text: string;
  readonly span: Span;
  /** The `name`, not an alias. */
  readonly isMain: boolean;
}

/** The name and the aliases, in this order. What folds to nothing is no name. */
export function namesOf(actor: ActorRecord): readonly ActorName[] {
  const { name, aliases } = actor.fields;
  const names: ActorName[] = [];
  const add = ({ value: text, span }: Field<string>, isMain: boolean) => {
    if (HAS_LETTER.test(text) || foldName(text) !== "") names.push({ actor, text, span, isMain });
  };
  if (name) add(name, true);
  for (const { text } of aliases) if (text) add(text, false);
  return names;
}

/** Then it does not fold to nothing. */
const HAS_LETTER = /[a-z]/i;

/** `undefined` where it is written but not one of the known types. */
export function typeOf({ fields }: ActorRecord): NonNullable<ActorFields["type"]>["value"] | undefined {
  return fields.type?.value ?? (entryOf(fields.node, "type") ? undefined : "person");
}

/** One of the two records says that it is not the other, by one of its names or by its id. */
export const areToldApart = (a: ActorRecord, b: ActorRecord): boolean => denies(a, b) || denies(b, a);

function denies({ fields }: ActorRecord, other: ActorRecord): boolean {
  if (fields.not.length === 0) return false;
  const known = new Set(namesOf(other).map(({ text }) => foldName(text)));
  return fields.not.some(({ value }) => value === other.id?.value || known.has(foldName(value)));
}

/** The actor says that the name is not its own. */
export const deniesName = ({ fields }: ActorRecord, name: string): boolean =>
  fields.not.some(({ value }) => foldName(value) === foldName(name));
