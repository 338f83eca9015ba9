import type { RuleContext } from "#core/check/rule.ts";
import { certainlyEarlier, incompatible } from "#core/facts/zones.ts";
import type { EventRecord } from "#core/record.ts";
import type { Mark } from "./timeline-marks.ts";

/** Between events, by number: the first comes before the second, or is part of it. */
export interface TimelineRelation {
  readonly from: number;
  readonly to: number;
  readonly kind: "before" | "part-of";
  /** The dates say otherwise. */
  readonly isViolated: boolean;
}

/** The relations that records state between marks, each once. */
export function relationsAmong(marks: readonly Mark[], facts: RuleContext): TimelineRelation[] {
  const numbers = new Map(marks.flatMap(({ records }, i) => records.map((record) => [record, i])));
  const found = new Map<string, TimelineRelation>();
  const relate = (kind: TimelineRelation["kind"], a: EventRecord | undefined, b: EventRecord | undefined) => {
    const [from, to] = [a && numbers.get(a), b && numbers.get(b)];
    if (a === undefined || b === undefined || from === undefined || to === undefined || from === to) return;
    const isViolated = kind === "before" ? isReversed(a, b, facts) : isApart(a, b, facts);
    found.set(`${kind} ${from} ${to}`, { from, to, kind, isViolated });
  };
  for (const { records } of marks) {
    for (const event of records) {
      const { before, after, "part-of": wholes } = event.fields;
      for (const { value } of before) relate("before", event, facts.find("event", value));
      for (const { value } of after) relate("before", facts.find("event", value), event);
      for (const { value } of wholes) relate("part-of", event, facts.find("event", value));
    }
  }
  return [...found.values()];
}

function isReversed(earlier: EventRecord, later: EventRecord, { config }: RuleContext): boolean {
  const [a, b] = [earlier.fields.date?.value, later.fields.date?.value];
  return a !== undefined && b !== undefined && certainlyEarlier(b, a, config);
}

function isApart(part: EventRecord, whole: EventRecord, { config }: RuleContext): boolean {
  const [a, b] = [part.fields.date?.value, whole.fields.date?.value];
  return a !== undefined && b !== undefined && incompatible(a, b, config);
}
