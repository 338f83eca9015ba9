import { recordRule } from "#core/check/rule.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { originsSubject, type Support, supportOf, waysIn } from "#core/facts/origins.ts";
import { isKind } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";

/** How many origins a claim needs is the dossier's to say; without `minimum-origins` one is enough. */
export const singleSource = recordRule({
  id: "single-source",
  severity: "information",
  summary: "Every claim has as many independent origins as `minimum-origins` wants.",
  messages: {
    one: "This claim has one origin, {origin}; this dossier wants {wanted}.",
    some: "This claim has {count} origins, {origins}; this dossier wants {wanted}.",
    way: "{way}",
  },
  yieldsTo: ["same-origin-sources"],

  *record(record, context) {
    const wanted = context.config["minimum-origins"]?.value ?? 1;
    if (wanted <= 1 || !(isKind(record, "event") || isKind(record, "claim"))) return;
    for (const claim of claimsOf(record)) {
      const cites = entryOf(claim.node, "cites");
      const support = cites && supportOf(record, claim, context);
      if (cites === undefined || support === undefined || support.origins.length >= wanted) continue;
      yield {
        span: cites.key.span,
        subject: originsSubject(claim),
        ...said(support, wanted),
        related: waysIn(support),
      };
    }
  },
});

function said({ origins }: Support, wanted: number) {
  const names = origins.map(({ name }) => name);
  if (names.length === 1) return { message: "one", args: { origin: names, wanted } } as const;
  return { message: "some", args: { count: names.length, origins: names, wanted } } as const;
}
