import { recordRule } from "#core/check/rule.ts";
import { isMisread } from "#core/facts/misread.ts";
import { type OtherReading, otherReading } from "#core/facts/other-reading.ts";
import { type VisitOf, visitsOf } from "#core/facts/visits.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import type { Message } from "#core/messages/message.ts";
import { quotedAsWritten } from "#core/syntax/quote.ts";

const readings = {
  true: "true",
  false: "false",
  nothing: "nothing",
  date: "a date",
  number: "the number {number}",
} as const;

/** A dossier outlives its tools: the next program that reads it must find the same text. */
export const yamlValueTrap = recordRule({
  id: "yaml-value-trap",
  severity: "warning",
  summary: "Every YAML reader sees the same text in a text field.",
  messages: {
    other: "Other YAML readers see {seen} here, not the text '{text}'. Put it in quotes.",
    ...readings,
  },

  *record(record, context) {
    for (const visit of visitsOf("text", record, context)) {
      const { node } = visit;
      if (!isText(visit) || node.kind !== "scalar" || node.style !== "plain" || node.alias) continue;
      const seen = otherReading(node.text);
      if (seen === undefined || isMisread(record, node.span)) continue;
      const { span, text } = node;
      yield {
        span,
        message: "other",
        args: { seen: seenMessage(seen), text },
        fixes: (dossier) => {
          const source = record.syntax.text.slice(span.start, span.end);
          return [preferred(fix("quote", {}, [dossier.edit(record, span, quotedAsWritten(source))]))];
        },
      };
    }
  },
});

const seenMessage = ({ kind, ...args }: OtherReading): Message => ({ id: `yaml-value-trap.${kind}`, args });

/** A line number (`at`) is meant as a number, ids and rule names are no texts. */
const isText = ({ spec, key }: VisitOf<"text">): boolean => spec.format !== "rule" && key !== "at" && key !== "id";
