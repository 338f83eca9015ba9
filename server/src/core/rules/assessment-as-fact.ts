import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { quotedSpans } from "#core/evidence/quoted-spans.ts";
import { assessmentMarkers } from "#core/facts/assessment-markers.ts";
import { judgeCitation } from "#core/facts/cited-quotation.ts";
import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, insertBehind } from "#core/fixes/record-edits.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Language } from "#core/language/language.ts";
import { languageOf } from "#core/language/languages.ts";
import { speechWordsOf } from "#core/language/speech-verbs.ts";
import { splitWords } from "#core/language/words.ts";
import type { AnyRecord, CitationFields, ClaimFields } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";

/** How a report ends is often its author's view; in a dossier it reads like something that was found out. */
export const assessmentAsFact = recordRule({
  id: "assessment-as-fact",
  severity: "off",
  summary: "What an outlet concludes in its own voice is recorded as an assessment.",
  messages: {
    conclusion:
      "This stands in the last paragraph of '{source}', which names nobody who says so and judges ('{marker}'). If it is the outlet's own view, write 'kind: assessment'.",
  },

  *record(record, context) {
    if (record.kind === "setting") return;
    for (const claim of claimsOf(record)) {
      const { kind, text, cites } = claim;
      const isFact = kind ? kind.value === "fact" : entryOf(claim.node, "kind") === undefined;
      if (!isFact || claim["said-by"] || isWithdrawn(claim) || text === undefined) continue;
      const conclusions = cites.map((citation) => conclusionIn(citation, context));
      const [first] = conclusions;
      if (first === undefined || conclusions.includes(undefined)) continue;
      yield {
        span: (kind ?? text).span,
        message: "conclusion",
        args: first,
        fixes: (dossier) => asAssessment(dossier, record, claim),
      };
    }
  },
});

/** The quotation stands in a last paragraph that judges and gives nobody's words. */
function conclusionIn(citation: CitationFields, context: RuleContext) {
  const judged = judgeCitation(citation, context);
  const language = judged && languageOf(judged.source.fields.language?.value);
  if (judged?.verdict.kind !== "found" || judged.verdict.occurrences > 1 || language === undefined) return undefined;
  const { article, verdict } = judged;
  const last = article.paragraphs.at(-1);
  const [passage] = verdict.spans;
  if (article.excerpt || article.paragraphs.length < fewestParagraphs || last === undefined) return undefined;
  if (passage === undefined || passage.start < last.start) return undefined;
  const marker = judgementIn(article.text.slice(last.start, last.end), language);
  return marker === undefined ? undefined : { source: citation.source?.value ?? "", marker };
}

/** A shorter text has no end that tells. */
const fewestParagraphs = 3;

/** The first words of judgement in a paragraph without quotation marks and words of speech. */
function judgementIn(paragraph: string, { tag }: Language): string | undefined {
  const words = splitWords(paragraph).filter(({ kind }) => kind === "word" || kind === "number");
  const speech = speechWordsOf(tag);
  if (quotedSpans(paragraph).length > 0 || words.some(({ folded }) => speech.has(folded))) return undefined;
  const folded = ` ${words.map((word) => word.folded).join(" ")} `;
  const markers = Object.hasOwn(assessmentMarkers, tag) ? (assessmentMarkers[tag] ?? []) : [];
  return markers.find((marker) => folded.includes(` ${wordsOf(marker)} `));
}

const wordsOf = (marker: string): string =>
  splitWords(marker)
    .map(({ folded }) => folded)
    .join(" ");

function asAssessment(dossier: Dossier, record: AnyRecord, { kind, node }: ClaimFields): Fix[] {
  if (kind) return [fix("replace", { text: "assessment" }, [replaceScalar(dossier, record, kind.span, "assessment")])];
  const text = entryOf(node, "text");
  const change =
    node.kind === "map" && text ? insertBehind(record.syntax.text, node, text, "kind: assessment") : undefined;
  return change ? [fix("insert", { text: "kind: assessment" }, editsOf(dossier, record, [change]))] : [];
}
