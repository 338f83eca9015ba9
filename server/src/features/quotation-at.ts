import type { RuleContext } from "#core/check/rule.ts";
import { type JudgedQuotation, judgeCitation } from "#core/facts/cited-quotation.ts";
import { placedCitationsIn } from "#core/facts/placed-citations.ts";
import type { OtherArticle } from "#core/facts/quotation-verdict.ts";
import type { AnyRecord, CitationFields } from "#core/record.ts";
import { type Span, touches } from "#core/text/span.ts";

/** A citation with a quotation under the cursor. */
export interface QuotationAt {
  readonly citation: CitationFields;
  readonly on: "quotation" | "source";
  /** From the start of the record. */
  readonly span: Span;
}

/** The citation whose quotation, or whose source's id, is at the offset of the record. Those of withdrawn claims count too. */
export function quotationAt(record: AnyRecord, offset: number): QuotationAt | undefined {
  for (const { citation } of placedCitationsIn(record)) {
    const { quote, source, "quote-original": original } = citation;
    if (quote === undefined && original === undefined) continue;
    const quotation = [quote, original].find((field) => field && touches(field.span, offset));
    if (quotation) return { citation, on: "quotation", span: quotation.span };
    if (source && touches(source.span, offset)) return { citation, on: "source", span: source.span };
  }
  return undefined;
}

/** Where the quoted words, or words much like them, stand: in the cited article or, where it does not have them, in another. */
export function passageOf(citation: CitationFields, context: RuleContext): OtherArticle | undefined {
  const judged = judgeCitation(citation, context);
  return judged && passageIn(judged);
}

function passageIn({ source, article, verdict }: JudgedQuotation): OtherArticle | undefined {
  switch (verdict.kind) {
    case "found":
    case "elsewhere":
      return { source, article, spans: verdict.spans };
    case "differs":
      return { source, article, spans: [verdict.span] };
    case "in-other-source":
      return verdict.other;
    default:
      return undefined;
  }
}

/** All citations in a record, those of withdrawn claims too. */
export const citationsIn = (record: AnyRecord): readonly CitationFields[] =>
  placedCitationsIn(record).map(({ citation }) => citation);
