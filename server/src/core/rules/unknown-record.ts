import { recordRule } from "#core/check/rule.ts";
import { isMisread } from "#core/facts/misread.ts";
import { similarIds } from "#core/facts/similar-ids.ts";
import { fix } from "#core/fixes/fixes.ts";
import { newRecordEdit } from "#core/fixes/new-record.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { Reference } from "#core/record-sites.ts";

/** A relation to nothing orders nothing and supports nothing. */
export const unknownRecord = recordRule({
  id: "unknown-record",
  severity: "error",
  summary: "Every event and claim that a record is related to is in the dossier.",
  messages: {
    event: "No event '{id}' for {key}.",
    similarEvent: "No event '{id}' for {key}. Did you mean '{similar}'?",
    claim: "No claim '{id}' for {key}.",
    similarClaim: "No claim '{id}' for {key}. Did you mean '{similar}'?",
    either: "No claim or event '{id}' for {key}.",
    similarEither: "No claim or event '{id}' for {key}. Did you mean '{similar}'?",
  },
  yieldsTo: ["wrong-type"],

  *record(record, context) {
    for (const reference of record.references) {
      const { id, kinds, key, orText, span } = reference;
      if (orText || !kinds.some(isRelated) || context.definition(id) || isMisread(record, span)) continue;
      const near = similarIds(id, kinds, context);
      const [best] = near;
      const what = whatIsDue(reference);
      yield {
        span,
        ...(best === undefined
          ? { message: what, args: { id, key } }
          : { message: whenSimilar[what], args: { id, key, similar: best } }),
        fixes: (dossier) => [
          ...near.map((text) => fix("replace", { text }, [replaceScalar(dossier, record, span, text)])),
          ...(what === "claim" ? [] : [fix("create", { id }, [newRecordEdit(dossier, record, { kind: "event", id })])]),
        ],
      };
    }
  },
});

const isRelated = (kind: RecordKind): boolean => kind === "event" || kind === "claim";

function whatIsDue({ kinds }: Reference): "event" | "claim" | "either" {
  if (!kinds.includes("claim")) return "event";
  return kinds.includes("event") ? "either" : "claim";
}

const whenSimilar = { event: "similarEvent", claim: "similarClaim", either: "similarEither" } as const;
