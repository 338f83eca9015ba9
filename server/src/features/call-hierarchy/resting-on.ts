import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { namesOf } from "#core/facts/actor-names.ts";
import { idOfName } from "#core/facts/origins.ts";
import { type ActorRecord, type ClaimFields, isKind } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";
import { labelOf, merged, nodeAround, nodeOfId, type ProvenanceNode, type Step } from "./node.ts";

/**
 * What rests on a node, one step up: on a source or an outlet what cites it, took its words from it or was published by it as an
 * origin; on a claim its event, and what it supports.
 */
export function restingOn(dossier: Dossier, node: ProvenanceNode, facts: RuleContext): Step[] {
  switch (node.kind) {
    case "claim":
      return merged([...eventOf(dossier, node, node.claim), ...supportedBy(dossier, node.claim)]);
    case "outlet":
      return merged(mentionsOf(node.name, facts));
    case "record": {
      const { record } = node;
      if (!isKind(record, "source") && !isKind(record, "actor")) return [];
      const names = isKind(record, "actor") ? namesThatMean(record, facts) : [];
      const id = record.id?.value;
      return merged(
        [...new Set([...(id === undefined ? [] : [id]), ...names])].flatMap((name) => mentionsOf(name, facts)),
      );
    }
    case "role":
      return [];
  }
}

/** Names of the actor that stand for it where no id is written. */
function namesThatMean(actor: ActorRecord, facts: RuleContext): string[] {
  const written = namesOf(actor).map(({ text }) => text);
  return written.filter((name) => facts.definition(name) === undefined && idOfName(name, facts) === actor.id?.value);
}

const mentionsOf = (id: string, facts: RuleContext): Step[] =>
  facts
    .references(id)
    .filter(isSupport)
    .flatMap(({ record, span }) => {
      const node = nodeAround(record, span);
      return node ? [{ node, spans: [span] }] : [];
    });

/** A publisher is the origin of what does not say where it comes from. */
function isSupport({ key, record }: Reference): boolean {
  if (key === "publisher") return isKind(record, "source") && record.fields.via.length === 0;
  return key === "source" || key === "via" || key === "owner";
}

function eventOf(dossier: Dossier, node: ProvenanceNode, { event }: ClaimFields): Step[] {
  if (isKind(node.record, "event")) return [{ node: { kind: "record", record: node.record }, spans: [labelOf(node)] }];
  return event ? itself(nodeOfId(dossier, event.value)) : [];
}

const supportedBy = (dossier: Dossier, { supports }: ClaimFields): Step[] =>
  supports.flatMap(({ value }) => itself(nodeOfId(dossier, value)));

/** That it rests on the claim is said in the claim. */
const itself = (node: ProvenanceNode | undefined): Step[] => (node ? [{ node, spans: [labelOf(node)] }] : []);
