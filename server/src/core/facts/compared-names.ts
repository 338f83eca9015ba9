import type { RuleContext } from "#core/check/rule.ts";
import type { ActorRecord } from "#core/record.ts";
import { type ActorName, namesOf } from "./actor-names.ts";
import { type Spelling, spellingOf } from "./similar-names.ts";

/** A name of an actor, ready to be compared with many others. */
export interface ComparedName extends ActorName {
  readonly spelling: Spelling;
}

/** The name and the aliases of an actor, taken apart once however many others they are compared with. */
export function comparedNamesOf(actor: ActorRecord, context: RuleContext): readonly ComparedName[] {
  const known = context.once("compared names", () => new WeakMap<ActorRecord, readonly ComparedName[]>());
  const names = known.get(actor) ?? namesOf(actor).map((name) => ({ ...name, spelling: spellingOf(name.text) }));
  known.set(actor, names);
  return names;
}
