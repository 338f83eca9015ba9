import type { DossierDate } from "#core/dates/dossier-date.ts";
import { type Entry, isEmpty, type Node } from "#core/syntax/node.ts";
import type { Span } from "#core/text/span.ts";
import { readDate } from "./read-date.ts";
import type {
  DateSpec,
  EnumSpec,
  FlagSpec,
  ListSpec,
  MapSpec,
  NumberSpec,
  ObjectSpec,
  RefSpec,
  Spec,
  TextSpec,
} from "./spec.ts";

/** A value and where it stands. What could not be read is absent; the rules say why. */
export interface Field<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly node: Node;
}

/** What reading a node by a spec gives: lists are never absent, everything else may be. */
export type Reading<S> =
  S extends ListSpec<infer Item>
    ? readonly Present<Item>[]
    : S extends MapSpec<infer Value>
      ? readonly MapEntry<Present<Value>>[]
      : Present<S> | undefined;

type Present<S> =
  S extends ObjectSpec<infer Keys>
    ? ObjectReading<Keys>
    : S extends EnumSpec<infer Value>
      ? Field<Value>
      : S extends DateSpec
        ? Field<DossierDate>
        : S extends NumberSpec
          ? Field<number>
          : S extends FlagSpec
            ? Field<boolean | string>
            : S extends TextSpec | RefSpec
              ? Field<string>
              : never;

export type ObjectReading<Keys> = { readonly span: Span; readonly node: Node } & {
  readonly [Key in keyof Keys]: Keys[Key] extends { spec: infer S } ? Reading<S> : never;
};

export interface MapEntry<Value> {
  /** Absent where a bare value was written. */
  readonly key: Field<string> | undefined;
  readonly value: Value;
}

export function read<S extends Spec>(spec: S, node: Node | undefined): Reading<S> {
  return readSpec(spec, node) as Reading<S>;
}

function readSpec(spec: Spec, node: Node | undefined): unknown {
  switch (spec.type) {
    case "list":
      return readItems(spec.item, itemsOf(node));
    case "map":
      return readMap(spec, node);
    case "object":
      return node && readObject(spec, node);
    case "date":
      return node && readDateField(node);
    default:
      return node && readScalar(spec, node);
  }
}

/** Lists of lists are not in the vocabulary, so what is read of an item is one value or nothing. */
function readItems(spec: Spec, items: readonly Node[]): unknown[] {
  const values = items.map((item) => readSpec(spec, item));
  return values.includes(undefined) ? values.filter((value) => value !== undefined) : values;
}

/** One scalar or mapping where a list is due is a list of one. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined || isEmpty(node)) return [];
  return node.kind === "list" ? node.items : [node];
}

/** Of a key that stands twice the first one counts: it is read last. */
function readObject(spec: ObjectSpec, node: Node): unknown {
  const reading: Record<string, unknown> = { ...spec.blank, span: node.span, node };
  if (node.kind === "map") {
    for (let i = node.entries.length - 1; i >= 0; i--) {
      const { key, value } = node.entries[i] as Entry;
      const known = ownValue(spec.keys, key.text);
      if (known) reading[key.text] = readSpec(known.spec, value);
    }
    return reading;
  }
  const { shorthand } = spec;
  if (node.kind === "list" || shorthand === undefined || isEmpty(node)) return undefined;
  const known = ownValue(spec.keys, shorthand);
  if (known) reading[shorthand] = readSpec(known.spec, node);
  return reading;
}

function readMap(spec: MapSpec, node: Node | undefined): MapEntry<unknown>[] {
  if (node === undefined) return [];
  if (node.kind === "map") {
    return node.entries.flatMap(({ key, value }) => {
      const present = readSpec(spec.value, value);
      return present === undefined ? [] : [{ key: { value: key.text, span: key.span, node: key }, value: present }];
    });
  }
  const bare = spec.orValue ? readSpec(spec.value, node) : undefined;
  return bare === undefined ? [] : [{ key: undefined, value: bare }];
}

function readDateField(node: Node): Field<DossierDate> | undefined {
  const value = isEmpty(node) ? undefined : readDate(node)?.date;
  return value && { value, span: node.span, node };
}

function readScalar(
  spec: TextSpec | EnumSpec | NumberSpec | FlagSpec | RefSpec,
  node: Node,
): Field<unknown> | undefined {
  if (node.kind !== "scalar" || isEmpty(node)) return undefined;
  const value = scalarValue(spec, node.text);
  return value === undefined ? undefined : { value, span: node.span, node };
}

function scalarValue(spec: TextSpec | EnumSpec | NumberSpec | FlagSpec | RefSpec, text: string): unknown {
  switch (spec.type) {
    case "enum":
      return Object.hasOwn(spec.values, text) ? text : ownValue(spec.synonyms, text);
    case "number":
      return parseDecimal(text);
    case "flag":
      return text === "true" || text === "false" ? text === "true" : spec.orText ? text : undefined;
    default:
      return text;
  }
}

/** A decimal number without separators; a comma is never one. `undefined` for anything else. */
export function parseDecimal(text: string): number | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

const ownValue = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
