import type { RuleContext } from "#core/check/rule.ts";
import type { SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { type JudgedQuotation, judgeCitation } from "./cited-quotation.ts";
import type { PlacedCitation } from "./placed-citations.ts";

/** A passage of an article that a record quotes, or quotes in other words. */
export interface QuotedPassage {
  readonly placed: PlacedCitation;
  readonly judged: JudgedQuotation;
  /** `found`: word by word, be it in the headline; `differs`: a passage reads much like it. */
  readonly state: "found" | "differs";
  /** One for each part of a shortened quotation; offsets count in the article's text. */
  readonly spans: readonly Span[];
}

/** The passages of a source's article that these citations quote. */
export function quotedPassages(
  { id }: SourceRecord,
  citations: readonly PlacedCitation[],
  context: RuleContext,
): readonly QuotedPassage[] {
  return citations.flatMap((placed): QuotedPassage[] => {
    const judged = placed.citation.source?.value === id?.value ? judgeCitation(placed.citation, context) : undefined;
    switch (judged?.verdict.kind) {
      case "found":
      case "elsewhere":
        return [{ placed, judged, state: "found", spans: judged.verdict.spans }];
      case "differs":
        return [{ placed, judged, state: "differs", spans: [judged.verdict.span] }];
      default:
        return [];
    }
  });
}
