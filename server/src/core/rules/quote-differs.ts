import { type Related, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { findQuotation } from "#core/evidence/find-quotation.ts";
import { type JudgedQuotation, quotationsIn } from "#core/facts/cited-quotation.ts";
import { describeDifference, onOneLine, type QuotationDifference } from "#core/facts/quotation-difference.ts";
import type { OtherArticle, QuotationVerdict } from "#core/facts/quotation-verdict.ts";
import { citeInstead } from "#core/fixes/cite-instead.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { MessageArguments } from "#core/messages/message.ts";
import type { AnyRecord } from "#core/record.ts";

/** One word can turn a quotation round: without "not" it is as like as before, and says the opposite. */
export const quoteDiffers = recordRule({
  id: "quote-differs",
  severity: "warning",
  summary: "A quotation has the words of its source and no others.",
  messages: {
    "left-out": "The quotation leaves out '{words}': '{id}' reads '{reading}'.",
    added: "The quotation adds '{words}': '{id}' reads '{reading}'.",
    replaced: "The quotation has '{by}' for '{words}': '{id}' reads '{reading}'.",
    several: "The quotation is not word for word: '{id}' reads '{reading}'.",
    order: "In '{id}' the parts of this quotation stand in another order.",
    exact: "The text of '{other}' has the words as they are quoted, in line {line}.",
  },

  *record(record, context) {
    for (const judged of quotationsIn(record, context)) {
      const { words, source, article, verdict } = judged;
      if (verdict.kind !== "differs") continue;
      const difference = describeDifference(verdict, words.value, article.text);
      yield {
        span: words.span,
        message: difference.kind,
        args: argsOf(difference, source.id?.value ?? ""),
        related: verdict.exact ? relatedTo(verdict.exact) : [],
        fixes: (dossier) => fixesFor(dossier, record, judged, verdict),
      };
    }
  },
});

const argsOf = ({ kind, ...words }: QuotationDifference, id: string): MessageArguments => ({ ...words, id });

function relatedTo({ source, article, spans }: OtherArticle): Related<"exact">[] {
  const line = String(article.stored.lineAt(spans[0]?.start ?? 0));
  const { id } = source;
  return id ? [{ record: source, span: id.span, message: "exact", args: { other: id.value, line } }] : [];
}

type Differs = Extract<QuotationVerdict, { kind: "differs" }>;

function fixesFor(dossier: Dossier, record: AnyRecord, judged: JudgedQuotation, verdict: Differs): Fix[] {
  const { words, citation, source } = judged;
  const wording = wordingOfSource(judged, verdict);
  const args = { id: source.id?.value ?? "" };
  const own =
    wording === undefined ? [] : [fix("sourceWording", args, [replaceScalar(dossier, record, words.span, wording)])];
  return [...own, ...(verdict.exact ? citeInstead(dossier, record, citation, verdict.exact.source) : [])];
}

/** The quotation with the words of the source in the place of its own; `undefined` where that is not what the article says either. */
function wordingOfSource({ words, article }: JudgedQuotation, { parts }: Differs): string | undefined {
  let wording = words.value;
  for (const { quotation, source } of parts.toSorted((a, b) => b.quotation.start - a.quotation.start)) {
    const own = onOneLine(article.text.slice(source.start, source.end), words.value);
    wording = wording.slice(0, quotation.start) + own + wording.slice(quotation.end);
  }
  return findQuotation(wording, {}, article)?.kind === "found" ? wording : undefined;
}
