import type { RuleContext } from "#core/check/rule.ts";
import type { AnyRecord, ClaimFields } from "#core/record.ts";
import { judgeCitation } from "./cited-quotation.ts";
import { type CountedCitation, citationsOfClaim } from "./event-sources.ts";
import { nameableTextOf } from "./nameable-text.ts";
import { type SpeakersBeside, speakersBeside } from "./named-speaker.ts";

/** Ids of the people who speak beside the quotations of a claim, as far as the dossier knows them. */
export function speakersBesideClaim(record: AnyRecord, claim: ClaimFields, context: RuleContext): readonly string[] {
  if (record.kind === "setting") return [];
  const beside = citationsOfClaim(record, claim, context).flatMap((cited) => besideQuotation(cited, context) ?? []);
  const ids = beside.flatMap(({ speakers }) => speakers.flatMap(({ id }) => (id ? [id.value] : [])));
  return [...new Set(ids)];
}

/** Who speaks beside a citation's quotation. `undefined` where the quotation is not found, or nobody is named beside it. */
export function besideQuotation(
  { citation, source }: CountedCitation,
  context: RuleContext,
): (SpeakersBeside & { readonly source: string }) | undefined {
  const judged = judgeCitation(citation, context);
  const text = source && nameableTextOf(source, context);
  if (judged?.verdict.kind !== "found" || text === undefined) return undefined;
  const [first] = judged.verdict.spans;
  const last = judged.verdict.spans.at(-1);
  if (first === undefined || last === undefined || judged.verdict.occurrences > 1) return undefined;
  const found = speakersBeside({ start: first.start, end: last.end }, judged.article, text, context);
  return found && { ...found, source: citation.source?.value ?? "" };
}
