import { keyRule } from "#core/check/rule.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import { requestOf } from "#core/texts/article-texts.ts";

/**
 * Texts are often not the researcher's to publish, so that a dossier without them is as good as one with them; only nothing is
 * compared. Said once, at the first source concerned.
 */
export const missingText = keyRule({
  id: "missing-text",
  severity: "information",
  summary: "The texts that sources name are at hand.",
  messages: {
    one: "The text '{name}' is not at hand, so that nothing is compared with it. Name its folder in the setting 'dossier.snapshotFolder', or with --snapshots on the command line.",
    many: "{count} texts are not at hand ('{name}' and others), so that nothing is compared with them. Name their folder in the setting 'dossier.snapshotFolder', or with --snapshots on the command line.",
  },

  keys: (record) => (isKind(record, "source") && requestOf(record) ? ["all texts"] : []),

  *members(members, context) {
    const missing = new Map<string, SourceRecord>();
    for (const source of members) {
      if (!isKind(source, "source") || context.textOf(source)?.status !== "missing") continue;
      const key = requestOf(source)?.key ?? "";
      if (!missing.has(key)) missing.set(key, source);
    }
    const [first] = missing.values();
    const { file, sha256 } = first?.fields.snapshot ?? {};
    const named = file ?? sha256;
    if (first === undefined || named === undefined) return;
    yield {
      record: first,
      span: named.span,
      ...(missing.size === 1 ? { message: "one" } : { message: "many" }),
      args: { name: named.value, count: missing.size },
    };
  },
});
