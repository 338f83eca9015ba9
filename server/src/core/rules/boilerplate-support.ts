import { recordRule } from "#core/check/rule.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { lineOf, nearness } from "#core/facts/outside-place.ts";
import { type OutsideSupport, outsideSupportsOf } from "#core/facts/outside-support.ts";

/** A page says much that its article does not: captions, related news, the date of a comment. */
export const boilerplateSupport = recordRule({
  id: "boilerplate-support",
  severity: "warning",
  summary: "What is taken from a source stands in the article, not only around it on the page.",
  messages: {
    caption: "Only a caption of '{id}' has these words (line {line}); the article does not.",
    around:
      "These words stand on the page of '{id}' only outside the article (line {line}). Cite a text whose article has them, or correct 'body'.",
    inCaption: "Only a caption of '{id}' has {what} (line {line}); the article does not.",
    onPage:
      "The page of '{id}' has {what} only outside the article (line {line}). Cite a text whose article has it, or correct 'body'.",
    published:
      "'{id}' was published on {what} (line {line}), but its article tells nothing of that day. If it was concluded from that, write 'date-basis: inferred'.",
  },
  yieldsTo: betterOnDates("date-not-in-source"),

  *record(record, context) {
    for (const support of outsideSupportsOf(record, context)) {
      const near = nearness(support.place);
      if (near === "headline") continue;
      const { span, subject, what, place } = support;
      const id = place.source.id?.value ?? "";
      const isMild = near === "caption" || support.isPublication;
      yield {
        span,
        ...(subject === undefined ? {} : { subject }),
        severity: isMild ? "information" : support.severity,
        message: messageOf(support, near),
        args: { id, line: String(lineOf(place)), ...(what === undefined ? {} : { what }) },
      };
    }
  },
});

function messageOf({ what, isPublication }: OutsideSupport, near: "caption" | "around") {
  if (near === "caption") return what === undefined ? "caption" : "inCaption";
  if (what === undefined) return "around";
  return isPublication ? "published" : "onPage";
}
