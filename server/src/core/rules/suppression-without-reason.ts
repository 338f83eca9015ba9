import { fileRule } from "#core/check/rule.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { ignoringParts, suppressionComment } from "#core/suppression.ts";
import type { Span } from "#core/text/span.ts";

/** An exception nobody can judge later is worse than the problem it hides. */
export const suppressionWithoutReason = fileRule({
  id: "suppression-without-reason",
  severity: "warning",
  summary: "Every suppression says why.",
  messages: {
    missing: "Say why '{rule}' is silenced here; without a reason nobody can tell later whether it still holds.",
  },

  *file(file) {
    for (const { rule, span } of [...inComments(file), ...inRecords(file)])
      yield { span, message: "missing", args: { rule } };
  },
});

interface Bare {
  readonly rule: string;
  readonly span: Span;
}

function* inComments({ text, lines }: DossierFile): Generator<Bare> {
  for (let at = text.indexOf("dossier-ignore"); at >= 0; at = text.indexOf("dossier-ignore", at + 1)) {
    const { line } = lines.placeOf(at);
    const start = lines.startOfLine(line);
    const comment = suppressionComment(text.slice(start, lines.endOfLine(line)));
    if (comment?.reason === "")
      yield { rule: comment.rule, span: { start: start + comment.span.start, end: start + comment.span.end } };
  }
}

function* inRecords(file: DossierFile): Generator<Bare> {
  for (const record of file.records) {
    for (const { rule, reason } of ignoringParts(record).flatMap(({ ignore }) => ignore)) {
      if (rule !== undefined && reason === undefined) yield { rule: rule.value, span: file.spanIn(record, rule.span) };
    }
  }
}
