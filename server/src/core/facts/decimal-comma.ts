import type { ObjectSpec } from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";
import { type Entry, isEmpty, type MapNode } from "#core/syntax/node.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/** `{value: 5,5}`: for YAML the comma ends the value, and the second number is a key. */
export interface DecimalComma {
  readonly span: Span;
  readonly whole: string;
  readonly fraction: Entry;
}

/** @param text what the spans count in */
export function decimalCommasIn(text: string, spec: ObjectSpec, { flow, entries }: MapNode): DecimalComma[] {
  if (!flow) return [];
  return entries.flatMap(({ key, value }, i) => {
    const next = entries[i + 1];
    if (next === undefined || value.kind !== "scalar" || keyOf(spec, key.text)?.spec.type !== "number") return [];
    const span = spanOf(value.span.start, next.key.span.end);
    const isOneNumber = isEmpty(next.value) && /^[+-]?\d+,\d+$/.test(text.slice(span.start, span.end));
    return isOneNumber ? [{ span, whole: value.text, fraction: next }] : [];
  });
}
