import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { idOfName } from "#core/facts/origins.ts";
import {
  type AnyRecord,
  type ClaimFields,
  claimIn,
  type DossierRecord,
  isKind,
  type RoleFields,
} from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { type Span, touches } from "#core/text/span.ts";
import { extentOf } from "../layout/extent.ts";

/** A place on the way of information: something that rests on others, or that others rest on. Spans count from the record's start. */
export type ProvenanceNode =
  | { readonly kind: "record"; readonly record: DossierRecord }
  | { readonly kind: "claim"; readonly record: DossierRecord; readonly claim: ClaimFields }
  | { readonly kind: "role"; readonly record: DossierRecord; readonly role: RoleFields }
  /** An outlet that has no record, where it is named. */
  | { readonly kind: "outlet"; readonly record: DossierRecord; readonly name: string; readonly span: Span };

/** A node, and where the one that rests says that it does: places in the record of that one. */
export interface Step {
  readonly node: ProvenanceNode;
  readonly spans: readonly Span[];
}

/** The node behind the id at the offset, else the one around it. */
export function nodeAt(
  dossier: Dossier,
  file: DossierFile,
  offset: number,
  facts: RuleContext,
): ProvenanceNode | undefined {
  const at = file.recordAt(offset);
  if (at === undefined || at.record.kind === "setting") return undefined;
  const { record, start } = at;
  const symbol = symbolAt(dossier, file.path, offset);
  const reference = record.references.find(({ span }) => touches(span, offset - start));
  const named =
    symbol && !symbol.isDefinition && reference ? nodeOfReference(dossier, record, reference, facts) : undefined;
  return named ?? nodeAround(record, { start: offset - start, end: offset - start });
}

/** What a reference leads to; free text to the actor that is called so, or to the outlet without a record. */
export function nodeOfReference(
  dossier: Dossier,
  record: DossierRecord,
  { id, orText, span }: Pick<Reference, "id" | "orText" | "span">,
  facts: RuleContext,
): ProvenanceNode | undefined {
  const known = nodeOfId(dossier, id);
  if (known || !orText) return known;
  const actor = idOfName(id, facts);
  return (actor === undefined ? undefined : nodeOfId(dossier, actor)) ?? { kind: "outlet", record, name: id, span };
}

/** Of an id that stands twice the first record counts. */
export function nodeOfId(dossier: Dossier, id: string): ProvenanceNode | undefined {
  const [site] = dossier.definitionsOf(id);
  if (site === undefined) return undefined;
  const claim = site.kind === "claim" ? claimIn(site.record, id) : undefined;
  return claim ? { kind: "claim", record: site.record, claim } : { kind: "record", record: site.record };
}

/** The claim or role that holds the span, else the record; nothing behind the record's end. */
export function nodeAround(record: AnyRecord, span: Span): ProvenanceNode | undefined {
  if (record.kind === "setting" || !holds(extentOf(record), span)) return undefined;
  if (isKind(record, "claim")) return { kind: "claim", record, claim: record.fields };
  if (isKind(record, "event")) {
    const claim = record.fields.claims.find((candidate) => holds(candidate.span, span));
    if (claim) return { kind: "claim", record, claim };
  }
  if (isKind(record, "actor")) {
    const role = record.fields.roles.find((candidate) => candidate.cites.length > 0 && holds(candidate.span, span));
    if (role) return { kind: "role", record, role };
  }
  return { kind: "record", record };
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What stands for the node in its record. */
export function labelOf(node: ProvenanceNode): Span {
  switch (node.kind) {
    case "claim":
      return (
        (node.record.kind === "claim" ? node.record.id : node.claim.id)?.span ??
        node.claim.text?.span ??
        node.claim.span
      );
    case "role":
      return node.role.title?.span ?? node.role.span;
    case "outlet":
      return node.span;
    case "record":
      return (node.record.id ?? node.record.key)?.span ?? extentOf(node.record);
  }
}

/** Steps to the same node become one, in the order of the first. */
export function merged(steps: readonly Step[]): Step[] {
  const found = new Map<unknown, { node: ProvenanceNode; spans: Span[] }>();
  for (const { node, spans } of steps) {
    const key = identityOf(node);
    const known = found.get(key);
    if (known) known.spans.push(...spans);
    else found.set(key, { node, spans: [...spans] });
  }
  return [...found.values()];
}

function identityOf(node: ProvenanceNode): unknown {
  switch (node.kind) {
    case "claim":
      return node.claim;
    case "role":
      return node.role;
    case "outlet":
      return node.name;
    case "record":
      return node.record;
  }
}
