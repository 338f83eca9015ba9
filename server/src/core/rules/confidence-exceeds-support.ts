import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { citationsOfClaim } from "#core/facts/event-sources.ts";
import { sourcesIn, supportOf, waysIn } from "#core/facts/origins.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type ClaimFields, type DossierRecord, isKind } from "#core/record.ts";

/** High confidence takes several sources that are good and independent; that is what the word stands for. */
export const confidenceExceedsSupport = recordRule({
  id: "confidence-exceeds-support",
  severity: "warning",
  summary: "High confidence rests on two independent origins, and not on weak sources alone.",
  messages: {
    source: "High confidence rests on '{source}' alone; it takes two independent origins.",
    origin: "High confidence rests on {sources}, which have one origin, {origin}; it takes two.",
    weak: "High confidence rests on weak sources only, {sources} (grade {grades}); it takes one of grade A, B or C.",
    way: "{way}",
  },

  *record(record, context) {
    if (!isKind(record, "event") && !isKind(record, "claim")) return;
    for (const claim of claimsOf(record)) {
      const { confidence } = claim;
      if (confidence?.value !== "high") continue;
      const weakness = weaknessOf(record, claim, context);
      if (weakness === undefined) continue;
      const { lower, ...said } = weakness;
      yield {
        span: confidence.span,
        ...said,
        fixes: (dossier) => [fix("replace", { text: lower }, [replaceScalar(dossier, record, confidence.span, lower)])],
      };
    }
  },
});

function weaknessOf(record: DossierRecord, claim: ClaimFields, context: RuleContext) {
  const weak = weakSources(record, claim, context);
  if (weak !== undefined && weak.sources.length > 1) return { message: "weak", args: weak, lower: "low" } as const;
  const support = supportOf(record, claim, context);
  if (support?.origins.length !== 1) return weak && ({ message: "weak", args: weak, lower: "low" } as const);
  const sources = sourcesIn(support);
  const [source = ""] = sources;
  const related = waysIn(support);
  const lower = weak ? "low" : "moderate";
  if (sources.length === 1) return { message: "source", args: { source }, related, lower } as const;
  return { message: "origin", args: { sources, origin: support.origins[0]?.name ?? "" }, related, lower } as const;
}

/** All that is cited and its grades, if nothing of it is better than D. */
function weakSources(record: DossierRecord, claim: ClaimFields, context: RuleContext) {
  const citations = citationsOfClaim(record, claim, context);
  const grades = new Map<string, string>();
  for (const { citation, source } of citations) {
    const grade = source?.fields.reliability?.value;
    if (grade !== "D" && grade !== "E" && grade !== "F") return undefined;
    grades.set(citation.source?.value ?? "", grade);
  }
  return grades.size === 0 ? undefined : { sources: [...grades.keys()], grades: [...new Set(grades.values())].sort() };
}
