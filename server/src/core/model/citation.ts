import { list, number, object, oneOf, optional, ref, refOrText, required, text } from "./spec.ts";

/** What a record rests on: a source, and where in it. A bare id is the source. */
export const citation = object(
  "Citation",
  {
    source: required(ref("source"), "The source that supports this."),
    quote: optional(
      text("quotation"),
      "The words of the source, in its language. `…` or `[...]` marks what was left out.",
    ),
    "quote-original": optional(text("quotation"), "The words of the source, where `quote` is a translation."),
    translated: optional(
      oneOf({ human: "By a person.", machine: "By a program." }),
      "`quote` is a translation; the original words stand in `quote-original`.",
    ),
    prefix: optional(text("quotation"), "The words before the quotation, where it occurs more than once."),
    suffix: optional(text("quotation"), "The words behind the quotation, where it occurs more than once."),
    at: optional(text(), "A line number of the text, or a paragraph as in `p7`."),
    via: optional(
      list(refOrText("actor", "source")),
      "Where the source has these words from; wins over the source's own `via`.",
    ),
    credibility: optional(
      number({ minimum: 1, maximum: 6 }),
      "Grade of the information, 1 (confirmed) to 6 (cannot be judged).",
    ),
  },
  { shorthand: "source" },
);

export const citations = list(citation);
