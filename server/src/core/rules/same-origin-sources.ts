import { recordRule } from "#core/check/rule.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { originsSubject, type Support, sourcesIn, supportOf, waysIn } from "#core/facts/origins.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type ClaimFields, isKind } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** Ten articles that carry one wire say it once. */
export const sameOriginSources = recordRule({
  id: "same-origin-sources",
  severity: "warning",
  summary: "A claim that counts as corroborated or confirmed has two independent origins.",
  messages: {
    corroboratedByOne: "'{source}' alone supports this claim; 'corroborated' needs a second, independent origin.",
    corroborated: "{sources} have one origin, {origin}; 'corroborated' needs two.",
    confirmedByOne:
      "'{source}' alone supports this claim; credibility 1 (confirmed) needs a second, independent origin.",
    confirmed: "{sources} have one origin, {origin}; credibility 1 (confirmed) needs two.",
    way: "{way}",
  },

  *record(record, context) {
    if (!isKind(record, "event") && !isKind(record, "claim")) return;
    for (const claim of claimsOf(record)) {
      const grades = gradesIn(claim);
      const support = grades.length > 0 ? supportOf(record, claim, context) : undefined;
      if (support?.origins.length !== 1) continue;
      for (const grade of grades) {
        yield {
          span: grade.span,
          subject: originsSubject(claim),
          ...said(grade, support),
          related: waysIn(support),
          fixes: (dossier) => [
            fix("replace", { text: grade.lower }, [replaceScalar(dossier, record, grade.span, grade.lower)]),
          ],
        };
      }
    }
  },
});

/** What the claim says of itself that takes two origins. */
interface Grade {
  readonly word: "corroborated" | "confirmed";
  readonly span: Span;
  readonly lower: string;
}

function gradesIn({ status, credibility, cites }: ClaimFields): Grade[] {
  const corroborated = status?.value === "corroborated" ? [status] : [];
  const confirmed = [credibility, ...cites.map((citation) => citation.credibility)];
  return [
    ...corroborated.map(({ span }): Grade => ({ word: "corroborated", span, lower: "asserted" })),
    ...confirmed.flatMap((grade): Grade[] =>
      grade?.value === 1 ? [{ word: "confirmed", span: grade.span, lower: "2" }] : [],
    ),
  ];
}

function said({ word }: Grade, support: Support) {
  const sources = sourcesIn(support);
  const [source = ""] = sources;
  if (sources.length === 1) return { message: `${word}ByOne`, args: { source } } as const;
  return { message: word, args: { sources, origin: support.origins[0]?.name ?? "" } } as const;
}
