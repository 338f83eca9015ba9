import { recordRule } from "#core/check/rule.ts";
import { tokenize } from "#core/evidence/tokens.ts";
import { citationListsOf } from "#core/facts/citation-lists.ts";
import { judgeCitation, quotedWords } from "#core/facts/cited-quotation.ts";
import type { QuotationVerdict } from "#core/facts/quotation-verdict.ts";
import { anchorQuotation } from "#core/fixes/anchor-quotation.ts";
import type { CitationFields } from "#core/record.ts";

/** A quotation is the anchor of a claim in its source; two words may stand anywhere. */
export const quoteTooShort = recordRule({
  id: "quote-too-short",
  severity: "hint",
  summary: "A quotation is long enough to mark one place of its source.",
  messages: {
    short:
      "Too short to mark a place: extend it to three words and 12 characters or more, or add the words before it as `prefix`.",
    repeated: "Occurs {count} times in '{id}': extend it, or add the words before it as `prefix`.",
    hints:
      "Occurs {count} times in '{id}', and nowhere as `prefix`, `suffix` and `at` say. Correct them, or extend the quotation.",
  },

  *record(record, context) {
    for (const citation of citationListsOf(record).flatMap(({ citations }) => citations)) {
      const words = quotedWords(citation);
      const judged = words && judgeCitation(citation, context);
      const message = words && defectOf(citation, words.value, judged?.verdict);
      if (words === undefined || message === undefined) continue;
      const count = judged?.verdict.kind === "found" ? judged.verdict.occurrences : 1;
      yield {
        span: words.span,
        message,
        args: { count, id: citation.source?.value ?? "" },
        fixes: (dossier) => (judged ? anchorQuotation(dossier, record, judged) : []),
      };
    }
  },
});

/** Of words that are not in the body other rules speak. */
function defectOf(citation: CitationFields, words: string, verdict: QuotationVerdict | undefined) {
  if (verdict !== undefined && verdict.kind !== "found") return undefined;
  if (verdict !== undefined && verdict.occurrences > 1) return verdict.hintsFit ? "repeated" : "hints";
  return hasHints(citation) || !isShort(words) ? undefined : "short";
}

const hasHints = ({ prefix, suffix, at }: CitationFields): boolean => [prefix, suffix, at].some((hint) => hint);

/** In scripts without blanks every letter is a word, and six letters say as much as three words elsewhere. */
function isShort(text: string): boolean {
  if (WITHOUT_BLANKS.test(text)) return tokenize(text).length < fewestSigns;
  return text.trim().length < fewestCharacters || !(THREE_WORDS.test(text) || tokenize(text).length >= fewestWords);
}

const WITHOUT_BLANKS = /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Thai}|\p{sc=Laoo}|\p{sc=Khmr}|\p{sc=Mymr}/u;

/** A quick look: words of letters alone, of which most quotations have three in a row. */
const THREE_WORDS = /[a-z]{2} [a-z]{2,} [a-z]{2}/;

const fewestWords = 3;
const fewestCharacters = 12;
const fewestSigns = 6;
