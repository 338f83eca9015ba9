import { isEmpty, type Node } from "#core/syntax/node.ts";
import { itemsOf } from "./read.ts";
import type { ObjectSpec, Spec } from "./spec.ts";

/** A node and what the model says of its place. */
export interface Visit {
  readonly spec: Spec;
  readonly node: Node;
  /** The key whose value, or whose list's item, it is. */
  readonly key: string | undefined;
  /** The mapping that holds the key. */
  readonly owner: ObjectSpec | undefined;
}

/** Every node that the model has a place for, outermost first. Unknown keys and their values are not entered. */
export function walk(spec: Spec, node: Node, key?: string, owner?: ObjectSpec): Visit[] {
  const visits: Visit[] = [];
  const meet: Meet = (at, found, below, holder) => {
    visits.push({ spec: at, node: found, key: below, owner: holder });
  };
  enter(meet, spec, node, key, owner);
  return visits;
}

/** The same, for who keeps hardly any of them. */
export function walkThrough(spec: Spec, node: Node, meet: Meet): void {
  enter(meet, spec, node, undefined, undefined);
}

type Meet = (spec: Spec, node: Node, key: string | undefined, owner: ObjectSpec | undefined) => void;

function enter(meet: Meet, spec: Spec, node: Node, key: string | undefined, owner: ObjectSpec | undefined): void {
  meet(spec, node, key, owner);
  if (spec.type === "list") {
    for (const item of itemsOf(node)) enter(meet, spec.item, item, key, owner);
  } else if (spec.type === "object") {
    enterObject(meet, spec, node);
  } else if (spec.type === "map" && node.kind === "map") {
    for (const entry of node.entries) {
      meet(spec.key, entry.key, key, owner);
      enter(meet, spec.value, entry.value, key, owner);
    }
  } else if (spec.type === "map" && spec.orValue && !isEmpty(node)) {
    enter(meet, spec.value, node, key, owner);
  }
}

function enterObject(meet: Meet, spec: ObjectSpec, node: Node): void {
  if (node.kind === "map") {
    for (const entry of node.entries) {
      const keySpec = keyOf(spec, entry.key.text);
      if (keySpec) enter(meet, keySpec.spec, entry.value, entry.key.text, spec);
    }
  } else if (node.kind === "scalar" && spec.shorthand !== undefined && !isEmpty(node)) {
    const keySpec = keyOf(spec, spec.shorthand);
    if (keySpec) enter(meet, keySpec.spec, node, spec.shorthand, spec);
  }
}

/** The key of that name, and never what every object inherits (`constructor`). */
export const keyOf = (spec: ObjectSpec, name: string) => (Object.hasOwn(spec.keys, name) ? spec.keys[name] : undefined);
