import { recordRule } from "#core/check/rule.ts";
import { dateProblemsOf } from "#core/facts/date-problems.ts";
import { fix } from "#core/fixes/fixes.ts";

/** Nothing ends before it starts; one of the two dates is wrong, or they changed places. */
export const dateReversed = recordRule({
  id: "date-reversed",
  severity: "error",
  summary: "No interval or range ends before it starts.",
  messages: {
    reversed: "'{text}' ends before it starts. Swap the two, or mend one of them.",
  },

  *record(record) {
    for (const { place, replacements, subject } of dateProblemsOf(record, "reversed")) {
      yield {
        span: place.span,
        ...subject,
        message: "reversed",
        args: { text: place.written },
        fixes: (dossier) =>
          replacements.map((replacement) =>
            fix("swap", {}, [dossier.edit(record, replacement.span, replacement.text)]),
          ),
      };
    }
  },
});
