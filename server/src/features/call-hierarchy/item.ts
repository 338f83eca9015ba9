import { type CallHierarchyItem, type Range, type SymbolKind, SymbolTag } from "vscode-languageserver-protocol";
import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { citationsOfEvent } from "#core/facts/event-sources.ts";
import { originsOf, originsOfSource, supportOf } from "#core/facts/origins.ts";
import { type DossierRecord, isKind } from "#core/record.ts";
import { type Span, shift } from "#core/text/span.ts";
import type { FeatureContext } from "../feature.ts";
import { extentOf } from "../layout/extent.ts";
import { phrase } from "../phrases/phrases.ts";
import { rangeIn } from "../ranges.ts";
import { joined } from "../symbols/one-line.ts";
import { Summaries, type Summary } from "../symbols/summaries.ts";
import { symbolKinds } from "../symbols/symbol-kind.ts";
import { labelOf, nodeAround, nodeOfId, type ProvenanceNode } from "./node.ts";

/** What an item brings back: the id, or where there is none the place in the file. */
interface ItemData {
  readonly uri: string;
  readonly id?: string;
  readonly offset?: number;
}

/** Nodes as items of the protocol. */
export class Items {
  readonly #dossier: Dossier;
  readonly #facts: RuleContext;
  readonly #say: FeatureContext["say"];
  readonly #summaries: Summaries;

  constructor(dossier: Dossier, facts: RuleContext, say: FeatureContext["say"]) {
    this.#dossier = dossier;
    this.#facts = facts;
    this.#say = say;
    this.#summaries = new Summaries(dossier, say);
  }

  /** None for a record that is no longer there. */
  of(node: ProvenanceNode): CallHierarchyItem[] {
    const at = this.#dossier.locate(node.record);
    if (at === undefined) return [];
    const { file, start } = at;
    const { name, detail, isWithdrawn } = this.#summaryOf(node);
    const label = labelOf(node);
    const span = spanOf(node);
    const selected = span.start <= label.start && label.end <= span.end ? label : span;
    const id = idOf(this.#dossier, node);
    const data: ItemData = { uri: file.path, ...(id === undefined ? { offset: start + label.start } : { id }) };
    return [
      {
        name,
        kind: kindOf(node),
        ...(isWithdrawn ? { tags: [SymbolTag.Deprecated] } : {}),
        detail: joined([this.#standing(node, isWithdrawn), detail]),
        uri: file.path,
        range: rangeIn(file, shift(span, start)),
        selectionRange: rangeIn(file, shift(selected, start)),
        data,
      },
    ];
  }

  ranges(record: DossierRecord, spans: readonly Span[]): Range[] {
    const at = this.#dossier.locate(record);
    return at ? spans.map((span) => rangeIn(at.file, shift(span, at.start))) : [];
  }

  #summaryOf(node: ProvenanceNode): Summary {
    switch (node.kind) {
      case "claim":
        return isKind(node.record, "claim") ? this.#summaries.of(node.record) : this.#summaries.ofClaim(node.claim);
      case "role": {
        const { name, isWithdrawn } = this.#summaries.of(node.record);
        return { name, detail: this.#summaries.ofRole(node.role), isWithdrawn };
      }
      case "outlet":
        return { name: joined([node.name]), detail: this.#say(phrase("symbol.not-recorded")), isWithdrawn: false };
      case "record":
        return this.#summaries.of(node.record);
    }
  }

  /** "retracted", "2 origins". */
  #standing(node: ProvenanceNode, isWithdrawn: boolean): string {
    const count = this.#originsOf(node);
    return joined([
      isWithdrawn && isKind(node.record, "source") ? this.#say(phrase("symbol.retracted")) : "",
      count > 0 ? this.#say(phrase("symbol.origins", { count })) : "",
    ]);
  }

  #originsOf(node: ProvenanceNode): number {
    const { record } = node;
    if (node.kind === "claim") return supportOf(record, node.claim, this.#facts)?.origins.length ?? 0;
    if (node.kind !== "record") return 0;
    if (isKind(record, "event")) return originsOf(citationsOfEvent(record, this.#facts), this.#facts).length;
    return isKind(record, "source") && record.id ? originsOfSource(record.id.value, this.#facts).length : 0;
  }
}

/** The file of an item, as the server named it. */
export const uriOfItem = (item: CallHierarchyItem): string | undefined => dataOf(item)?.uri;

/** The node that an item was made of, as far as it is still there. */
export function nodeOfItem(dossier: Dossier, item: CallHierarchyItem, facts: RuleContext): ProvenanceNode | undefined {
  const data = dataOf(item);
  if (data?.id !== undefined) return nodeOfId(dossier, data.id) ?? outletOf(data.id, facts);
  const offset = data?.offset;
  const at = offset === undefined ? undefined : dossier.files.get(data?.uri ?? "")?.recordAt(offset);
  if (at === undefined || offset === undefined) return undefined;
  return nodeAround(at.record, { start: offset - at.start, end: offset - at.start });
}

/** What comes back is what the client makes of it. */
function dataOf({ data, uri }: CallHierarchyItem): ItemData | undefined {
  const sent: Partial<Record<keyof ItemData, unknown>> = typeof data === "object" && data !== null ? data : {};
  if (typeof sent.id === "string") return { uri: typeof sent.uri === "string" ? sent.uri : uri, id: sent.id };
  if (typeof sent.uri !== "string" || typeof sent.offset !== "number") return undefined;
  return { uri: sent.uri, offset: sent.offset };
}

/** Where the outlet is first named. */
function outletOf(name: string, facts: RuleContext): ProvenanceNode | undefined {
  const site = facts.references(name).find(({ key }) => key === "via" || key === "publisher");
  return site && { kind: "outlet", record: site.record, name, span: site.span };
}

/** By which the node is found again; nothing where that finds another one. */
function idOf(dossier: Dossier, node: ProvenanceNode): string | undefined {
  if (node.kind === "outlet") return node.name;
  if (node.kind === "role") return undefined;
  const id = node.kind === "claim" && !isKind(node.record, "claim") ? node.claim.id : node.record.id;
  if (id === undefined) return undefined;
  const found = nodeOfId(dossier, id.value);
  const isSame =
    found?.record === node.record &&
    (found.kind !== "claim" || node.kind !== "claim" || found.claim.span.start === node.claim.span.start);
  return isSame && found.kind === node.kind ? id.value : undefined;
}

function spanOf(node: ProvenanceNode): Span {
  if (node.kind === "outlet") return node.span;
  if (node.kind === "role") return node.role.span;
  return node.kind === "claim" && !isKind(node.record, "claim") ? node.claim.span : extentOf(node.record);
}

function kindOf(node: ProvenanceNode): SymbolKind {
  if (node.kind === "claim") return symbolKinds.claim;
  return node.kind === "record" ? symbolKinds[node.record.kind] : symbolKinds.actor;
}
