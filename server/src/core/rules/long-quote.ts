import { recordRule } from "#core/check/rule.ts";
import { splitWords } from "#core/language/words.ts";

/** A quotation is an anchor in the text and a proof of it; beyond that it is a copy, to which others have rights. */
export const longQuote = recordRule({
  id: "long-quote",
  severity: "information",
  summary: "Quotations have 60 words at most.",
  messages: {
    long: "This quotation has {count} words. Shorten it to the words that matter, or make sure of the right to copy that much.",
  },

  *record(record) {
    for (const { spec, node, key } of record.visits) {
      if (spec.type !== "text" || node.kind !== "scalar" || (key !== "quote" && key !== "quote-original")) continue;
      const count = splitWords(node.text).filter(({ kind }) => kind === "word" || kind === "number").length;
      if (count > mostWords) yield { span: node.span, message: "long", args: { count } };
    }
  },
});

const mostWords = 60;
