import type { RuleContext } from "#core/check/rule.ts";
import { type EventRecord, isKind } from "#core/record.ts";

/** Beyond this many records of one event the rest is not looked at. */
const most = 100;

/** The other records of the same event: `same-as` holds both ways and from one to the next. */
export function sameEvents(event: EventRecord, context: RuleContext): EventRecord[] {
  const found = new Set<EventRecord>([event]);
  for (const next of found) {
    for (const neighbour of neighboursOf(next, context)) {
      if (found.size > most) break;
      found.add(neighbour);
    }
  }
  found.delete(event);
  return [...found];
}

function neighboursOf(event: EventRecord, context: RuleContext): EventRecord[] {
  const stated = event.fields["same-as"].flatMap(({ value }) => context.find("event", value) ?? []);
  const id = event.id?.value;
  if (id === undefined || context.find("event", id) !== event) return stated;
  const sites = context.references(id, "same-as");
  return [...stated, ...sites.flatMap(({ record }) => (isKind(record, "event") ? [record] : []))];
}
