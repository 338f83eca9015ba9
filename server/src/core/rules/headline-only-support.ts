import { recordRule } from "#core/check/rule.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { nearness } from "#core/facts/outside-place.ts";
import { outsideSupportsOf } from "#core/facts/outside-support.ts";

/** Headlines are written by editors, who sharpen and shorten. */
export const headlineOnlySupport = recordRule({
  id: "headline-only-support",
  severity: "information",
  summary: "What is taken from a source stands in the article, not only in its headline.",
  messages: {
    quotation: "Only the headline of '{id}' has these words; the article does not.",
    other: "Only the headline of '{id}' has {what}; the article does not.",
  },
  yieldsTo: betterOnDates("date-not-in-source"),

  *record(record, context) {
    for (const { span, subject, what, place } of outsideSupportsOf(record, context)) {
      if (nearness(place) !== "headline") continue;
      const id = place.source.id?.value ?? "";
      yield {
        span,
        ...(subject === undefined ? {} : { subject }),
        ...(what === undefined ? { message: "quotation", args: { id } } : { message: "other", args: { id, what } }),
      };
    }
  },
});
