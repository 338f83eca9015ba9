import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Field } from "#core/model/read.ts";
import { type CitationFields, type ClaimFields, type DossierRecord, isKind } from "#core/record.ts";
import { labelOf, merged, nodeAround, nodeOfReference, type ProvenanceNode, type Step } from "./node.ts";

/**
 * What a node rests on, one step down: a claim on its sources and the claims that support it, an event on its sources and claims, a
 * source on what it took its words from, else on its publisher, an outlet on its owner.
 */
export function restsOn(dossier: Dossier, node: ProvenanceNode, facts: RuleContext): Step[] {
  const steps = new Steps(dossier, node, facts);
  switch (node.kind) {
    case "claim":
      return merged([...steps.cited(node.claim.cites), ...steps.saidBy(idOf(node.record, node.claim), "supports")]);
    case "role":
      return merged(steps.cited(node.role.cites));
    case "record":
      return merged(steps.ofRecord(node.record));
    case "outlet":
      return [];
  }
}

const idOf = (record: DossierRecord, claim: ClaimFields): string | undefined =>
  (isKind(record, "claim") ? record.id : claim.id)?.value;

class Steps {
  readonly #dossier: Dossier;
  readonly #node: ProvenanceNode;
  readonly #facts: RuleContext;

  constructor(dossier: Dossier, node: ProvenanceNode, facts: RuleContext) {
    this.#dossier = dossier;
    this.#node = node;
    this.#facts = facts;
  }

  ofRecord(record: DossierRecord): Step[] {
    switch (record.kind) {
      case "source":
        return this.#named(record.fields.via.length > 0 ? record.fields.via : [record.fields.publisher], true);
      case "actor":
        return this.#named([record.fields.owner], false);
      case "event": {
        const id = record.id?.value;
        const inside = record.fields.claims.map((claim): Step => {
          const node = { kind: "claim" as const, record, claim };
          return { node, spans: [labelOf(node)] };
        });
        return [
          ...this.cited(record.fields.cites),
          ...inside,
          ...this.saidBy(id, "event"),
          ...this.saidBy(id, "supports"),
        ];
      }
      case "instrument":
        return this.cited(record.fields.cites);
      default:
        return [];
    }
  }

  cited(citations: readonly CitationFields[]): Step[] {
    return citations.flatMap(({ source, via }) => [...this.#named([source], false), ...this.#named(via, true)]);
  }

  /** Claims that name the node under the key. Where they stand is no place in the node, which is therefore shown itself. */
  saidBy(id: string | undefined, key: string): Step[] {
    if (id === undefined) return [];
    return this.#facts.references(id, key).flatMap(({ record, span }) => {
      const node = nodeAround(record, span);
      return node?.kind === "claim" ? [{ node, spans: [labelOf(this.#node)] }] : [];
    });
  }

  #named(fields: readonly (Field<string> | undefined)[], orText: boolean): Step[] {
    return fields.flatMap((field) => {
      if (field === undefined) return [];
      const reference = { id: field.value, span: field.span, orText };
      const node = nodeOfReference(this.#dossier, this.#node.record, reference, this.#facts);
      return node ? [{ node, spans: [field.span] }] : [];
    });
  }
}
