import type { RuleContext } from "#core/check/rule.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, type CitationFields, type DossierRecord, isKind, type SourceRecord } from "#core/record.ts";
import { claimsOf, isWithdrawn } from "./claims.ts";
import { isCitedTooEarly } from "./early-sources.ts";
import { judgeQuotation, type QuotationVerdict } from "./quotation-verdict.ts";

/** A citation's quotation, compared with the article that it cites. */
export interface JudgedQuotation {
  readonly citation: CitationFields;
  /** The words that must stand in the article: of a translation the original. */
  readonly words: Field<string>;
  readonly source: SourceRecord;
  readonly article: ArticleText;
  readonly verdict: QuotationVerdict;
}

/**
 * The quotations of a record of which anything can be said. Not those of claims that were withdrawn, and not those of sources that
 * came too early to report what they are cited for: that the source is wrong is said already.
 */
export function quotationsIn(record: AnyRecord, context: RuleContext): readonly JudgedQuotation[] {
  if (record.kind === "setting") return [];
  return context.ofRecord("quotations", record, () =>
    citationsIn(record).flatMap((citation) => {
      const judged = judgeCitation(citation, context);
      return judged === undefined || isCitedTooEarly(record, citation, context) ? [] : [judged];
    }),
  );
}

/** `undefined` where there is no quotation, no article at hand, or nothing to be said. */
export function judgeCitation(citation: CitationFields, context: RuleContext): JudgedQuotation | undefined {
  const words = quotedWords(citation);
  const source = citation.source && context.find("source", citation.source.value);
  if (words === undefined || source === undefined) return undefined;
  const article = context.articleOf(source);
  if (article === undefined) return undefined;
  const hints = { prefix: citation.prefix?.value, suffix: citation.suffix?.value, at: citation.at?.value };
  const question = ["quotation", citation.source?.value, words.value, hints.prefix, hints.suffix, hints.at];
  const verdict = context.once(JSON.stringify(question), (noted) => {
    const cited = noted.articleOf(source);
    return cited && judgeQuotation(words.value, hints, source, cited, noted);
  });
  return verdict && { citation, words, source, article, verdict };
}

/** Of a translation the original; nothing, where that is not given. */
export function quotedWords(citation: CitationFields): Field<string> | undefined {
  const { quote, translated, "quote-original": original } = citation;
  return original ?? (translated === undefined ? quote : undefined);
}

function citationsIn(record: DossierRecord): readonly CitationFields[] {
  const claims = claimsOf(record).filter((claim) => !isWithdrawn(claim));
  return [...ownCitations(record), ...claims.flatMap(({ cites }) => cites)];
}

function ownCitations(record: DossierRecord): readonly CitationFields[] {
  if (isKind(record, "event") || isKind(record, "instrument")) return record.fields.cites;
  return isKind(record, "actor") ? record.fields.roles.flatMap(({ cites }) => cites) : [];
}
