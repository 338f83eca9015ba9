import type { RuleContext } from "#core/check/rule.ts";
import type { ActorRecord, AnyRecord } from "#core/record.ts";
import { type MissingActor, missingActor } from "./actor-support.ts";
import { actorsNamedIn, type NamedActor } from "./named-actors.ts";

/** An actor that a record names, and that the texts which it cites do not. */
export interface UnnamedActor extends NamedActor {
  readonly actor: ActorRecord;
  readonly missing: MissingActor;
}

/** In the order in which the record names them. */
export const missingActorsIn = (record: AnyRecord, context: RuleContext): readonly UnnamedActor[] =>
  context.ofRecord("missing actors", record, () =>
    actorsNamedIn(record, context).flatMap((named) => {
      const actor = context.find("actor", named.id.value);
      const missing = actor && missingActor(actor, named.citations, context);
      return actor === undefined || missing === undefined ? [] : [{ ...named, actor, missing }];
    }),
  );
