import { recordRule } from "#core/check/rule.ts";
import { quotationsIn } from "#core/facts/cited-quotation.ts";

/** A page says much that its article does not: captions, related news, the date of a comment. */
export const boilerplateSupport = recordRule({
  id: "boilerplate-support",
  severity: "warning",
  summary: "What is taken from a source stands in the article, not only around it on the page.",
  messages: {
    caption: "Only a caption of '{id}' has these words (line {line}); the article does not.",
    around:
      "These words stand on the page of '{id}' (line {line}), but outside of the article, which is all that counts as evidence.",
  },

  *record(record, context) {
    for (const { words, source, article, verdict } of quotationsIn(record, context)) {
      if (verdict.kind !== "elsewhere" || verdict.place === "headline") continue;
      const line = String(article.stored.lineAt(verdict.spans[0]?.start ?? 0));
      const args = { id: source.id?.value ?? "", line };
      yield verdict.place === "caption"
        ? { span: words.span, message: "caption", args, severity: "information" }
        : { span: words.span, message: "around", args };
    }
  },
});
