import type { ArticlePlace } from "#core/evidence/article-text.ts";
import type { QuotationDiffers, QuotationFound } from "#core/evidence/quotation-result.ts";
import { type JudgedQuotation, judgeCitation, quotedWords } from "#core/facts/cited-quotation.ts";
import type { OtherArticle } from "#core/facts/quotation-verdict.ts";
import type { CitationFields, SourceRecord } from "#core/record.ts";
import type { PhraseId } from "../phrases/phrases.ts";
import type { HoverContext } from "./hover-context.ts";
import { code, paragraphs } from "./markdown.ts";
import { showDifference, showPassage } from "./passage.ts";
import { placeOf } from "./place.ts";

/**
 * What the text of the cited article has of a quotation, and where. It says what stands in a text, never that anything is so.
 * `undefined` for a source that no record has.
 */
export function describeQuotation(citation: CitationFields, context: HoverContext): string | undefined {
  const { facts, say } = context;
  const source = citation.source && facts.find("source", citation.source.value);
  if (source === undefined) return undefined;
  if (quotedWords(citation) === undefined) return say("hover.noOriginal", { source: idOf(source) });
  const judged = judgeCitation(citation, facts);
  return judged ? describeVerdict(judged, context) : whyNothingIsKnown(source, context);
}

function describeVerdict(judged: JudgedQuotation, context: HoverContext): string {
  const { say } = context;
  const { words, source, article, verdict } = judged;
  const id = idOf(source);
  switch (verdict.kind) {
    case "found": {
      const place = placeOf({ source, article, spans: verdict.spans }, context);
      const head = say(foundPhrase(verdict), { source: id, place, count: verdict.occurrences });
      return paragraphs([head], [showPassage(article, verdict.spans, words.value)]);
    }
    case "elsewhere": {
      const place = placeOf({ source, article, spans: verdict.spans }, context);
      return paragraphs(
        [say(outsideBody[verdict.place], { source: id, place })],
        [showPassage(article, verdict.spans, words.value)],
      );
    }
    case "differs":
      return describeDifference({ source, article, spans: [verdict.span] }, verdict, words.value, context);
    case "in-other-source": {
      const { other } = verdict;
      return paragraphs(
        [say("hover.notFoundButIn", { source: id, other: idOf(other.source), place: placeOf(other, context) })],
        [showPassage(other.article, other.spans, words.value)],
      );
    }
    case "foreign":
      return say("hover.foreign", { source: id });
    case "absent":
      return say("hover.notFound", { source: id });
  }
}

function describeDifference(
  cited: OtherArticle,
  verdict: QuotationDiffers & { readonly exact: OtherArticle | undefined },
  quotation: string,
  context: HoverContext,
): string {
  const { say } = context;
  const { exact, parts } = verdict;
  const args = { source: idOf(cited.source), place: placeOf(cited, context) };
  const isChanged = parts.some(({ diff }) => diff.some(({ kind }) => kind !== "equal"));
  const head = isChanged
    ? [[say("hover.differs", args)], [showDifference(parts, quotation)], [say("hover.differenceLegend")]]
    : [[say("hover.otherOrder", args)], [showPassage(cited.article, cited.spans, quotation)]];
  const other = exact && say("hover.exactIn", { source: idOf(exact.source), place: placeOf(exact, context) });
  return paragraphs(...head, other === undefined ? [] : [other]);
}

const idOf = ({ id }: SourceRecord): string => code(id?.value ?? "");

function foundPhrase({ occurrences, hintsFit }: QuotationFound): PhraseId {
  if (hintsFit) return occurrences > 1 ? "hover.foundInOneOf" : "hover.foundIn";
  return occurrences > 1 ? "hover.foundAwayOneOf" : "hover.foundAway";
}

const outsideBody: Readonly<Record<Exclude<ArticlePlace, "body">, PhraseId>> = {
  headline: "hover.onlyInHeadline",
  caption: "hover.onlyInCaption",
  sidebar: "hover.onlyInSidebar",
  other: "hover.onlyOnPage",
};

function whyNothingIsKnown(source: SourceRecord, { facts, say }: HoverContext): string | undefined {
  const answer = facts.textOf(source);
  const args = { source: idOf(source) };
  if (answer?.status !== "read") return say("hover.notAtHand", args);
  if (answer.hash === "changed") return say("hover.changed", args);
  const article = facts.articleOf(source);
  if (article?.body === undefined) return say("hover.noBody", args);
  return article.excerpt ? say("hover.notInExcerpt", args) : undefined;
}
