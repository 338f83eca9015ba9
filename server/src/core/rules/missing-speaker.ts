import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import { isMeant } from "#core/facts/written-list.ts";
import { models } from "#core/model/kinds.ts";
import { recordRule } from "./rule.ts";

/** What was said cannot be weighed without knowing who said it. */
export const missingSpeaker = recordRule({
  id: "missing-speaker",
  severity: "information",
  summary: "A statement names who made it.",
  messages: {
    missing: "Who says this? Name the speaker in 'said-by'.",
  },

  *record(record) {
    if (record.syntax.problems.length > 0) return;
    for (const claim of claimsOf(record)) {
      const { kind, node } = claim;
      if (kind?.value !== "statement" || isWithdrawn(claim) || isMeant(models.claim, node, "said-by")) continue;
      yield { span: kind.span, message: "missing" };
    }
  },
});
