import { recordRule } from "#core/check/rule.ts";
import { candidatesFor, unknownMessage } from "#core/facts/known-names.ts";
import { isMisread } from "#core/facts/misread.ts";
import { fix } from "#core/fixes/fixes.ts";
import { newRecordEdit } from "#core/fixes/new-record.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";

/** Without the instrument there is no date of signing to compare with, and no title to look for. */
export const unknownInstrument = recordRule({
  id: "unknown-instrument",
  severity: "error",
  summary: "Every agreement, treaty or law that a record names by id is recorded in the dossier.",
  messages: {
    unknown: "No instrument '{id}'.",
    similar: "No instrument '{id}'. Did you mean '{similar}'?",
    name: "No instrument '{id}'. '{similar}' has the title '{name}'.",
    alias: "No instrument '{id}'. '{similar}' has alias '{name}'.",
  },
  yieldsTo: ["wrong-type"],

  *record(record, context) {
    for (const { id, kinds, orText, span } of record.references) {
      if (orText || !kinds.includes("instrument") || context.definition(id) || isMisread(record, span)) continue;
      const candidates = candidatesFor("instrument", id, context);
      yield {
        span,
        ...unknownMessage(id, candidates[0]),
        fixes: (dossier) => [
          ...candidates.map((near) =>
            fix("replace", { text: near.id }, [replaceScalar(dossier, record, span, near.id)]),
          ),
          fix("create", { id }, [newRecordEdit(dossier, record, { kind: "instrument", id })]),
        ],
      };
    }
  },
});
