import { recordRule } from "#core/check/rule.ts";
import { isMisread } from "#core/facts/misread.ts";
import { similarIds } from "#core/facts/similar-ids.ts";
import { fix } from "#core/fixes/fixes.ts";
import { newRecordEdit } from "#core/fixes/new-record.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";

/** A citation that nobody can look up supports nothing. */
export const unknownSource = recordRule({
  id: "unknown-source",
  severity: "error",
  summary: "Every cited source is recorded in the dossier.",
  messages: {
    unknown: "No source '{id}'.",
    similar: "No source '{id}'. Did you mean '{similar}'?",
  },
  yieldsTo: ["wrong-type"],

  *record(record, context) {
    // The items of a catalogue are sources too.
    if (!context.hasAllCatalogues) return;
    for (const { id, kinds, orText, span } of record.references) {
      if (orText || !kinds.includes("source") || context.definition(id) || isMisread(record, span)) continue;
      const near = similarIds(id, ["source"], context);
      const [best] = near;
      yield {
        span,
        ...(best === undefined
          ? { message: "unknown", args: { id } }
          : { message: "similar", args: { id, similar: best } }),
        fixes: (dossier) => [
          ...near.map((text) => fix("replace", { text }, [replaceScalar(dossier, record, span, text)])),
          fix("create", { id }, [newRecordEdit(dossier, record, { kind: "source", id })]),
        ],
      };
    }
  },
});
