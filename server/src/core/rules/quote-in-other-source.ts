import { recordRule } from "#core/check/rule.ts";
import { quotationsIn } from "#core/facts/cited-quotation.ts";
import { citeInstead } from "#core/fixes/cite-instead.ts";

/** The words are real and the citation is wrong: most often two ids were mixed up. */
export const quoteInOtherSource = recordRule({
  id: "quote-in-other-source",
  severity: "warning",
  summary: "A quotation is cited to the source that has it.",
  messages: {
    other: "This quotation was not found in the text of '{id}', but in that of '{other}', line {line}.",
    text: "Its text has these words in line {line}.",
  },

  *record(record, context) {
    for (const { citation, words, source, verdict } of quotationsIn(record, context)) {
      if (verdict.kind !== "in-other-source") continue;
      const { other } = verdict;
      const id = other.source.id;
      const line = String(other.article.stored.lineAt(other.spans[0]?.start ?? 0));
      yield {
        span: words.span,
        message: "other",
        args: { id: source.id?.value ?? "", other: id?.value ?? "", line },
        related: id ? [{ record: other.source, span: id.span, message: "text", args: { line } }] : [],
        fixes: (dossier) => citeInstead(dossier, record, citation, other.source),
      };
    }
  },
});
