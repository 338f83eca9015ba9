import type { RuleContext } from "#core/check/rule.ts";
import type { AnyRecord, CitationFields } from "#core/record.ts";
import { judgeCitation } from "./cited-quotation.ts";
import { isCitedTooEarly } from "./early-sources.ts";

/**
 * True where a citation is known to name the wrong article: there is no such source, it came too early, or the words quoted from
 * it are not in it. That is reported once; what else the article lacks is no news, and other rules leave the citation out.
 */
export function isWrongArticle(record: AnyRecord, citation: CitationFields, context: RuleContext): boolean {
  const { source } = citation;
  if (record.kind === "setting" || source === undefined || context.find("source", source.value) === undefined) {
    return true;
  }
  if (isCitedTooEarly(record, citation, context)) return true;
  const kind = judgeCitation(citation, context)?.verdict.kind;
  return kind === "absent" || kind === "in-other-source";
}
