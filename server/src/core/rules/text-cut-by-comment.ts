import { recordRule } from "#core/check/rule.ts";
import { cutFrom } from "#core/facts/cut-text.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import type { Spec } from "#core/model/spec.ts";
import { quotedAsWritten } from "#core/syntax/quote.ts";

/** YAML takes `#` behind a blank for a comment, and nobody notices that the text has become shorter. */
export const textCutByComment = recordRule({
  id: "text-cut-by-comment",
  severity: "warning",
  summary: "No text is cut off by a '#' that was meant to belong to it.",
  messages: {
    cut: "YAML reads '{text}' here; the rest is a comment. Put the text in quotes, or a blank behind '#'.",
    all: "YAML reads no text here but a comment. Put the text in quotes, or a blank behind '#'.",
  },

  *record(record) {
    const { text } = record.syntax;
    for (const { spec, node } of record.visits) {
      if (node.kind !== "scalar" || !isText(spec)) continue;
      const cut = cutFrom(text, node);
      if (cut === undefined) continue;
      const isEmpty = node.text === "";
      const whole = { start: isEmpty ? cut.start : node.span.start, end: cut.end };
      const quoted = quotedAsWritten(text.slice(whole.start, whole.end));
      yield {
        span: cut,
        message: isEmpty ? "all" : "cut",
        args: { text: node.text },
        fixes: (dossier) => [preferred(fix("quote", {}, [dossier.edit(record, whole, quoted)]))],
      };
    }
  },
});

const isText = (spec: Spec): boolean => spec.type === "text" || (spec.type === "ref" && spec.orText);
