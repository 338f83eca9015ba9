import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { foldName } from "#core/facts/names.ts";
import type { Descent } from "#core/facts/origins.ts";
import type { ClaimFields, DossierRecord, EventRecord } from "#core/record.ts";
import { joined } from "../symbols/one-line.ts";
import type { Summaries } from "../symbols/summaries.ts";
import type { OriginGraph, OriginNode } from "./origins.ts";
import { Places } from "./places.ts";

/** The graph as it grows. What is cited by many is one node. */
export class OriginNodes {
  readonly #facts: RuleContext;
  readonly #summaries: Summaries;
  readonly #places: Places;
  readonly #nodes: (Omit<OriginNode, "weight" | "kind"> & { weight: number; kind: OriginNode["kind"] })[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #edges = new Map<string, readonly [number, number]>();

  constructor(dossier: Dossier, facts: RuleContext, summaries: Summaries) {
    this.#facts = facts;
    this.#summaries = summaries;
    this.#places = new Places(dossier);
  }

  graph(): OriginGraph {
    return { files: this.#places.files, nodes: this.#nodes, edges: [...this.#edges.values()] };
  }

  claim(record: DossierRecord, claim: ClaimFields): number {
    const { name, detail } = record.kind === "claim" ? this.#summaries.of(record) : this.#summaries.ofClaim(claim);
    const about = record.kind === "event" ? this.#summaries.of(record).name : "";
    const place = this.#places.of(record, claim.text?.span ?? claim.span);
    return this.#add({ kind: "claim", label: name, detail: joined([about, detail]), weight: 1, place });
  }

  event(record: EventRecord): number {
    const { name, detail } = this.#summaries.of(record);
    return this.#add({ kind: "event", label: name, detail, weight: 1, place: this.#places.of(record) });
  }

  /** @param from what rests on all of these */
  addWays(from: number, ways: readonly Descent[]): void {
    const reached = new Set<number>();
    for (const { path } of ways) {
      let above = from;
      for (const [i, name] of path.entries()) {
        const node = this.#named(name, i === 0);
        if (i === path.length - 1) this.#end(node);
        if (node !== above) this.#edges.set(`${above} ${node}`, [above, node]);
        reached.add(node);
        above = node;
      }
    }
    for (const node of reached) {
      const known = this.#nodes[node];
      if (known) known.weight++;
    }
  }

  #add(node: OriginNode): number {
    return this.#nodes.push({ ...node }) - 1;
  }

  /** Nobody is known to have told it. A source that is its own origin stays among the sources. */
  #end(number: number): void {
    const node = this.#nodes[number];
    if (node?.kind === "carrier") node.kind = "origin";
  }

  #named(name: string, isCited: boolean): number {
    const site = this.#facts.definition(name);
    const isRecord = site !== undefined && (site.kind === "source" || site.kind === "actor");
    const key = isRecord ? `${site.kind} ${name}` : `text ${foldName(name)}`;
    const known = this.#numbers.get(key);
    const number = known ?? this.#add({ kind: "carrier", ...this.#described(name), weight: 0 });
    this.#numbers.set(key, number);
    const node = this.#nodes[number];
    if (isCited && node) node.kind = "source";
    return number;
  }

  #described(name: string): Pick<OriginNode, "label" | "detail" | "place"> {
    const record = this.#facts.definition(name)?.record;
    if (record === undefined || (record.kind !== "source" && record.kind !== "actor")) {
      const [mention] = this.#facts.references(name);
      return {
        label: joined([name]),
        detail: "",
        ...(mention ? { place: this.#places.of(mention.record, mention.span) } : {}),
      };
    }
    const { name: label, detail } = this.#summaries.of(record);
    return { label, detail, place: this.#places.of(record) };
  }
}
