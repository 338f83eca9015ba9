import { recordRule } from "#core/check/rule.ts";
import { quotationsIn } from "#core/facts/cited-quotation.ts";

/** What stands in quotation marks is somebody's words, and has to be found where it is said to be. */
export const quoteNotInSource = recordRule({
  id: "quote-not-in-source",
  severity: "error",
  summary: "The words of a quotation occur in the source that it is taken from.",
  messages: {
    absent:
      "This quotation was not found in the text of '{id}', nor in any other text. Copy it from the text; if it is a translation, say so in 'translated'.",
  },

  *record(record, context) {
    for (const { words, source, verdict } of quotationsIn(record, context)) {
      if (verdict.kind !== "absent") continue;
      yield { span: words.span, message: "absent", args: { id: source.id?.value ?? "" } };
    }
  },
});
