import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import { speakersBesideClaim } from "#core/facts/quotation-speakers.ts";
import { isMeant } from "#core/facts/written-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf, insertBehind } from "#core/fixes/record-edits.ts";
import { models } from "#core/model/kinds.ts";
import type { ClaimFields, DossierRecord } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";

/** What was said cannot be weighed without knowing who said it. */
export const missingSpeaker = recordRule({
  id: "missing-speaker",
  severity: "information",
  summary: "A statement names who made it.",
  messages: {
    missing: "Who says this? Name the speaker in 'said-by'.",
  },

  *record(record, context) {
    if (record.kind === "setting" || record.syntax.problems.length > 0) return;
    for (const claim of claimsOf(record)) {
      const { kind, node } = claim;
      if (kind?.value !== "statement" || isWithdrawn(claim) || isMeant(models.claim, node, "said-by")) continue;
      const speakers = speakersBesideClaim(record, claim, context);
      yield {
        span: kind.span,
        message: "missing",
        fixes: (dossier) => speakers.flatMap((id) => insertion(dossier, record, claim, id)),
      };
    }
  },
});

function insertion(dossier: Dossier, record: DossierRecord, { node }: ClaimFields, id: string): Fix[] {
  const kind = entryOf(node, "kind");
  const text = `said-by: ${scalarText(id, true)}`;
  const empty = entryOf(node, "said-by");
  if (node.kind !== "map" || kind === undefined || empty !== undefined) return [];
  const change = insertBehind(record.syntax.text, node, kind, text);
  return change ? [fix("insert", { text }, editsOf(dossier, record, [change]))] : [];
}
