import { recordRule } from "#core/check/rule.ts";
import { isArchived } from "#core/facts/archive-address.ts";
import { isKind } from "#core/record.ts";
import { entryOf, isEmpty } from "#core/syntax/node.ts";

/** Pages change and vanish; a copy shows what the author saw. */
export const missingArchive = recordRule({
  id: "missing-archive",
  severity: "hint",
  summary: "Of every page on the web that is cited there is a copy in an archive.",
  messages: {
    live: "Only a live address: what it shows may change or vanish. Save the page in a web archive and record the copy in `archived`, or keep its text as `snapshot`.",
  },

  *record(record) {
    if (!isKind(record, "source")) return;
    const { url } = record.fields;
    if (url === undefined || !/^https?:\/\//i.test(url.value) || isArchived(url.value)) return;
    if (["archived", "snapshot"].some((key) => isWritten(record.value, key))) return;
    yield { span: url.span, message: "live" };
  },
});

/** Also what cannot be read: another rule says what is wrong with it. */
function isWritten(node: Parameters<typeof entryOf>[0], key: string): boolean {
  const entry = entryOf(node, key);
  return entry !== undefined && !isEmpty(entry.value);
}
