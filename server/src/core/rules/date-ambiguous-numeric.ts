import { recordRule } from "#core/check/rule.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { dateProblemsOf } from "#core/facts/date-problems.ts";
import { fix } from "#core/fixes/fixes.ts";

/** Half of the world reads the day first, and nothing in the text says which half wrote it. */
export const dateAmbiguousNumeric = recordRule({
  id: "date-ambiguous-numeric",
  severity: "error",
  summary: "No date can be read with day and month swapped.",
  messages: {
    ambiguous: "'{text}' is {dayFirst} or {monthFirst}; write {first} or {second}.",
  },

  *record(record, context) {
    for (const { place, replacements, subject } of dateProblemsOf(record, "ambiguous-numeric", context)) {
      const [first = "", second = ""] = replacements.map(({ text }) => text);
      yield {
        span: place.span,
        ...subject,
        message: "ambiguous",
        args: { text: place.written, dayFirst: inWords(first), monthFirst: inWords(second), first, second },
        fixes: (dossier) =>
          replacements.map(({ span, text }) => fix("replace", { text }, [dossier.edit(record, span, text)])),
      };
    }
  },
});

const inWords = (text: string) => parseDate(text).date ?? text;
