import { fileRule } from "#core/check/rule.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { ignoringParts, suppressionCommentsIn } from "#core/suppression.ts";
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

function* inComments(file: DossierFile): Generator<Bare> {
  for (const comment of suppressionCommentsIn(file)) if (comment.reason === "") yield comment;
}

function* inRecords(file: DossierFile): Generator<Bare> {
  for (const { record } of file.notableRecords()) {
    for (const { rule, reason } of ignoringParts(record).flatMap(({ ignore }) => ignore)) {
      if (rule !== undefined && reason === undefined) yield { rule: rule.value, span: file.spanIn(record, rule.span) };
    }
  }
}
