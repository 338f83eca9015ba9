import { itemsOf } from "#core/model/read.ts";
import type { ObjectSpec } from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";
import { entryOf, type Node } from "#core/syntax/node.ts";
import { similar } from "#core/text/similar.ts";

/**
 * True when something stands under the key, readable or not, or under a key that seems to be meant for it: what is wrong with
 * it is another rule's to say.
 */
export function isMeant(spec: ObjectSpec, node: Node, key: string): boolean {
  if (itemsOf(entryOf(node, key)?.value).length > 0) return true;
  if (node.kind !== "map") return false;
  return node.entries.some(
    ({ key: written }) => isUnknown(spec, written.text) && similar(written.text, [key]).length > 0,
  );
}

const isUnknown = (spec: ObjectSpec, key: string): boolean => !key.startsWith("x-") && keyOf(spec, key) === undefined;
