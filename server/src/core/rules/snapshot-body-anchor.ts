import { recordRule } from "#core/check/rule.ts";
import type { LayoutDefect } from "#core/evidence/article-text.ts";
import type { Field } from "#core/model/read.ts";
import { isKind, type SourceFields } from "#core/record.ts";

/** Without its anchors nobody knows which part of a page is the article. */
export const snapshotBodyAnchor = recordRule({
  id: "snapshot-body-anchor",
  severity: "warning",
  summary: "The words that mark a part of a text occur in it, the first before the last.",
  messages: {
    bodyAbsent:
      "'{words}' does not occur in the text, so that its body is unknown and nothing is compared with it. Copy the words from the text.",
    bodyReversed:
      "'{words}' occurs only before the beginning of the body, so that nothing is compared with it. 'to' is the first words behind the article.",
    extraAbsent:
      "'{words}' does not occur in the text, so that this part counts as any other. Copy the words from the text.",
    extraReversed:
      "'{words}' occurs only before the beginning of this part, so that it counts as any other. 'to' is the first words behind it.",
  },

  *record(record, context) {
    if (!isKind(record, "source")) return;
    for (const defect of context.articleOf(record)?.defects ?? []) {
      const words = anchorOf(record.fields, defect);
      if (words === undefined) continue;
      const part = defect.extra === undefined ? "body" : "extra";
      const message = `${part}${defect.reason === "reversed" ? "Reversed" : "Absent"}` as const;
      yield { span: words.span, message, args: { words: words.value } };
    }
  },
});

function anchorOf({ snapshot }: SourceFields, { anchor, extra }: LayoutDefect): Field<string> | undefined {
  const part = extra === undefined ? snapshot?.body : snapshot?.extra[extra];
  return part?.[anchor];
}
