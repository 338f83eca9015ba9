import { isWithdrawn } from "#core/facts/claims.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import { supportOf } from "#core/facts/origins.ts";
import { type CitedText, supportOfClaim } from "#core/facts/text-support.ts";
import type { ClaimFields, DossierRecord } from "#core/record.ts";
import { citationInWords } from "./citation-in-words.ts";
import { dateInWords } from "./describe-date.ts";
import { detailsInWords } from "./details.ts";
import { heading } from "./heading.ts";
import { firstOf, type HoverContext, nameOf } from "./hover-context.ts";
import { bullets, code, escaped, paragraphs, when } from "./markdown.ts";

/**
 * A claim with its support at a glance: from how many origins it comes, what each cited text has of it, what none has, and what
 * could not be checked. It says what stands in texts, never that anything is so.
 */
export function describeClaim(record: DossierRecord, claim: ClaimFields, context: HoverContext): string {
  const { texts, missing, open } = supportOfClaim(record, claim, context.facts);
  const shown = texts.slice(0, mostTexts).map((text) => textLine(text, context));
  const more = texts.length - shown.length;
  return paragraphs(
    [heading(claim.text?.value, claim.id?.value, claim.kind?.value ?? context.say("symbol.claim"))],
    factsOf(claim, context),
    [originsLine(record, claim, context)],
    bullets(more > 0 ? [...shown, context.say("hover.moreClaims", { count: more })] : shown),
    [...detailsInWords("hover.missing", missing, context), ...detailsInWords("hover.open", open, context)],
  );
}

const mostTexts = 8;

function factsOf({ status, date, "said-by": speaker }: ClaimFields, context: HoverContext): string[] {
  const { say } = context;
  return [
    ...when(speaker, ({ value }) => say("hover.saidBy", { name: nameOf(context, value) })),
    ...when(date, ({ value }) => say("hover.date", { date: dateInWords(value, context) })),
    ...when(status, ({ value }) => say("hover.status", { status: code(value) })),
  ];
}

function originsLine(record: DossierRecord, claim: ClaimFields, { facts, say }: HoverContext): string {
  if (claim.cites.length === 0) return say("hover.noSources");
  if (isWithdrawn(claim)) return say("hover.withdrawn");
  const support = supportOf(record, claim, facts);
  if (support === undefined) return say("hover.originsUnknown");
  const names = firstOf(support.origins.map(({ name }) => escaped(name))).join(", ");
  return say("hover.originsOfClaim", { count: support.origins.length, names });
}

/** "`id`: quotation found, line 3 of x.txt; has 5 million, Ana Gómez" */
function textLine(text: CitedText, context: HoverContext): string {
  const { source, citation, found } = text;
  const retracted = source && isRetracted(source) ? [context.say("hover.citation.retracted")] : [];
  const parts = [...retracted, citationInWords(text, context), ...detailsInWords("hover.foundHere", found, context)];
  return `${code(citation.source?.value ?? "")}: ${parts.join("; ")}`;
}
