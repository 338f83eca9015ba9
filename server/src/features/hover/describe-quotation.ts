import { NotedContext } from "#core/check/context.ts";
import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { ArticlePlace } from "#core/evidence/article-text.ts";
import type { QuotationDiffers, QuotationElsewhere, QuotationFound } from "#core/evidence/quotation-result.ts";
import { type JudgedQuotation, judgeCitation, quotedWords } from "#core/facts/cited-quotation.ts";
import type { OtherArticle } from "#core/facts/quotation-verdict.ts";
import type { CitationFields, SourceRecord } from "#core/record.ts";
import { code, fileLink, paragraphs } from "./markdown.ts";
import { showDifference, showPassage } from "./passage.ts";

/**
 * What the text of the cited article has of a quotation, and where. It says what stands in a text, never that anything is so.
 * `undefined` for a source that no record has.
 */
export function describeQuotation(dossier: Dossier, citation: CitationFields): string | undefined {
  const context = new NotedContext(dossier, new Map());
  const source = citation.source && context.find("source", citation.source.value);
  if (source === undefined) return undefined;
  if (quotedWords(citation) === undefined) return `The words of ${nameOf(source)} that this translates are not given.`;
  const judged = judgeCitation(citation, context);
  return judged ? describeVerdict(judged, context) : whyNothingIsKnown(source, context);
}

function describeVerdict({ words, source, article, verdict }: JudgedQuotation, context: RuleContext): string {
  const name = nameOf(source);
  switch (verdict.kind) {
    case "found": {
      const place = placeOf({ source, article, spans: verdict.spans }, context);
      return paragraphs(
        [`In the text of ${name}, ${place}${othersIn(verdict)}:`],
        [showPassage(article, verdict.spans, words.value)],
      );
    }
    case "elsewhere": {
      const place = placeOf({ source, article, spans: verdict.spans }, context);
      return paragraphs(
        [`Not all in the body of ${name}, but ${outsideBody(verdict)}, ${place}:`],
        [showPassage(article, verdict.spans, words.value)],
      );
    }
    case "differs":
      return describeDifference({ source, article, spans: [verdict.span] }, verdict, words.value, context);
    case "in-other-source": {
      const { other } = verdict;
      return paragraphs(
        [`${notFoundIn(source)} In the text of ${nameOf(other.source)}, ${placeOf(other, context)}:`],
        [showPassage(other.article, other.spans, words.value)],
      );
    }
    case "foreign":
      return `${notFoundIn(source)} The text seems to be in another language than the quotation.`;
    case "absent":
      return notFoundIn(source);
  }
}

function describeDifference(
  cited: OtherArticle,
  verdict: QuotationDiffers & { readonly exact: OtherArticle | undefined },
  quotation: string,
  context: RuleContext,
): string {
  const { exact, parts } = verdict;
  const place = placeOf(cited, context);
  const isChanged = parts.some(({ diff }) => diff.some(({ kind }) => kind !== "equal"));
  const other =
    exact && `As it is quoted it stands in the text of ${nameOf(exact.source)}, ${placeOf(exact, context)}.`;
  const head = isChanged
    ? [[`Differs from the text of ${nameOf(cited.source)}, ${place}:`], [showDifference(parts, quotation)], LEGEND]
    : [[`The parts stand in another order in the text of ${nameOf(cited.source)}, ${place}:`], shown(cited, quotation)];
  return paragraphs(...head, other === undefined ? [] : [other]);
}

const LEGEND = ["~~Struck through~~: only in the text. **Bold**: only in the quotation."];

const shown = ({ article, spans }: OtherArticle, quotation: string) => [showPassage(article, spans, quotation)];

const notFoundIn = (source: SourceRecord): string => `Not found in the text of ${nameOf(source)}.`;

const nameOf = ({ id }: SourceRecord): string => code(id?.value ?? "");

function othersIn({ occurrences, hintsFit }: QuotationFound): string {
  const count = occurrences > 1 ? ` (one of ${occurrences} places)` : "";
  return hintsFit ? count : `${count}, which is not where the citation says`;
}

const outsideBody = ({ place }: QuotationElsewhere): string => PLACES[place];

const PLACES: Readonly<Record<Exclude<ArticlePlace, "body">, string>> = {
  headline: "in the headline",
  caption: "in a caption",
  sidebar: "in a sidebar",
  other: "elsewhere on the page",
};

/** "line 12 of x.txt"; opens the file there, where the editor can. */
function placeOf({ source, article, spans }: OtherArticle, context: RuleContext): string {
  const line = article.stored.lineAt(spans[0]?.start ?? 0);
  const answer = context.textOf(source);
  const uri = answer?.status === "read" ? answer.uri : "";
  const file = source.fields.snapshot?.file?.value;
  return fileLink(file === undefined ? `line ${line}` : `line ${line} of ${file}`, uri, line);
}

function whyNothingIsKnown(source: SourceRecord, context: RuleContext): string | undefined {
  const answer = context.textOf(source);
  const name = nameOf(source);
  if (answer?.status !== "read") return `The text of ${name} is not at hand.`;
  if (answer.hash === "changed")
    return `The text of ${name} is not at hand: its file is no longer what it was when it was pinned.`;
  const article = context.articleOf(source);
  if (article?.body === undefined) return `Where the body of ${name} begins and ends in its text is not known.`;
  return article.excerpt ? `Not found in the text of ${name}, of which only a part is at hand.` : undefined;
}
