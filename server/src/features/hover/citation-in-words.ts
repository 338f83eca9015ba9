import { quotedWords } from "#core/facts/cited-quotation.ts";
import type { CitedText } from "#core/facts/text-support.ts";
import type { SourceRecord } from "#core/record.ts";
import type { PhraseId } from "../phrases/phrases.ts";
import type { HoverContext } from "./hover-context.ts";
import { code } from "./markdown.ts";
import { placeOf } from "./place.ts";

/** In a few words, what became of a citation: where its quotation stands, or why nothing can be said. */
export function citationInWords(text: CitedText, context: HoverContext): string {
  const { citation, source } = text;
  const { say } = context;
  if (source === undefined) return say("hover.citation.unknown");
  const reason = whyUnread(source, context);
  if (reason !== undefined) return say(reason);
  if (text.quotation !== undefined) return verdictInWords(text.quotation, context);
  if (citation.quote === undefined && citation["quote-original"] === undefined)
    return say("hover.citation.noQuotation");
  return say(quotedWords(citation) === undefined ? "hover.citation.noOriginal" : whyUnjudged(source, context));
}

function verdictInWords({ source, article, verdict }: NonNullable<CitedText["quotation"]>, context: HoverContext) {
  const { say } = context;
  switch (verdict.kind) {
    case "found": {
      const place = placeOf({ source, article, spans: verdict.spans }, context);
      return say(verdict.hintsFit ? "hover.citation.found" : "hover.citation.hint", { place });
    }
    case "elsewhere":
      return say(`hover.citation.${verdict.place}`, {
        place: placeOf({ source, article, spans: verdict.spans }, context),
      });
    case "differs":
      return say("hover.citation.differs", { place: placeOf({ source, article, spans: [verdict.span] }, context) });
    case "in-other-source":
      return say("hover.citation.inOther", { source: code(verdict.other.source.id?.value ?? "") });
    default:
      return say(`hover.citation.${verdict.kind}`);
  }
}

function whyUnread(source: SourceRecord, { facts }: HoverContext): PhraseId | undefined {
  const { snapshot } = source.fields;
  if (snapshot?.file === undefined && snapshot?.sha256 === undefined) return "hover.citation.noText";
  const answer = facts.textOf(source);
  if (answer?.status !== "read") return "hover.citation.notAtHand";
  if (answer.hash === "changed") return "hover.citation.changed";
  return facts.articleOf(source)?.body === undefined ? "hover.citation.noBody" : undefined;
}

const whyUnjudged = (source: SourceRecord, { facts }: HoverContext): PhraseId =>
  facts.articleOf(source)?.excerpt ? "hover.citation.excerpt" : "hover.citation.noQuotation";
