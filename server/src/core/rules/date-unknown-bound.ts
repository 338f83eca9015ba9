import { recordRule } from "#core/check/rule.ts";
import { dateProblemsOf } from "#core/facts/date-problems.ts";
import { fix } from "#core/fixes/fixes.ts";

/** In EDTF an empty end is an unknown end; nearly always an open one is meant. */
export const dateUnknownBound = recordRule({
  id: "date-unknown-bound",
  severity: "warning",
  summary: "An interval says at both ends whether it is open.",
  messages: {
    start: "An empty start means 'unknown'; write '..' for open.",
    end: "An empty end means 'unknown'; write '..' for open.",
  },

  *record(record, context) {
    for (const { place, replacements, subject } of dateProblemsOf(record, "unknown-bound", context)) {
      yield {
        span: place.span,
        ...subject,
        message: replacements[0]?.text.startsWith("..") ? "start" : "end",
        fixes: (dossier) =>
          replacements.map(({ span, text }) => fix("replace", { text }, [dossier.edit(record, span, text)])),
      };
    }
  },
});
