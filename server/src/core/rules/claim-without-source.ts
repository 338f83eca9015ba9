import { recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import { isMeant } from "#core/facts/written-list.ts";
import { addToList, newList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { editsOf } from "#core/fixes/record-edits.ts";
import { models } from "#core/model/kinds.ts";
import { type AnyRecord, type ClaimFields, type EventRecord, isKind } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/** A claim without a source is the author's own. */
export const claimWithoutSource = recordRule({
  id: "claim-without-source",
  severity: "warning",
  summary: "Every claim cites what supports it.",
  messages: {
    none: "Claim has no source. Say in 'cites' what supports it.",
    notOwn: "Claim has no source of its own. What the event cites supports its date, title and actors only.",
  },

  *record(record) {
    if (record.syntax.problems.length > 0) return;
    for (const claim of claimsOf(record)) {
      if (isWithdrawn(claim) || isMeant(models.claim, claim.node, "cites")) continue;
      yield {
        span: claim.text?.span ?? firstLine(record, claim.span),
        message: isKind(record, "event") && record.fields.cites.length > 0 ? "notOwn" : "none",
        fixes: (dossier) => citeSourcesOfEvent(dossier, record, claim),
      };
    }
  },
});

function firstLine({ syntax }: AnyRecord, { start, end }: Span): Span {
  const [line = ""] = syntax.text.slice(start, end).split(/\r?\n/, 1);
  return spanOf(start, start + line.length);
}

/** All sources of the event at once, and each alone. */
function citeSourcesOfEvent(dossier: Dossier, record: AnyRecord, claim: ClaimFields): Fix[] {
  const ids = sourcesOf(eventOf(dossier, record, claim));
  const all = entryOf(claim.node, "cites") ? undefined : newList(record.syntax.text, claim.node, "cites", ids);
  const together =
    ids.length > 1 && all ? [fix("insert", { text: entryText(ids) }, editsOf(dossier, record, [all]))] : [];
  const alone = ids.flatMap((id) => {
    const edits = addToList(dossier, record, claim.node, "cites", id);
    return edits.length > 0 ? [fix("insert", { text: entryText([id]) }, edits)] : [];
  });
  return [...together, ...alone];
}

const entryText = (ids: readonly string[]): string => `cites: [${ids.join(", ")}]`;

function eventOf(dossier: Dossier, record: AnyRecord, claim: ClaimFields): EventRecord | undefined {
  if (isKind(record, "event")) return record;
  const sites = claim.event ? dossier.definitionsOf(claim.event.value) : [];
  return sites.map((site) => site.record).find((site) => isKind(site, "event"));
}

/** What the event and its claims cite, each source once. */
function sourcesOf(event: EventRecord | undefined): string[] {
  if (event === undefined) return [];
  const citations = [...event.fields.cites, ...event.fields.claims.flatMap(({ cites }) => cites)];
  return [...new Set(citations.flatMap(({ source }) => (source ? [source.value] : [])))];
}
