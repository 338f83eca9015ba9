import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { type Candidate, candidatesFor, unknownMessage } from "#core/facts/known-names.ts";
import { isMisread } from "#core/facts/misread.ts";
import { isRecordId, recordIdFrom } from "#core/facts/record-id.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { newRecordEdit } from "#core/fixes/new-record.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";

/** Who is not recorded has no names to look for in the articles. */
export const unknownActor = recordRule({
  id: "unknown-actor",
  severity: "warning",
  summary: "Every actor that a record names by id is recorded in the dossier.",
  messages: {
    unknown: "No actor '{id}'.",
    similar: "No actor '{id}'. Did you mean '{similar}'?",
    name: "No actor '{id}'. '{similar}' has the name '{name}'.",
    alias: "No actor '{id}'. '{similar}' has alias '{name}'.",
  },
  yieldsTo: ["wrong-type"],

  *record(record, context) {
    for (const reference of record.references) {
      const { id, kinds, orText, span } = reference;
      if (orText || !kinds.includes("actor") || context.definition(id) || isMisread(record, span)) continue;
      const candidates = candidatesFor("actor", id, context);
      yield {
        span,
        ...unknownMessage(id, candidates[0]),
        fixes: (dossier) => fixes(dossier, record, reference, candidates),
      };
    }
  },
});

function fixes(dossier: Dossier, record: AnyRecord, reference: Reference, candidates: readonly Candidate[]): Fix[] {
  const { span } = reference;
  const [best] = candidates;
  return [
    ...candidates.map((candidate) =>
      fix("replace", { text: candidate.id }, [replaceScalar(dossier, record, span, candidate.id)]),
    ),
    ...asNewActor(dossier, record, reference),
    ...(best && (best.match === "id" || best.match === "similar-name")
      ? asAlias(dossier, record, reference, best.id)
      : []),
  ];
}

/** Where a name was written in the place of the id, it becomes the name, and an id is made of it. */
function asNewActor(dossier: Dossier, record: AnyRecord, { id, span }: Reference): Fix[] {
  if (isRecordId(id)) return [fix("create", { id }, [newRecordEdit(dossier, record, { kind: "actor", id })])];
  const made = recordIdFrom(id);
  if (made === undefined || dossier.definitionsOf(made).length > 0) return [];
  const added = newRecordEdit(dossier, record, { kind: "actor", id: made, values: { name: id } });
  return [fix("create", { id: made }, [replaceScalar(dossier, record, span, made), added])];
}

/** The id stays as a name: what was typed may be how an article writes it. */
function asAlias(dossier: Dossier, record: AnyRecord, { id, span }: Reference, actor: string): Fix[] {
  const known = dossier.definitionsOf(actor).find(({ kind }) => kind === "actor")?.record;
  const added = known ? addToList(dossier, known, known.value, "aliases", id) : [];
  const edits = [replaceScalar(dossier, record, span, actor), ...added];
  return added.length > 0 ? [fix("replaceAndAddAlias", { id: actor, alias: id }, edits)] : [];
}
