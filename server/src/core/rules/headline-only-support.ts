import { recordRule } from "#core/check/rule.ts";
import { quotationsIn } from "#core/facts/cited-quotation.ts";

/** Headlines are written by editors, who sharpen and shorten. */
export const headlineOnlySupport = recordRule({
  id: "headline-only-support",
  severity: "information",
  summary: "What is taken from a source stands in the article, not only in its headline.",
  messages: {
    quotation: "Only the headline of '{id}' has these words; the article does not.",
  },

  *record(record, context) {
    for (const { words, source, verdict } of quotationsIn(record, context)) {
      if (verdict.kind !== "elsewhere" || verdict.place !== "headline") continue;
      yield { span: words.span, message: "quotation", args: { id: source.id?.value ?? "" } };
    }
  },
});
