import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  CallHierarchyOutgoingCallsRequest,
  type CallHierarchyPrepareParams,
  CallHierarchyPrepareRequest,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { Items, nodeOfItem, uriOfItem } from "./call-hierarchy/item.ts";
import { nodeAt } from "./call-hierarchy/node.ts";
import { restingOn } from "./call-hierarchy/resting-on.ts";
import { restsOn } from "./call-hierarchy/rests-on.ts";
import { type FeatureContext, feature, itemFeature } from "./feature.ts";
import { offsetIn } from "./ranges.ts";

/**
 * Provenance, as a hierarchy of calls: whatever rests on something calls it. Upwards it shows what falls if a source falls;
 * downwards what a claim rests on, down to the primary origins. Each request is one step, so that circles of attribution end
 * where the user stops.
 */
export const prepareCallHierarchyFeature = feature(
  CallHierarchyPrepareRequest.type,
  { callHierarchyProvider: true },
  prepareCallHierarchy,
);

export const incomingCallsFeature = itemFeature(
  CallHierarchyIncomingCallsRequest.type,
  {},
  ({ item }) => uriOfItem(item),
  incomingCalls,
);

export const outgoingCallsFeature = itemFeature(
  CallHierarchyOutgoingCallsRequest.type,
  {},
  ({ item }) => uriOfItem(item),
  outgoingCalls,
);

/** The record behind an id, else the claim, the role or the record around the cursor. */
export function prepareCallHierarchy(
  dossier: Dossier,
  { textDocument, position }: CallHierarchyPrepareParams,
  context: FeatureContext,
): CallHierarchyItem[] | null {
  const file = dossier.files.get(textDocument.uri);
  const facts = context.memory.factsOf(dossier);
  const node = file && nodeAt(dossier, file, offsetIn(file, position), facts);
  const items = node ? new Items(dossier, facts, context.say).of(node) : [];
  return items.length > 0 ? items : null;
}

/** What rests on it directly. */
export function incomingCalls(
  dossier: Dossier,
  { item }: CallHierarchyIncomingCallsParams,
  context: FeatureContext,
): CallHierarchyIncomingCall[] {
  const facts = context.memory.factsOf(dossier);
  const node = nodeOfItem(dossier, item, facts);
  const items = new Items(dossier, facts, context.say);
  const steps = node ? restingOn(dossier, node, facts) : [];
  return steps.flatMap((step) =>
    items.of(step.node).map((from) => ({ from, fromRanges: items.ranges(step.node.record, step.spans) })),
  );
}

/** What it rests on directly. */
export function outgoingCalls(
  dossier: Dossier,
  { item }: CallHierarchyOutgoingCallsParams,
  context: FeatureContext,
): CallHierarchyOutgoingCall[] {
  const facts = context.memory.factsOf(dossier);
  const node = nodeOfItem(dossier, item, facts);
  if (node === undefined) return [];
  const items = new Items(dossier, facts, context.say);
  return restsOn(dossier, node, facts).flatMap((step) =>
    items.of(step.node).map((to) => ({ to, fromRanges: items.ranges(node.record, step.spans) })),
  );
}
