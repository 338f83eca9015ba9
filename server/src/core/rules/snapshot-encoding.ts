import { recordRule } from "#core/check/rule.ts";
import { isKind } from "#core/record.ts";

/** Bytes that are no UTF-8 are somebody else's letters: guessing which would make up evidence. */
export const snapshotEncoding = recordRule({
  id: "snapshot-encoding",
  severity: "warning",
  summary: "The texts of sources are stored as UTF-8.",
  messages: {
    notUtf8: "This text is not UTF-8, so nothing is compared with it. Save it as UTF-8.",
  },

  *record(record, context) {
    if (!isKind(record, "source") || context.textOf(record)?.status !== "undecodable") return;
    const { file, sha256 } = record.fields.snapshot ?? {};
    const named = file ?? sha256;
    if (named) yield { span: named.span, message: "notUtf8" };
  },
});
