import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import {
  agencyOf,
  type CreditedText,
  creditedTextOf,
  familyOf,
  mayCredit,
  outletsNamedIn,
} from "#core/facts/agency-in-text.ts";
import { citationListsOf } from "#core/facts/citation-lists.ts";
import { isWrongArticle } from "#core/facts/citation-standing.ts";
import { judgeCitation } from "#core/facts/cited-quotation.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { Field } from "#core/model/read.ts";
import { type ActorRecord, type AnyRecord, type CitationFields, isKind, type SourceRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

type Key = "unnamed" | "others" | "beside";

/** How many origins a claim has is counted by way of `via`; an agency too many or another one makes the count wrong. */
export const attributionNotInSource = recordRule<Key>({
  id: "attribution-not-in-source",
  severity: "information",
  summary: "An agency that a source is said to have its contents from is named in its text.",
  messages: {
    unnamed: "The text of '{source}' does not name {agency}. Correct `via`, or add the name it uses to the aliases.",
    others: "The text of '{source}' does not name {agency}; it names {others}.",
    beside: "'{source}' attributes these words to {others}; {agency} is not named in this paragraph or beside it.",
  },

  *record(record, context) {
    if (isKind(record, "source")) {
      for (const via of record.fields.via) yield* judge(record, via, record, undefined, context);
      return;
    }
    for (const citation of citationListsOf(record).flatMap(({ citations }) => citations)) {
      const source = citation.source && context.find("source", citation.source.value);
      if (source === undefined || citation.via.length === 0 || isWrongArticle(record, citation, context)) continue;
      for (const via of citation.via) yield* judge(record, via, source, citation, context);
    }
  },
});

function* judge(
  record: AnyRecord,
  via: Field<string>,
  source: SourceRecord,
  citation: CitationFields | undefined,
  context: RuleContext,
): Generator<Finding<Key>> {
  const agency = agencyOf(via.value, context);
  const text = agency && creditedTextOf(source, context);
  if (agency === undefined || text === undefined) return;
  const isCredited = mayCredit(agency, text, context);
  const others = isCredited
    ? creditedBeside(agency, source, citation, text, context)
    : outletsNamedIn(source, text, undefined, context);
  if (isCredited && others.length === 0) return;
  const args = { source: source.id?.value ?? "", agency: nameOf(agency), others: others.map(nameOf) };
  yield {
    span: via.span,
    message: isCredited ? "beside" : others.length > 0 ? "others" : "unnamed",
    args,
    fixes: (dossier) => others.flatMap((other) => replaceBy(dossier, record, via.span, other)),
  };
}

const nameOf = ({ id, fields }: ActorRecord): string => fields.name?.value ?? id?.value ?? "";

/** The outlets named in the paragraph of the quotation, where the agency is named neither there nor in the next ones. */
function creditedBeside(
  agency: ActorRecord,
  source: SourceRecord,
  citation: CitationFields | undefined,
  text: CreditedText,
  context: RuleContext,
): readonly ActorRecord[] {
  const verdict = citation && judgeCitation(citation, context)?.verdict;
  if (verdict?.kind !== "found" || verdict.occurrences !== 1) return [];
  const passage = around(verdict.spans);
  const [own, near] = [0, 1].map((more) => around(text.article.paragraphsAround(passage, more)));
  if (own === undefined || near === undefined) return [];
  const family = familyOf(agency, context);
  if (outletsNamedIn(source, text, near, context).some((outlet) => family.includes(outlet))) return [];
  return outletsNamedIn(source, text, own, context);
}

const around = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

const replaceBy = (dossier: Dossier, record: AnyRecord, span: Span, { id }: ActorRecord): Fix[] =>
  id ? [fix("replace", { text: id.value }, [replaceScalar(dossier, record, span, id.value)])] : [];
